//! What is heard when a setting has changed.

use crate::app::vocabulary::commands::Keymap;
use crate::app::vocabulary::phrase;
use crate::locale::{Lang, Locale};
use crate::settings::{Change, Heard, Sample, Settings, To, Values};
use crate::sound::tone::Cue;
use crate::speech::{Part, Utterance};

/// What is to be heard of a change.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Answer {
    /// The new value, where the item does not say it.
    pub(super) words: Option<String>,
    /// What it sounds like now.
    pub(super) sample: Option<Utterance>,
    pub(super) cues: Vec<Cue>,
}

/// What is heard of a change, in the new way: `settings` are those after it, `codes` is the language of codes by then.
pub(super) fn answer(
    change: &Change,
    before: &Settings,
    settings: &Settings,
    (locale, codes, keymap): (&Locale, Lang, &Keymap),
) -> Answer {
    let setting = change.setting;
    let mut answer = Answer::default();
    // The end of the scale, if it goes no further there: `true` is the upper one.
    let end = match change.to {
        To::By(steps) if setting.of(before) == setting.of(settings) => Some(steps > 0),
        _ => None,
    };
    answer.cues.extend(end.map(|_| Cue::End));
    let keyed = |id| locale.with(id, &keymap.first_keys(locale));
    answer.words = match setting.about.heard {
        Heard::Item => None,
        Heard::OnOff(on, off) => Some(keyed(if setting.is_on(settings) { on } else { off })),
        Heard::Words(id) => Some(match (&setting.about.values, setting.named(settings)) {
            (Values::Level(scale), _) => {
                phrase::level(id, setting.level(settings), (*scale.start(), *scale.end()), end, locale)
            }
            (_, Some(named)) => locale.with(id, &[("percent", named.number().into())]),
            (_, None) => locale.text(id),
        }),
    };
    match setting.about.sample {
        // All of it is said anew.
        None | Some(Sample::Screen) => {}
        Some(Sample::Code) => answer.sample = Some(Utterance::of(codes, sample(settings, codes))),
        Some(Sample::Voice(lang)) => answer.sample = Some(Utterance::of(lang, sample(settings, lang))),
        Some(Sample::Device) => {
            answer.sample = Some(Utterance::private(codes, sample(settings, codes)));
        }
        Some(Sample::Tone) => answer.cues.extend(match change.to {
            To::Listed(name, off) => Cue::ALL.into_iter().find(|cue| cue.name() == name && !off),
            _ => Some(Cue::Done),
        }),
    }
    answer
}

fn sample(settings: &Settings, lang: Lang) -> Vec<Part> {
    let size = settings.grouping.size().unwrap_or(3);
    let groups: Vec<String> = ["4", "8", "2", "9", "1", "0"].chunks(size).map(<[&str]>::concat).collect();
    let groups: Vec<&str> = groups.iter().map(String::as_str).collect();
    phrase::sample(&groups, settings.says_oh(lang), &Locale::new(lang))
}
