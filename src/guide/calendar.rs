//! Danish time and Danish public holidays.

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

static DENMARK: TimeZone = jiff::tz::get!("Europe/Copenhagen");

/// What kind of day it is for those who answer telephones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Day {
    Weekday,
    /// A Saturday, a Sunday or a public holiday.
    Holiday,
    /// 24 or 31 December, whatever day of the week that is.
    December,
}

/// The date and the time on Danish clocks; `None` beyond the year 9999.
pub(super) fn in_denmark(now: u64) -> Option<DateTime> {
    let now = Timestamp::from_second(now.try_into().ok()?).ok()?;
    Some(DENMARK.to_datetime(now))
}

pub(super) fn day(date: Date) -> Day {
    match (date.month(), date.day()) {
        (12, 24 | 31) => Day::December,
        _ if date.weekday().to_monday_zero_offset() >= 5 || is_holiday(date) => Day::Holiday,
        _ => Day::Weekday,
    }
}

/// The public holidays that may fall on a weekday. The general prayer day was one until 2023 (Act
/// no. 214 of 6 March 2023); Constitution Day is none.
fn is_holiday(date: Date) -> bool {
    // Thursday and Friday before Easter, Easter Monday, Ascension and Whit Monday.
    let from_easter = easter(date.year()).map(|easter| (date - easter).get_days());
    matches!((date.month(), date.day()), (1, 1) | (12, 25 | 26)) || matches!(from_easter, Some(-3 | -2 | 1 | 39 | 50))
}

/// Easter Sunday by the Gregorian calendar: the algorithm of the anonymous correspondent of *Nature*, 1876, as given by
/// J. Meeus, *Astronomical Algorithms*, chapter 8.
fn easter(year: i16) -> Option<Date> {
    let year = i32::from(year);
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let days = h + l - 7 * m + 114;
    Date::new(year.try_into().ok()?, (days / 31).try_into().ok()?, (days % 31 + 1).try_into().ok()?).ok()
}

/// The day after.
pub(super) fn tomorrow(date: Date) -> Option<Date> {
    date.checked_add(1.day()).ok()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn easter_is_where_almanacs_have_it() {
        // The earliest and the latest of three centuries among them.
        for (year, month, day) in [
            (1818, 3, 22),
            (1943, 4, 25),
            (2000, 4, 23),
            (2008, 3, 23),
            (2024, 3, 31),
            (2025, 4, 20),
            (2026, 4, 5),
            (2027, 3, 28),
            (2028, 4, 16),
            (2029, 4, 1),
            (2030, 4, 21),
            (2038, 4, 25),
        ] {
            assert_eq!(easter(year), Some(date(year, month, day)));
        }
        assert!((1583..=9999).all(|year| easter(year).unwrap().weekday() == jiff::civil::Weekday::Sunday));
    }

    #[test]
    fn holidays_of_a_year_are_these() {
        let days = date(2026, 1, 1).series(1.day()).take_while(|date| date.year() == 2026);
        let holidays: Vec<String> = days.filter(|date| is_holiday(*date)).map(|date| date.to_string()).collect();
        assert_eq!(
            holidays,
            [
                "2026-01-01",
                "2026-04-02",
                "2026-04-03",
                "2026-04-06",
                "2026-05-14",
                "2026-05-25",
                "2026-12-25",
                "2026-12-26"
            ]
        );
    }

    #[test]
    fn days_are_of_three_kinds() {
        assert_eq!(day(date(2026, 11, 27)), Day::Weekday);
        assert_eq!(day(date(2026, 11, 28)), Day::Holiday, "a Saturday");
        assert_eq!(day(date(2026, 11, 29)), Day::Holiday, "a Sunday");
        assert_eq!(day(date(2026, 6, 5)), Day::Weekday, "Constitution Day");
        assert_eq!(day(date(2026, 5, 1)), Day::Weekday, "the former general prayer day");
        assert_eq!(day(date(2026, 12, 24)), Day::December);
        assert_eq!(day(date(2028, 12, 24)), Day::December, "on a Sunday too");
        assert_eq!(day(date(2026, 12, 31)), Day::December);
    }

    /// Summer time begins and ends at 01:00 UTC on the last Sundays of March and October.
    #[test]
    fn clocks_are_put_forward_and_back() {
        let clock = |utc: &str| in_denmark(utc.parse::<Timestamp>().unwrap().as_second() as u64).unwrap().to_string();
        assert_eq!(clock("2027-03-28T00:59:59Z"), "2027-03-28T01:59:59");
        assert_eq!(clock("2027-03-28T01:00:00Z"), "2027-03-28T03:00:00");
        assert_eq!(clock("2027-10-31T00:59:59Z"), "2027-10-31T02:59:59");
        assert_eq!(clock("2027-10-31T01:00:00Z"), "2027-10-31T02:00:00");
        assert_eq!(clock("2060-07-01T12:00:00Z"), "2060-07-01T14:00:00", "and in a distant summer too");
        assert_eq!(in_denmark(u64::MAX), None);
    }
}
