//! A chapter of the guide as a page to keep.

use crate::guide::{Chapter, Kind};
use crate::locale::Locale;
use crate::print::{Block, Bullet, Document};

/// The chapter, with what the guide is and how old its facts are. Each case is told what it is; `now` (seconds since the
/// epoch) is for telling which help lines are open, which only those who read it at once want to know.
pub fn paper(chapter: &Chapter, now: Option<u64>, locale: &Locale) -> Document {
    let text = |id: &str| locale.text(id);
    let mut blocks = vec![Block::Paragraph(text("contents-what"))];
    for line in &chapter.lines {
        let words = text(line.id);
        match line.kind {
            Kind::Heading => blocks.push(Block::Heading(words)),
            Kind::Step => blocks.push(Block::Item(Bullet::Number, words)),
            Kind::Tick => blocks.push(Block::Item(Bullet::Box, words)),
            Kind::Text => match blocks.last_mut() {
                // It belongs to the step before it, and must not part the steps into two lists.
                Some(Block::Item(Bullet::Number, step)) if line.step.is_some() => {
                    step.push(' ');
                    step.push_str(&words);
                }
                _ => blocks.push(Block::Paragraph(words)),
            },
            Kind::Phone(phone) => {
                blocks.push(Block::Paragraph(words));
                blocks.extend(now.and_then(|now| phone.opening(now, locale)).map(Block::Paragraph));
            }
            Kind::Case(case) => blocks.extend([Block::Paragraph(words), Block::Paragraph(text(case.why))]),
        }
    }
    let title = locale.with("chapter-paper", &[("chapter", text(chapter.title).into())]);
    Document { lang: locale.lang(), title, blocks }
}
