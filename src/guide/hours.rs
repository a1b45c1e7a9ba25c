//! When help lines are open.

use super::calendar::{self, Day};
use crate::locale::Locale;
use std::ops::Range;

/// When a help line is open: whole hours of Danish time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hours {
    weekdays: Range<u8>,
    /// On public holidays too.
    weekends: Range<u8>,
    /// On 24 and 31 December; `None` if nobody knows.
    december: Option<Range<u8>>,
}

/// Whether a help line is open, and until or from which hour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opening {
    Open {
        until: u8,
    },
    /// It opens later today.
    Later {
        from: u8,
    },
    /// It opens tomorrow: it does every day.
    Tomorrow {
        from: u8,
    },
}

impl Hours {
    /// Those in the facts `fact-<slug>-weekdays-from` and so on; `None` if they are not there. Those of December may be
    /// lacking.
    pub fn of(slug: &str, locale: &Locale) -> Option<Self> {
        let hour = |days: &str, end: &str| -> Option<u8> {
            let id = format!("fact-{slug}-{days}-{end}");
            if locale.has(&id) { locale.text(&id).parse().ok() } else { None }
        };
        let hours = |days| {
            let hours = hour(days, "from")?..hour(days, "to")?;
            (!hours.is_empty() && hours.end <= 24).then_some(hours)
        };
        Some(Self { weekdays: hours("weekdays")?, weekends: hours("weekends")?, december: hours("december") })
    }

    /// How it is at `now` (seconds since the epoch); `None` if that can't be known.
    pub fn at(&self, now: u64) -> Option<Opening> {
        let now = calendar::in_denmark(now)?;
        let today = self.on(calendar::day(now.date()))?;
        let hour = now.hour().try_into().ok()?;
        Some(if today.contains(&hour) {
            Opening::Open { until: today.end }
        } else if hour < today.start {
            Opening::Later { from: today.start }
        } else {
            Opening::Tomorrow { from: self.on(calendar::day(calendar::tomorrow(now.date())?))?.start }
        })
    }

    fn on(&self, day: Day) -> Option<&Range<u8>> {
        match day {
            Day::Weekday => Some(&self.weekdays),
            Day::Holiday => Some(&self.weekends),
            Day::December => self.december.as_ref(),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;
    use crate::locale::Lang;
    use jiff::civil::DateTime;
    use jiff::tz::TimeZone;

    /// What is so when Danish clocks stand at a date and time.
    fn told(hours: &Hours, clock: &str) -> String {
        let denmark: TimeZone = jiff::tz::get!("Europe/Copenhagen");
        let moment = denmark.to_timestamp(clock.parse::<DateTime>().unwrap()).unwrap().as_second();
        match hours.at(moment as u64) {
            Some(Opening::Open { until }) => format!("open until {until}"),
            Some(Opening::Later { from }) => format!("opens at {from}"),
            Some(Opening::Tomorrow { from }) => format!("opens tomorrow at {from}"),
            None => "unknown".to_owned(),
        }
    }

    fn at(clock: &str) -> String {
        told(&Hours { weekdays: 8..20, weekends: 10..16, december: Some(10..14) }, clock)
    }

    #[test]
    fn a_weekday_has_its_edges() {
        assert_eq!(at("2026-11-26T07:59:59"), "opens at 8");
        assert_eq!(at("2026-11-26T08:00:00"), "open until 20");
        assert_eq!(at("2026-11-26T19:59:59"), "open until 20");
        assert_eq!(at("2026-11-26T20:00:00"), "opens tomorrow at 8");
        assert_eq!(at("2026-11-26T23:59:59"), "opens tomorrow at 8");
        assert_eq!(at("2026-11-27T00:00:00"), "opens at 8");
    }

    #[test]
    fn weekends_begin_later_and_end_earlier() {
        assert_eq!(at("2026-11-27T20:00:00"), "opens tomorrow at 10", "Friday night");
        assert_eq!(at("2026-11-28T09:59:59"), "opens at 10");
        assert_eq!(at("2026-11-28T15:59:59"), "open until 16");
        assert_eq!(at("2026-11-28T16:00:00"), "opens tomorrow at 10");
        assert_eq!(at("2026-11-29T16:00:00"), "opens tomorrow at 8", "Sunday afternoon");
    }

    #[test]
    fn holidays_are_as_weekends() {
        assert_eq!(at("2026-04-01T21:00:00"), "opens tomorrow at 10", "the Wednesday before Easter");
        assert_eq!(at("2026-04-02T09:00:00"), "opens at 10", "Maundy Thursday");
        assert_eq!(at("2026-04-06T15:00:00"), "open until 16", "Easter Monday");
        assert_eq!(at("2026-04-06T16:00:00"), "opens tomorrow at 8");
        assert_eq!(at("2026-05-14T08:00:00"), "opens at 10", "Ascension");
        assert_eq!(at("2027-01-01T08:00:00"), "opens at 10", "New Year’s Day, a Friday");
    }

    #[test]
    fn december_has_days_of_its_own() {
        assert_eq!(at("2026-12-23T20:00:00"), "opens tomorrow at 10");
        assert_eq!(at("2026-12-24T13:59:59"), "open until 14");
        assert_eq!(at("2026-12-24T14:00:00"), "opens tomorrow at 10", "Christmas Day");
        assert_eq!(at("2026-12-31T09:00:00"), "opens at 10");
        assert_eq!(at("2028-12-31T14:30:00"), "opens tomorrow at 10", "a Sunday");
    }

    #[test]
    fn what_nobody_knows_is_not_said() {
        let at = |clock| told(&Hours { weekdays: 8..20, weekends: 10..16, december: None }, clock);
        assert_eq!(at("2026-12-23T19:00:00"), "open until 20");
        assert_eq!(at("2026-12-23T20:00:00"), "unknown");
        assert_eq!(at("2026-12-24T12:00:00"), "unknown");
        assert_eq!(at("2026-12-25T09:00:00"), "opens at 10");
    }

    #[test]
    fn the_nights_when_clocks_change_are_nights() {
        assert_eq!(at("2027-03-27T23:30:00"), "opens tomorrow at 10");
        assert_eq!(at("2027-03-28T03:00:00"), "opens at 10");
        assert_eq!(at("2027-03-28T10:00:00"), "open until 16");
        assert_eq!(at("2027-10-31T02:30:00"), "opens at 10");
        assert_eq!(at("2027-10-31T15:59:59"), "open until 16");
        assert_eq!(at("2027-11-01T07:59:59"), "opens at 8");
    }

    #[test]
    fn hours_are_read_from_the_facts() {
        for lang in Lang::ALL {
            let locale = Locale::new(lang);
            let support = Hours { weekdays: 8..20, weekends: 10..16, december: Some(10..14) };
            assert_eq!(Hours::of("support", &locale), Some(support));
            assert_eq!(Hours::of("identity-theft", &locale), None);
        }
    }
}
