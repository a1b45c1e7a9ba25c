//! A change of one preference.

use crate::locale::Lang;
use crate::settings::Settings;
use crate::settings::{
    CurtainTime, Grouping, Milestones, Preferred, Scanning, SoundDevice, Theme, WaitBelow, WhoSpeaks, Zero, Zoom,
};
use crate::sound::tone::Cue;

/// The scales of the settings, from the least to the most.
pub const LOUDNESS: (i64, i64) = (Settings::SOFTEST as i64, Settings::LOUDEST as i64);
pub const SPEED: (i64, i64) = (-(Settings::FASTEST as i64), Settings::FASTEST as i64);
pub const PITCH: (i64, i64) = (-(Settings::HIGHEST as i64), Settings::HIGHEST as i64);

/// A change of one preference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Preference {
    Language(Lang),
    CodeLanguage(Option<Lang>),
    SpeakCodes(bool),
    Voice(bool),
    WhoSpeaks(WhoSpeaks),
    /// So many steps up or down.
    Volume(i8),
    Rate(i8),
    Pitch(i8),
    /// Volume, speed and pitch as they were at first.
    Normal,
    /// Who speaks a language.
    Speaker(Lang, Preferred),
    CodesOn(Option<SoundDevice>),
    Grouping(Grouping),
    SayName(bool),
    ReadTwice(bool),
    ReadOnUnlock(bool),
    Zero(Zero),
    WaitBelow(WaitBelow),
    Milestones(Milestones),
    ToneVolume(i8),
    Tone(Cue, bool),
    Theme(Theme),
    Zoom(Zoom),
    SpacedLetters(bool),
    Curtain(bool),
    CurtainTime(CurtainTime),
    HideUnfocused(bool),
    NoCapture(bool),
    Scanning(Scanning),
    SingleKeys(bool),
}
