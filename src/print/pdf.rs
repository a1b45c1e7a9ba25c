//! Large print on A4, tagged so that a screen reader reads it in order. What would not be PDF/UA-1 is not made.

mod face;
mod layout;

use super::{Bullet, Document, Error, Part};
use crate::locale::Locale;
use face::Typeface;
use krilla::SerializeSettings;
use krilla::configure::{Configuration, Validator};
use krilla::destination::XyzDestination;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::metadata::Metadata;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::surface::Surface;
use krilla::tagging::{
    ArtifactType, ContentTag, Identifier, ListNumbering, Node, SpanTag, TableHeaderScope, Tag, TagGroup, TagKind,
    TagTree,
};
use layout::{Ink, MARGIN, PAGE, Piece, Placed, TEXT};
use std::num::NonZeroU16;

/// How thick rules and the edges of boxes are, in points.
const THICKNESS: f32 = 1.5;

pub(super) fn pdf(document: &Document) -> Result<Vec<u8>, Error> {
    let typeface = Typeface::new()?;
    let (rows, leaves) = layout::rows(document, &typeface)?;
    let pages = layout::pages(&rows);
    let configuration = Configuration::new_with_validator(Validator::UA1);
    let mut pdf = krilla::Document::new_with(SerializeSettings { configuration, ..SerializeSettings::default() });
    let mut sheet = Sheet { typeface: &typeface, locale: Locale::new(document.lang), leaves: vec![Vec::new(); leaves] };
    let mut outline = Outline::new();
    for (at, rows) in pages.iter().enumerate() {
        let settings = PageSettings::from_wh(PAGE.0, PAGE.1).ok_or_else(|| Error::Pdf("the size of A4".to_owned()))?;
        let mut page = pdf.start_page_with(settings);
        let mut surface = page.surface();
        sheet.draw(&mut surface, rows);
        sheet.number(&mut surface, at + 1, pages.len());
        surface.finish();
        page.finish();
        for (top, row) in rows {
            if let Some(heading) = &row.heading {
                let place = XyzDestination::new(at, Point::from_xy(MARGIN, MARGIN + top));
                outline.push_child(OutlineNode::new(heading.clone(), place));
            }
        }
    }
    pdf.set_outline(outline);
    let metadata = Metadata::new().title(document.title.clone()).language(document.lang.tag().to_owned());
    pdf.set_metadata(metadata.creator(sheet.locale.text("program-name")));
    pdf.set_tag_tree(tags(document, sheet.leaves));
    pdf.finish().map_err(|error| Error::Pdf(format!("{error:?}")))
}

struct Sheet<'a> {
    typeface: &'a Typeface,
    locale: Locale,
    /// What has been drawn of each piece of the document.
    leaves: Vec<Vec<Identifier>>,
}

impl Sheet<'_> {
    fn draw(&mut self, surface: &mut Surface<'_>, rows: &[Placed<'_>]) {
        for (top, row) in rows {
            let top = MARGIN + top;
            if row.rule {
                let _: Identifier = surface.start_tagged(ContentTag::Artifact(ArtifactType::Other));
                fill(surface, [(MARGIN, top, PAGE.0 - 2.0 * MARGIN, THICKNESS)]);
                surface.end_tagged();
            }
            for piece in &row.pieces {
                let identifier = self.piece(surface, piece, top);
                if let Some(leaf) = self.leaves.get_mut(piece.leaf) {
                    leaf.push(identifier);
                }
            }
        }
    }

    fn piece(&self, surface: &mut Surface<'_>, piece: &Piece, top: f32) -> Identifier {
        let at = Point::from_xy(MARGIN + piece.x, top + piece.baseline);
        match &piece.ink {
            Ink::Text(style, run) => {
                let identifier = surface.start_tagged(ContentTag::Span(SpanTag::empty()));
                let font = style.face(self.typeface).font.clone();
                surface.draw_glyphs(at, &run.glyphs, font, &run.text, style.size, false);
                surface.end_tagged();
                identifier
            }
            Ink::Box => {
                let identifier =
                    surface.start_tagged(ContentTag::Span(SpanTag::empty().with_actual_text(Some("\u{2610}"))));
                let side = TEXT.size * 0.75;
                let (left, top) = (at.x, at.y - side);
                fill(
                    surface,
                    [
                        (left, top, side, THICKNESS),
                        (left, at.y - THICKNESS, side, THICKNESS),
                        (left, top, THICKNESS, side),
                        (left + side - THICKNESS, top, THICKNESS, side),
                    ],
                );
                surface.end_tagged();
                identifier
            }
        }
    }

    /// At the foot of a page. It is not read aloud in the middle of what is.
    fn number(&self, surface: &mut Surface<'_>, page: usize, pages: usize) {
        let words = self.locale.with("print-page", &[("page", page.into()), ("pages", pages.into())]);
        let face = TEXT.face(self.typeface);
        let run = face.shape(&words);
        let _: Identifier = surface.start_tagged(ContentTag::Artifact(ArtifactType::Footer));
        let at = Point::from_xy((PAGE.0 - run.width * TEXT.size) / 2.0, PAGE.1 - MARGIN);
        surface.draw_glyphs(at, &run.glyphs, face.font.clone(), &run.text, TEXT.size, false);
        surface.end_tagged();
    }
}

/// Black rectangles: left, top, width and height.
fn fill<const N: usize>(surface: &mut Surface<'_>, rectangles: [(f32, f32, f32, f32); N]) {
    let mut path = PathBuilder::new();
    for (left, top, width, height) in rectangles {
        if let Some(rectangle) = Rect::from_xywh(left, top, width, height) {
            path.push_rect(rectangle);
        }
    }
    if let Some(path) = path.finish() {
        surface.draw_path(&path);
    }
}

/// What is what, and in which order it is read.
fn tags(document: &Document, leaves: Vec<Vec<Identifier>>) -> TagTree {
    let mut leaves = leaves.into_iter();
    let mut group = |tag: TagKind| {
        let drawn = leaves.next().unwrap_or_default().into_iter().map(Node::Leaf).collect();
        Node::Group(TagGroup::with_children(tag, drawn))
    };
    let whole = |tag: TagKind, children| Node::Group(TagGroup::with_children(tag, children));
    let heading = |level, text: &str| Tag::Hn(level, Some(text.to_owned())).into();
    let mut tree = TagTree::new().with_lang(Some(document.lang.tag().to_owned()));
    tree.push(group(heading(NonZeroU16::MIN, &document.title)));
    for part in document.parts() {
        let node = match part {
            Part::Heading(text) => group(heading(NonZeroU16::MIN.saturating_add(1), text)),
            Part::Paragraph(_) => group(Tag::P.into()),
            Part::List(mark, items) => {
                let numbering = match mark {
                    Bullet::Number => ListNumbering::Decimal,
                    Bullet::Box => ListNumbering::None,
                };
                let mut item = |_| {
                    let children = vec![group(Tag::Lbl.into()), group(Tag::LBody.into())];
                    whole(Tag::LI.into(), children)
                };
                whole(Tag::L(numbering).into(), items.into_iter().map(&mut item).collect())
            }
            Part::Table(pairs) => {
                let mut row = |_| {
                    let children = vec![group(Tag::TH(TableHeaderScope::Row).into()), group(Tag::TD.into())];
                    whole(Tag::TR.into(), children)
                };
                whole(Tag::Table.into(), pairs.into_iter().map(&mut row).collect())
            }
        };
        tree.push(node);
    }
    tree
}
