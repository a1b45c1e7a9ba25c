//! Testing an account: a code that another device shows is compared with those here, and tells whether the key is the
//! same, and whether the clock is right or the counters are equally far. Nothing is changed by it.

use super::Message;
use crate::app::vocabulary::turn::Turn;
use crate::app::vocabulary::{Context, explain, items, phrase};
use crate::code::{Generator, Verdict, judge};
use crate::outline::{Field, Item};

/// A clock is looked for so far off, in minutes.
const MINUTES: u32 = 10;
/// A counter is looked for so many codes off.
const COUNTERS: u32 = 20;

#[derive(Debug, Default)]
pub(super) struct Test {
    pub(super) code: Field,
    empty: bool,
    verdict: Option<Verdict>,
    /// Counts the tests, so that the same verdict twice is told twice.
    tests: u32,
}

impl Test {
    pub(super) fn judge(&mut self, generator: &Generator, now: u64, turn: &mut Turn) {
        let typed = std::mem::take(&mut self.code);
        self.empty = typed.text().trim().is_empty();
        if self.empty {
            return turn.focus_on("test-code");
        }
        self.tests += 1;
        self.verdict = Some(judge(generator, typed.text(), now, window(generator)));
    }

    /// What was said no longer stands.
    pub(super) fn edited(&mut self) {
        (self.empty, self.verdict) = (false, None);
    }

    /// What came of the test.
    fn told(&self, generator: &Generator, cx: &Context<'_>) -> Option<Item<Message>> {
        let verdict = self.verdict.as_ref()?;
        let mut sentences = vec![words(verdict, generator, cx)];
        sentences.extend(match verdict {
            Verdict::Mistyped(_) | Verdict::Length { .. } | Verdict::Foreign(_) => Some(cx.text("test-retype")),
            verdict if !clock_is_off(verdict) => None,
            _ if cx.computer.clock == Some(true) => Some(cx.text("test-clock-set")),
            _ => Some(how(cx)),
        });
        Some(Item::alert(format!("tested-{}", self.tests), phrase::join(&sentences)))
    }

    /// `first`: it is what the screen was opened for.
    pub(super) fn items(&self, generator: &Generator, first: bool, cx: &Context<'_>) -> Vec<Item<Message>> {
        let empty = self.empty.then(|| cx.text("test-empty"));
        let mut items = vec![Item::heading("test-title", cx.text("test-title"))];
        // Beside the field, where those look who see.
        items.extend(self.told(generator, cx));
        items.push(items::field("test-code", cx.text("test-code"), &self.code, empty, Message::Test));
        items.push(Item::button("test", cx.text("test-button"), Message::Test).primary_if(first));
        if !generator.counts() {
            let clock = match cx.computer.clock {
                Some(true) => cx.text("clock-synchronised"),
                Some(false) => phrase::join(&[cx.text("clock-not-synchronised"), how(cx)]),
                None => cx.text("clock-unknown"),
            };
            items.push(Item::text("clock", clock));
        }
        items
    }
}

/// How many steps each way are looked through.
fn window(generator: &Generator) -> u32 {
    generator.step().map_or(COUNTERS, |step| (MINUTES * 60).div_ceil(step.get()))
}

/// Typing does not take so long.
fn clock_is_off(verdict: &Verdict) -> bool {
    match verdict {
        Verdict::Late { steps, seconds } => *steps > 1 && seconds.is_some(),
        Verdict::Early { seconds, .. } => seconds.is_some(),
        _ => false,
    }
}

fn words(verdict: &Verdict, generator: &Generator, cx: &Context<'_>) -> String {
    let locale = cx.locale;
    let step = generator.step().map_or(0, |step| u64::from(step.get()));
    let span = |seconds: u64| explain::span(seconds, locale).into();
    let off = |steps: u32| ("off", span(u64::from(steps) * step));
    match verdict {
        Verdict::Right if generator.counts() => locale.text("test-counter-right"),
        Verdict::Right => locale.with("test-right", &[("time", span(step))]),
        Verdict::Late { steps: 1, seconds: Some(ago) } => locale.with("test-late-one", &[("time", span(*ago))]),
        Verdict::Late { steps, seconds: Some(ago) } => locale.with("test-late", &[("time", span(*ago)), off(*steps)]),
        Verdict::Early { steps, seconds: Some(left) } => {
            locale.with("test-early", &[("time", span(*left)), off(*steps)])
        }
        Verdict::Late { steps: 1, seconds: None } => locale.text("test-counter-last"),
        Verdict::Late { steps, seconds: None } => {
            locale.with("test-counter-behind", &[("count", steps.saturating_sub(1).into())])
        }
        Verdict::Early { steps, seconds: None } => locale.with("test-counter-ahead", &[("count", (*steps).into())]),
        Verdict::Mistyped(slip) => {
            phrase::join(&[locale.text("test-mistyped"), explain::slip(slip, generator, locale)])
        }
        Verdict::Other if generator.counts() => locale.with("test-counter-other", &[("count", COUNTERS.into())]),
        Verdict::Other => locale.with("test-other", &[("minutes", MINUTES.into())]),
        Verdict::Length { typed, wanted } => explain::length(*typed, *wanted, locale),
        Verdict::Foreign(at) => explain::foreign(*at, generator, locale),
    }
}

/// How to let the system set the clock.
fn how(cx: &Context<'_>) -> String {
    cx.locale.with("clock-how", &[("system", std::env::consts::OS.into())])
}

#[cfg(test)]
mod tests {
    use crate::locale::{Lang, Locale};
    use std::collections::BTreeSet;

    #[test]
    fn each_system_is_told_its_own_way() {
        for locale in Lang::ALL.map(Locale::new) {
            let how = |system: &str| locale.with("clock-how", &[("system", system.into())]);
            let ways: BTreeSet<String> = ["linux", "windows", "macos"].map(how).into();
            assert_eq!(ways.len(), 3, "{ways:?}");
        }
    }
}
