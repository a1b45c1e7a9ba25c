//! The keys as they are now, as a card to hang on the wall.

use crate::app::vocabulary::Context;
use crate::app::vocabulary::commands::{Binding, COMMANDS, Group};
use crate::print::{Block, Document};

/// The card.
pub(super) fn card(cx: &Context<'_>) -> Document {
    let mut blocks = vec![Block::Paragraph(cx.text("card-how"))];
    for group in Group::ALL {
        let keys = COMMANDS.iter().filter(|binding| binding.group == group);
        // A command may have been left without a key.
        let pair = |binding: &Binding| Some(Block::Pair(cx.keys(binding.command)?, cx.text(binding.help)));
        let pairs: Vec<Block> = keys.filter_map(pair).collect();
        let heading = (!pairs.is_empty()).then(|| Block::Heading(cx.text(group.name())));
        blocks.extend(heading.into_iter().chain(pairs));
    }
    Document { lang: cx.locale.lang(), title: cx.text("card-title"), blocks }
}
