//! The keys as they are now, as a card to hang on the wall.

use crate::app::keymap::{Binding, Command, KEYMAP};
use crate::app::screen::Context;
use crate::print::{Block, Document};

/// Keys that one looks for together. In the order of the card.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Group {
    First,
    Codes,
    Sound,
    Print,
    Moving,
    Program,
}

impl Group {
    const ALL: [Self; 6] = [Self::First, Self::Codes, Self::Sound, Self::Print, Self::Moving, Self::Program];

    fn of(command: Command) -> Self {
        match command {
            Command::Press | Command::Repeat | Command::Help => Self::First,
            Command::TimeLeft
            | Command::NextCode
            | Command::Auto
            | Command::Curtain
            | Command::Copy
            | Command::Add
            | Command::Details
            | Command::Lock
            | Command::Undo => Self::Codes,
            Command::Softer
            | Command::Louder
            | Command::Slower
            | Command::Faster
            | Command::LowerPitch
            | Command::HigherPitch
            | Command::NormalVoice
            | Command::Voice => Self::Sound,
            Command::Smaller | Command::Larger | Command::UsualPrint => Self::Print,
            Command::NextItem
            | Command::PreviousItem
            | Command::NextLine
            | Command::PreviousLine
            | Command::Lower
            | Command::Raise
            | Command::Start
            | Command::End
            | Command::First
            | Command::Last
            | Command::Back => Self::Moving,
            Command::Language | Command::Describe | Command::Settings | Command::Guide | Command::OwnKeys => {
                Self::Program
            }
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::First => "card-first",
            Self::Codes => "card-codes",
            Self::Sound => "card-sound",
            Self::Print => "card-print",
            Self::Moving => "card-moving",
            Self::Program => "card-program",
        }
    }
}

/// The card.
pub(super) fn card(cx: &Context<'_>) -> Document {
    let mut blocks = vec![Block::Paragraph(cx.text("card-how"))];
    for group in Group::ALL {
        let keys = KEYMAP.iter().filter(|binding| Group::of(binding.command) == group);
        // A command may have been left without a key.
        let pair = |binding: &Binding| Some(Block::Pair(cx.keys(binding.command)?, cx.text(binding.help)));
        let pairs: Vec<Block> = keys.filter_map(pair).collect();
        let heading = (!pairs.is_empty()).then(|| Block::Heading(cx.text(group.name())));
        blocks.extend(heading.into_iter().chain(pairs));
    }
    Document { lang: cx.locale.lang(), title: cx.text("card-title"), blocks }
}
