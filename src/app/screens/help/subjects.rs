//! The pages of help that are about no one screen.

use crate::app::vocabulary::commands::Command;
use crate::app::vocabulary::help_page::{Keys, Page};

/// On how the program is seen, heard and used.
pub(in crate::app) const SUBJECTS: &[Page] = &[
    Page {
        name: "help-print",
        lines: &[
            "help-print-code",
            "help-print-size",
            "help-print-ctrl",
            "help-print-column",
            "help-print-colours",
            "help-print-system",
            "help-print-space",
            "help-print-focus",
            "help-print-still",
        ],
        keys: Keys::Of(&[]),
    },
    Page {
        name: "help-switches",
        lines: &[
            "help-switches-what",
            "help-switches-two",
            "help-switches-one",
            "help-switches-set-up",
            "help-switches-mouse",
        ],
        keys: Keys::Of(&[]),
    },
    Page {
        name: "help-curtain",
        lines: &[
            "help-curtain-what",
            "help-curtain-key",
            "help-curtain-always",
            "help-curtain-window",
            "help-curtain-pictures",
        ],
        keys: Keys::Of(&[]),
    },
    Page {
        name: "help-sound",
        lines: &[
            "help-sound-volume",
            "help-sound-rate",
            "help-sound-pitch",
            "help-sound-normal",
            "help-sound-off",
            "help-sound-language",
            "help-sound-voices",
            "help-sound-private",
            "help-sound-expiry",
            "help-sound-tones",
            "help-sound-codes",
            "help-sound-silent",
        ],
        keys: Keys::Of(&[
            Command::Softer,
            Command::Louder,
            Command::Slower,
            Command::Faster,
            Command::LowerPitch,
            Command::HigherPitch,
            Command::NormalVoice,
            Command::Voice,
            Command::Language,
            Command::Repeat,
        ]),
    },
    Page {
        name: "help-readers",
        lines: &[
            "help-readers-who",
            "help-readers-sleep",
            "help-readers-which",
            "help-readers-braille",
            "help-readers-private",
            "help-readers-keys",
        ],
        keys: Keys::Of(&[]),
    },
];

/// After all others.
pub const LAST: [Page; 3] = [
    Page {
        name: "help-command-line",
        lines: &[
            "help-command-line-what",
            "help-command-line-code",
            "help-command-line-list",
            "help-command-line-guide",
            "help-command-line-demo",
        ],
        keys: Keys::Of(&[]),
    },
    Page {
        name: "help-about",
        lines: &[
            "program-what",
            "not-mitid",
            "help-about-codes",
            "help-about-offline",
            "help-about-copy",
            "help-about-free",
            "help-about-version",
        ],
        keys: Keys::Of(&[]),
    },
    Page { name: KEY_TABLE, lines: &["help-key-table-what", "help-key-table-card"], keys: Keys::All },
];

/// The page with all keys.
pub(in crate::app) const KEY_TABLE: &str = "help-key-table";
