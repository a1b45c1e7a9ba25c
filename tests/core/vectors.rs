//! The codes are those of the standards, and the countdown is theirs too.

use kodeoplaeser::code::{Algorithm, Digits, Generator, Secret, TimeStep};
use proptest::prelude::*;

fn key(length: usize) -> Secret {
    Secret::from_bytes(b"1234567890".iter().copied().cycle().take(length).collect()).unwrap()
}

fn totp(algorithm: Algorithm, length: usize) -> Generator {
    Generator::Totp { secret: key(length), algorithm, digits: Digits::new(8).unwrap(), step: TimeStep::default() }
}

fn hotp(counter: u64) -> Generator {
    Generator::Hotp { secret: key(20), algorithm: Algorithm::Sha1, digits: Digits::default(), counter }
}

#[test]
fn rfc_4226_appendix_d() {
    let codes = ["755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489"];
    let mut generator = hotp(0);
    for code in codes {
        assert_eq!(generator.code_at(0).as_str(), code);
        // The clock means nothing to a counter.
        assert_eq!(generator.code_at(u64::MAX).as_str(), code);
        generator = generator.advanced().unwrap();
    }
}

#[test]
fn rfc_6238_appendix_b() {
    let rows = [
        (59, "94287082", "46119246", "90693936"),
        (1_111_111_109, "07081804", "68084774", "25091201"),
        (1_111_111_111, "14050471", "67062674", "99943326"),
        (1_234_567_890, "89005924", "91819424", "93441116"),
        (2_000_000_000, "69279037", "90698825", "38618901"),
        (20_000_000_000, "65353130", "77737706", "47863826"),
    ];
    for (unix, sha1, sha256, sha512) in rows {
        assert_eq!(totp(Algorithm::Sha1, 20).code_at(unix).as_str(), sha1, "{unix}");
        assert_eq!(totp(Algorithm::Sha256, 32).code_at(unix).as_str(), sha256, "{unix}");
        assert_eq!(totp(Algorithm::Sha512, 64).code_at(unix).as_str(), sha512, "{unix}");
    }
}

#[test]
fn steam() {
    // Read off a real account next to its phone, for KeePassXC's tests.
    let secret = Secret::from_base32("63BEDWCQZKTQWPESARIERL5DTTQFCJTK").unwrap();
    let steam = Generator::Steam { secret };
    assert_eq!(steam.code_at(1_511_200_518).as_str(), "FR8RV");
    assert_eq!(steam.code_at(1_511_200_714).as_str(), "9P3VP");
    assert_eq!(steam.code_at(1_511_200_714).groups(None), ["9P3VP"]);
    assert_eq!(steam.verify("9p3vp", 1_511_200_714, 0), Some(0));
}

#[test]
fn ten_digits_keep_the_whole_31_bits() {
    // RFC 4226 appendix D also gives the truncated numbers before they are cut to six digits.
    let numbers = ["1284755224", "1094287082", "0137359152", "1726969429", "1640338314"];
    for (counter, number) in (0..).zip(numbers) {
        let digits = Digits::new(10).unwrap();
        let generator = Generator::Hotp { secret: key(20), algorithm: Algorithm::Sha1, digits, counter };
        assert_eq!(generator.code_at(0).as_str(), number);
    }
}

#[test]
fn a_code_is_said_in_groups() {
    let groups = |count| {
        let digits = Digits::new(count).unwrap();
        let generator = Generator::Hotp { secret: key(20), algorithm: Algorithm::Sha1, digits, counter: 2 };
        generator.code_at(0).groups(None).join(" ")
    };
    let said = ["91 52", "591 52", "359 152", "735 9152", "3735 9152", "137 359 152", "013 735 9152"];
    for (count, said) in (4..=10).zip(said) {
        assert_eq!(groups(count), said);
    }
}

#[test]
fn the_last_counter_has_no_next() {
    assert_eq!(hotp(u64::MAX).advanced(), None);
    assert_eq!(Generator::totp(key(20)).advanced(), None);
    assert_eq!(hotp(u64::MAX).next_code_at(0), hotp(0).code_at(0));
}

#[test]
fn debug_shows_neither_key_nor_code() {
    let generator = totp(Algorithm::Sha1, 20);
    assert_eq!(format!("{:?}", generator.code_at(59)), "Code(..)");
    let shown = format!("{generator:?}");
    assert!(shown.contains("secret: Secret(..)") && !shown.contains("49, 50"), "{shown}");
}

fn any_generator() -> impl Strategy<Value = Generator> {
    let secret = prop::collection::vec(any::<u8>(), 1..70).prop_map(|bytes| Secret::from_bytes(bytes).unwrap());
    let algorithm = prop::sample::select(Algorithm::ALL.to_vec());
    let digits = (4..=10_u8).prop_map(|count| Digits::new(count).unwrap());
    (secret, algorithm, digits, 1..=86_400_u32, 5..u64::MAX - 5, 0..3).prop_map(
        |(secret, algorithm, digits, step, counter, kind)| match kind {
            0 => Generator::Totp { secret, algorithm, digits, step: TimeStep::new(step).unwrap() },
            1 => Generator::Hotp { secret, algorithm, digits, counter },
            _ => Generator::Steam { secret },
        },
    )
}

proptest! {
    #[test]
    fn code_and_countdown_agree(generator in any_generator(), unix in 0..=u64::MAX - 200_000) {
        let code = generator.code_at(unix);
        prop_assert_eq!(code.as_str().len(), generator.digits_len());
        for size in [None, Some(1), Some(2), Some(3), Some(4)] {
            let groups = code.groups(size);
            prop_assert_eq!(groups.concat(), code.as_str());
            prop_assert!(size.is_none_or(|size| groups.iter().all(|group| (1..=size).contains(&group.len()))));
        }
        let Some(period) = generator.period_at(unix) else { return Ok(()) };
        let step = u64::from(generator.step().unwrap().get());
        prop_assert!((period.began..period.ends).contains(&unix) && period.length() == step && period.began % step == 0);
        prop_assert_eq!(&generator.code_at(period.began), &code);
        prop_assert_eq!(&generator.code_at(period.ends - 1), &code);
        prop_assert_eq!(generator.period_at(period.ends - 1), Some(period));
        prop_assert_eq!(generator.period_at(period.ends).unwrap().began, period.ends);
        prop_assert_eq!(generator.code_at(period.ends), generator.next_code_at(unix));
        prop_assert_eq!(period.left(unix), period.ends - unix);
        prop_assert_eq!((period.left(period.began), period.left(period.ends)), (step, 0));
    }

    #[test]
    fn no_moment_is_out_of_reach(generator in any_generator(), back in 0..200_000_u64) {
        let unix = u64::MAX - back;
        prop_assert_eq!(generator.verify(generator.code_at(unix).as_str(), unix, 1), Some(0));
        prop_assert_eq!(generator.next_code_at(unix).as_str().len(), generator.digits_len());
        prop_assert!(generator.period_at(unix).is_none_or(|period| period.left(unix) <= 86_400));
    }

    #[test]
    fn verify_finds_the_step(generator in any_generator(), unix in 10_000_000..u64::MAX / 2, away in -5..=5_i64) {
        let code = match &generator {
            Generator::Hotp { secret, algorithm, digits, counter } => Generator::Hotp {
                secret: secret.clone(),
                algorithm: *algorithm,
                digits: *digits,
                counter: counter.checked_add_signed(away).unwrap(),
            }
            .code_at(0),
            _ => generator.code_at(unix.saturating_add_signed(away * i64::from(generator.step().unwrap().get()))),
        };
        let found = generator.verify(&code.groups(None).join(" "), unix, 5).unwrap();
        // Two steps may by chance have the same code; then the nearer is the answer.
        prop_assert!(found == away || found.abs() < away.abs() || found == -away.abs(), "{found} for {away}");
        if away.abs() > 1 && found == away {
            prop_assert_eq!(generator.verify(code.as_str(), unix, 1), None);
        }
    }

    #[test]
    fn nothing_else_verifies(generator in any_generator(), typed in ".*") {
        let found = generator.verify(&typed, 1_700_000_000, 2);
        if typed.chars().filter(|c| !c.is_whitespace()).count() != generator.digits_len() {
            prop_assert_eq!(found, None);
        }
    }
}
