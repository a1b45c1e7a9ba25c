//! A typed code is right, late, early, mistyped in a way that can be named, or something else.

use kodeoplaeser::code::{Algorithm, Digits, Generator, Secret, Slip, TimeStep, Verdict, judge};
use proptest::prelude::*;

fn key() -> Secret {
    Secret::from_bytes(b"12345678901234567890".to_vec()).unwrap()
}

fn totp(digits: u8) -> Generator {
    let digits = Digits::new(digits).unwrap();
    Generator::Totp { secret: key(), algorithm: Algorithm::Sha1, digits, step: TimeStep::default() }
}

fn hotp(counter: u64) -> Generator {
    Generator::Hotp { secret: key(), algorithm: Algorithm::Sha1, digits: Digits::default(), counter }
}

fn late(steps: u32, seconds: u64) -> Verdict {
    Verdict::Late { steps, seconds: Some(seconds) }
}

fn early(steps: u32, seconds: u64) -> Verdict {
    Verdict::Early { steps, seconds: Some(seconds) }
}

#[test]
fn rfc_6238_codes_are_right_in_their_time_and_late_or_early_beside_it() {
    for (unix, code) in [(59, "94287082"), (1_111_111_109, "07081804"), (20_000_000_000, "65353130")] {
        let began = unix / 30 * 30;
        let judged = |now| judge(&totp(8), code, now, 2);
        for now in [began, unix, began + 29] {
            assert_eq!(judged(now), Verdict::Right);
        }
        assert_eq!(judged(began + 30), late(1, 0), "the first second in which it is no longer right");
        assert_eq!(judged(began + 59), late(1, 29));
        assert_eq!(judged(began + 60), late(2, 30));
        assert_eq!(judged(began + 90), Verdict::Other, "out of the window");
        assert_eq!(judged(began - 1), early(1, 1));
        assert_eq!(judged(began - 30), early(1, 30));
    }
}

#[test]
fn rfc_4226_codes_are_looked_ahead_and_back_for() {
    let codes = ["755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489"];
    for (counter, code) in (0..).zip(codes) {
        let judged = |at| judge(&hotp(at), code, 0, 9);
        assert_eq!(judged(counter), Verdict::Right);
        for ahead in 1..=counter {
            assert_eq!(judged(counter - ahead), Verdict::Early { steps: ahead as u32, seconds: None });
        }
        assert_eq!(judged(counter + 3), Verdict::Late { steps: 3, seconds: None });
    }
    assert_eq!(judge(&hotp(0), codes[9], 0, 8), Verdict::Other);
}

#[test]
fn slips_are_named_by_their_places() {
    // RFC 4226 appendix D.
    let judged = |typed| judge(&hotp(0), typed, 0, 0);
    let slip = |typed| match judged(typed) {
        Verdict::Mistyped(slip) => slip,
        verdict => panic!("{typed}: {verdict:?}"),
    };
    assert_eq!(judged("755 224"), Verdict::Right);
    assert_eq!(slip("755225"), Slip::Wrong(vec![6]));
    assert_eq!(slip("785324"), Slip::Wrong(vec![2, 4]));
    assert_eq!(slip("575224"), Slip::Swapped(1, 2));
    assert_eq!(slip("754225"), Slip::Swapped(3, 6));
    assert_eq!(slip("75224"), Slip::Missing(3), "one of two equal digits: the last place that explains it");
    assert_eq!(slip("55224"), Slip::Missing(1));
    assert_eq!(slip("75522"), Slip::Missing(6));
    assert_eq!(slip("7555224"), Slip::Extra(4));
    assert_eq!(slip("9755224"), Slip::Extra(1));
    assert_eq!(judged("123456"), Verdict::Other);
    assert_eq!(judged("755333"), Verdict::Other, "half of it is not meant to be it");
    assert_eq!(judged("7552"), Verdict::Length { typed: 4, wanted: 6 });
    assert_eq!(judged(" "), Verdict::Length { typed: 0, wanted: 6 });
    assert_eq!(judged("75O224"), Verdict::Foreign(3));
    assert_eq!(judged("7 5-224"), Verdict::Foreign(3));
}

#[test]
fn steam_is_judged_by_its_own_alphabet() {
    let secret = Secret::from_base32("63BEDWCQZKTQWPESARIERL5DTTQFCJTK").unwrap();
    let judged = |typed| judge(&Generator::Steam { secret: secret.clone() }, typed, 1_511_200_714, 1);
    assert_eq!(judged("9p3vp"), Verdict::Right);
    assert_eq!(judged("9p3vq"), Verdict::Mistyped(Slip::Wrong(vec![5])));
    assert_eq!(judged("9pv3p"), Verdict::Mistyped(Slip::Swapped(3, 4)));
    assert_eq!(judged("9p3v0"), Verdict::Foreign(5));
    assert_eq!(judged("9p3vé"), Verdict::Foreign(5));
}

#[test]
fn debug_shows_no_digit_of_the_code() {
    for typed in ["755225", "75522", "7555224", "575224", "755224"] {
        let shown = format!("{:?}", judge(&hotp(0), typed, 0, 1));
        assert!(!shown.contains("755") && !shown.contains("224"), "{shown}");
    }
}

fn any_generator() -> impl Strategy<Value = Generator> {
    let secret = prop::collection::vec(any::<u8>(), 1..40).prop_map(|bytes| Secret::from_bytes(bytes).unwrap());
    let digits = (4..=10_u8).prop_map(|count| Digits::new(count).unwrap());
    let algorithm = prop::sample::select(Algorithm::ALL.to_vec());
    (secret, algorithm, digits, 1..=3600_u32, 100..1_000_000_u64, 0..3).prop_map(
        |(secret, algorithm, digits, step, counter, kind)| match kind {
            0 => Generator::Totp { secret, algorithm, digits, step: TimeStep::new(step).unwrap() },
            1 => Generator::Hotp { secret, algorithm, digits, counter },
            _ => Generator::Steam { secret },
        },
    )
}

/// The code of so many steps away from `now`.
fn away(generator: &Generator, now: u64, steps: i64) -> String {
    let code = match generator {
        Generator::Hotp { secret, algorithm, digits, counter } => Generator::Hotp {
            secret: secret.clone(),
            algorithm: *algorithm,
            digits: *digits,
            counter: counter.checked_add_signed(steps).unwrap(),
        }
        .code_at(0),
        _ => generator.code_at(now.checked_add_signed(steps * i64::from(generator.step().unwrap().get())).unwrap()),
    };
    code.as_str().to_owned()
}

proptest! {
    #[test]
    fn a_code_is_judged_by_the_step_it_belongs_to(
        generator in any_generator(), now in 100_000..2_000_000_000_u64, steps in -9..=9_i64,
    ) {
        // Two steps may by chance have the same code; then the nearer is the answer.
        match judge(&generator, &away(&generator, now, steps), now, 9) {
            Verdict::Right => prop_assert!(steps == 0 || away(&generator, now, 0) == away(&generator, now, steps)),
            Verdict::Late { steps: found, seconds } => {
                prop_assert!(i64::from(found) <= steps.abs());
                let moment = |ago: u64| generator.code_at(now - ago).as_str().to_owned();
                if let Some(ago) = seconds {
                    // It was the current code up to then.
                    prop_assert_eq!(moment(ago + 1), away(&generator, now, steps));
                    prop_assert_eq!(generator.period_at(now - ago).unwrap().began, now - ago);
                }
                prop_assert_eq!(seconds.is_none(), generator.step().is_none());
            }
            Verdict::Early { steps: found, seconds } => {
                prop_assert!(i64::from(found) <= steps.abs());
                if let Some(ahead) = seconds {
                    prop_assert_eq!(generator.code_at(now + ahead).as_str().to_owned(), away(&generator, now, steps));
                    prop_assert_eq!(generator.period_at(now + ahead).unwrap().began, now + ahead);
                }
                prop_assert_eq!(seconds.is_none(), generator.step().is_none());
            }
            verdict => prop_assert!(false, "{:?} for {}", verdict, steps),
        }
    }

    #[test]
    fn a_slip_undone_is_the_code(
        generator in any_generator(), now in 0..2_000_000_000_u64, kind in 0..4, at in 0..10_usize, other in 0..10_usize,
    ) {
        let code: Vec<u8> = away(&generator, now.max(100), 0).into_bytes();
        let (at, other) = (at % code.len(), other % code.len());
        let mut typed = code.clone();
        let of = |at: usize| b"23456789"[(at + 1) % 8];
        match kind {
            0 => typed[at] = of(usize::from(code[at])),
            1 => typed.swap(at, other),
            2 => drop(typed.remove(at)),
            _ => typed.insert(at, of(other)),
        }
        let verdict = judge(&generator, std::str::from_utf8(&typed).unwrap(), now.max(100), 0);
        let mut mended = typed.clone();
        match verdict {
            Verdict::Right => prop_assert_eq!(&typed, &code),
            Verdict::Mistyped(Slip::Wrong(places)) => {
                for place in &places {
                    prop_assert_ne!(typed[place - 1], code[place - 1]);
                    mended[place - 1] = code[place - 1];
                }
                prop_assert!(2 * places.len() < code.len());
            }
            Verdict::Mistyped(Slip::Swapped(one, two)) => mended.swap(one - 1, two - 1),
            Verdict::Mistyped(Slip::Missing(place)) => mended.insert(place - 1, code[place - 1]),
            Verdict::Mistyped(Slip::Extra(place)) => drop(mended.remove(place - 1)),
            verdict => prop_assert!(false, "{:?}", verdict),
        }
        prop_assert_eq!(mended, code);
    }

    #[test]
    fn whatever_is_typed_is_judged(generator in any_generator(), typed in ".{0,16}", now in any::<u64>()) {
        let now = now.min(u64::MAX - 1_000_000);
        let verdict = judge(&generator, &typed, now, 2);
        let length = typed.chars().filter(|c| !c.is_whitespace()).count();
        if length > generator.digits_len() + 1 {
            prop_assert_eq!(verdict, Verdict::Length { typed: length, wanted: generator.digits_len() });
        } else if typed.chars().any(|c| !c.is_whitespace() && !c.is_ascii_alphanumeric()) {
            prop_assert!(matches!(verdict, Verdict::Foreign(_)), "{:?}", verdict);
        }
    }
}
