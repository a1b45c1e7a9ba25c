//! The settings: one entry each, in the order of the settings screen.
//!
//! ```text
//! /// What it is for.
//! name in the file: type = default, its item and words, and what else there is to know About it;
//! ```
//!
//! One of a few named values has them in its entry: each with its name in the file and the message it is called by. From
//! these entries come the fields of [`Settings`], the file, the settings screen, the lines of help about it, what is heard,
//! what can be undone, and `docs/settings.md`.

use super::about::{level, one_of, switch};
use super::{About, Choice, Group, Guide, Kept, Named, Normal, OwnKeys, Preferred, Sample};
use super::{Setting, Shown, SoundDevice, Undo, Values, kept};
use crate::locale::Lang;
use std::collections::BTreeSet;
use toml::Table;

/// That the voice is back to normal.
pub static VOICE: Undo = Undo {
    offer: "undo-voice",
    told: "notice-voice-back",
    normal: Some(Normal { words: "settings-normal", key: "normal-voice", told: "voice-normal" }),
};

static KEYS: Undo = Undo { offer: "undo-keys", told: "notice-keys-back", normal: None };

// What follows from the entries: the fields, their defaults, the types of those that are one of a few, and the list of
// all settings, each with how it is got from the fields and put there. What is done with that is in the files beside this.
macro_rules! settings {
    ($(
        ($heading:expr, $help:expr) {$(
            $(#[$doc:meta])*
            $name:ident:
                $(enum $choice:ident {$( $(#[$which:meta])* $value:ident = $written:literal, $called:literal; )*})?
                $($type:ty)? = $default:expr, $about:expr;
        )*}
    )*) => {
        /// What the user prefers.
        #[derive(Debug, Clone, PartialEq)]
        pub struct Settings {
            $($( $(#[$doc])* pub $name: $($choice)? $($type)?, )*)*
            pub guide: Guide,
            /// Settings of other versions of the program, written back as they were read.
            pub unknown: Table,
        }

        impl Default for Settings {
            fn default() -> Self {
                Self { $($( $name: $default, )*)* guide: Guide::default(), unknown: Table::new() }
            }
        }

        $($($(
            #[doc = concat!("What [`Settings::", stringify!($name), "`] can be.")]
            #[derive(Debug, Clone, Copy, PartialEq, Eq)]
            pub enum $choice { $( $(#[$which])* $value, )* }

            impl Choice for $choice {
                const ALL: &'static [Self] = &[$( Self::$value, )*];
                const NAMED: &'static [Named] = &[$( Named { name: $written, words: $called }, )*];
            }
        )?)*)*

        /// Each of them by its name, to make a [`Change`](super::Change) with.
        #[allow(non_upper_case_globals, reason = "each is called as its field is")]
        pub mod setting {
            use super::*;
            use crate::settings::Of;

            $($(
                $(#[$doc])*
                pub static $name: Of<$($choice)? $($type)?> = Of::new(Setting::new(
                    stringify!($name),
                    $about,
                    |settings| settings.$name.write(),
                    |settings, value| kept(&mut settings.$name, value, $default),
                ));
            )*)*
        }

        /// The settings screen.
        pub static GROUPS: &[Group] = &[$(
            Group { heading: $heading, help: $help, settings: &[$( &setting::$name.setting, )*] },
        )*];
    };
}

// The groups of the settings screen: the message each begins with, the line of help about it, and its entries.
settings! {
    (None, Some("help-settings-voice")) {
        /// `None` follows the system.
        language: Option<Lang> = None,
            About::new(Values::Language(None), "settings-language").key("language").sample(Sample::Screen);
        /// Whether the program speaks at all.
        voice_on: bool = true,
            switch("settings-voice-on").hint("settings-voice-on-hint").key("voice").says_on_off("voice-on", "voice-off");
        /// Loudness of the voice. The softest can still be heard: turning down must never leave anyone without a voice to
        /// turn up by.
        volume: u8 = Settings::NORMAL_VOLUME, level(1..=Settings::LOUDEST as i64, "settings-volume").says("volume-now").undo(&VOICE);
        /// Speed of the voice.
        rate: i8 = 0, level(-(Settings::FASTEST as i64)..=Settings::FASTEST as i64, "settings-rate").says("rate-now").undo(&VOICE);
        /// Pitch of the voice.
        pitch: i8 = 0, level(-(Settings::HIGHEST as i64)..=Settings::HIGHEST as i64, "settings-pitch").says("pitch-now").undo(&VOICE);
        /// Who speaks.
        who_speaks: enum WhoSpeaks {
            /// A screen reader if one runs, else the program.
            Automatic = "automatic", "settings-who-speaks-automatic";
            /// The program, whatever else runs.
            Program = "program", "settings-who-speaks-program";
            /// Nobody but a screen reader.
            ScreenReader = "screen-reader", "settings-who-speaks-reader";
        } = WhoSpeaks::Automatic, one_of::<WhoSpeaks>("settings-who-speaks");
        /// Who speaks Danish.
        danish_voice: Preferred = Preferred::Automatic,
            About::new(Values::Voice(Lang::Da), "settings-danish-voice").sample(Sample::Voice(Lang::Da));
        /// Who speaks English.
        english_voice: Preferred = Preferred::Automatic,
            About::new(Values::Voice(Lang::En), "settings-english-voice").sample(Sample::Voice(Lang::En));
    }

    (Some("settings-group-codes"), Some("help-settings-codes")) {
        /// Whether codes may be spoken aloud. `None` until the user has been asked.
        speak_codes: Option<bool> = None, switch("settings-speak-codes").private();
        /// The language that codes are read in; `None` is that of everything else.
        code_language: Option<Lang> = None,
            About::new(Values::Language(Some("settings-code-language-same")), "settings-code-language")
                .sample(Sample::Code);
        /// How the digits of a code stand together, on screen and in speech.
        grouping: enum Grouping {
            /// As most services print them: six digits as 3 and 3, eight as 4 and 4.
            Usual = "usual", "settings-grouping-usual";
            Pairs = "pairs", "settings-grouping-pairs";
            Threes = "threes", "settings-grouping-threes";
            Fours = "fours", "settings-grouping-fours";
            /// One by one.
            Singles = "singles", "settings-grouping-singles";
        } = Grouping::Usual, one_of::<Grouping>("settings-grouping").sample(Sample::Code);
        /// Whose code it is, is said before it.
        say_name: bool = true, switch("settings-say-name");
        /// A code is read a second time.
        read_twice: bool = false, switch("settings-read-twice");
        /// The chosen account's code is read as soon as the codes are unlocked.
        read_on_unlock: bool = true, switch("settings-read-on-unlock");
        /// What the digit 0 is called in English. In Danish it is always *nul*.
        zero: enum Zero {
            /// "Zero".
            Number = "number", "settings-zero-number";
            /// "Oh".
            Letter = "letter", "settings-zero-letter";
        } = Zero::Number, one_of::<Zero>("settings-zero").only(Shown::EnglishCodes).sample(Sample::Code);
        /// With how little time left a code is no longer read, and the next one is waited for.
        wait_below: enum WaitBelow {
            /// The time it takes to say the code and to type it.
            Automatic = "automatic", "settings-wait-automatic";
            Never = "never", "settings-wait-never";
            Five = "5", "settings-wait-five";
            Ten = "10", "settings-wait-ten";
            Fifteen = "15", "settings-wait-fifteen";
            Twenty = "20", "settings-wait-twenty";
        } = WaitBelow::Automatic, one_of::<WaitBelow>("settings-wait-below").hint("settings-wait-below-hint");
        /// How it is told that the code that was read has 10 seconds left, 5 seconds left, and has expired.
        milestones: enum Milestones {
            Off = "off", "settings-milestones-off";
            Tones = "tones", "settings-milestones-tones";
            Words = "words", "settings-milestones-words";
        } = Milestones::Tones, one_of::<Milestones>("settings-milestones");
        /// Where codes are heard; `None` is where everything is.
        codes_on: Option<SoundDevice> = None,
            About::new(Values::SoundDevice, "settings-codes-on").hint("settings-codes-on-hint")
                .sample(Sample::Device).private();
    }

    (Some("settings-group-tones"), Some("help-settings-tones")) {
        /// Loudness of the tones.
        tone_volume: u8 = 5, level(1..=Settings::LOUDEST as i64, "settings-tone-volume").says("tone-volume-now").sample(Sample::Tone);
        /// The names of the tones that are turned off. Names of other versions' tones are kept.
        tones_off: BTreeSet<String> = BTreeSet::new(),
            About::new(Values::Off(&[
                Named { name: "new-code", words: "settings-tone-new-code" },
                Named { name: "last-seconds", words: "settings-tone-last-seconds" },
                Named { name: "expired", words: "settings-tone-expired" },
                Named { name: "error", words: "settings-tone-error" },
                Named { name: "done", words: "settings-tone-done" },
                Named { name: "copied", words: "settings-tone-copied" },
                Named { name: "end", words: "settings-tone-end" },
                Named { name: "tick", words: "settings-tone-tick" },
            ]), "settings-group-tones").sample(Sample::Tone);
    }

    (Some("settings-group-look"), Some("help-settings-look")) {
        /// The colours of the window.
        theme: enum Theme {
            /// Those that the system wants.
            System = "system", "settings-theme-system";
            /// Nearly white on dark grey.
            Dark = "dark", "settings-theme-dark";
            /// Black on white.
            Light = "light", "settings-theme-light";
            WhiteOnBlack = "white-on-black", "settings-theme-white-on-black";
            YellowOnBlack = "yellow-on-black", "settings-theme-yellow-on-black";
            BlackOnYellow = "black-on-yellow", "settings-theme-black-on-yellow";
        } = Theme::System, one_of::<Theme>("settings-theme");
        /// The size of print.
        zoom: enum Zoom {
            P100 = "100%", "settings-zoom-percent";
            P125 = "125%", "settings-zoom-percent";
            P150 = "150%", "settings-zoom-percent";
            P175 = "175%", "settings-zoom-percent";
            P200 = "200%", "settings-zoom-percent";
            P250 = "250%", "settings-zoom-percent";
            P300 = "300%", "settings-zoom-percent";
            P350 = "350%", "settings-zoom-percent";
            P400 = "400%", "settings-zoom-percent";
        } = Zoom::P100, one_of::<Zoom>("settings-zoom").hint("settings-zoom-hint").key("larger").says("zoom-now");
        /// There is more space between letters.
        spaced_letters: bool = false, switch("settings-spaced-letters");
    }

    (Some("settings-group-curtain"), None) {
        /// The code is not shown on the screen until it is asked for.
        curtain: bool = false, switch("settings-curtain").hint("settings-curtain-hint");
        /// For how long the code is shown on the screen once it was asked for.
        curtain_time: enum CurtainTime {
            Ten = "10", "settings-curtain-time-ten";
            Thirty = "30", "settings-curtain-time-thirty";
            Minute = "60", "settings-curtain-time-minute";
            /// Until it is hidden by hand.
            Unlimited = "unlimited", "settings-curtain-time-unlimited";
        } = CurtainTime::Thirty, one_of::<CurtainTime>("settings-curtain-time");
        /// The code is not shown while another window has the keyboard.
        hide_unfocused: bool = false, switch("settings-hide-unfocused");
        /// The window is kept out of pictures of the screen, where the system can do that.
        no_capture: bool = false,
            switch("settings-no-capture").hint("settings-no-capture-hint").only(Shown::CanHide);
    }

    (Some("settings-group-switches"), None) {
        /// How one gets to things with one switch or two.
        scanning: enum Scanning {
            Off = "off", "settings-scanning-off";
            /// Tab goes to everything, and Enter does it.
            TwoKeys = "two-keys", "settings-scanning-two-keys";
            /// Focus goes on by itself, and Enter does it.
            Slow = "8", "settings-scanning-slow";
            Medium = "4", "settings-scanning-medium";
            Quick = "2", "settings-scanning-quick";
        } = Scanning::Off, one_of::<Scanning>("settings-scanning").hint("settings-scanning-hint");
    }

    (Some("settings-group-keys"), None) {
        /// Characters do something, and not only function keys and the like.
        single_keys: bool = true, switch("settings-single-keys").hint("settings-single-keys-hint");
        /// Keys that are not those of the table.
        keys: OwnKeys = OwnKeys::default(),
            About::new(Values::Keys, "settings-own-keys").key("own-keys").undo(&KEYS);
    }
}
