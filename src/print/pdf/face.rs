//! Letters to glyphs.

use super::super::{BOLD, Error, REGULAR};
use harfrust::{FontRef, ShaperData, UnicodeBuffer};
use krilla::text::{Font, GlyphId, KrillaGlyph};

/// The typeface, in both weights.
pub(super) struct Typeface {
    pub regular: Face,
    pub bold: Face,
}

pub(super) struct Face {
    pub font: Font,
    reference: FontRef<'static>,
    shaper: ShaperData,
}

/// A line of text, ready to be drawn; sizes are in ems.
pub(super) struct Run {
    pub text: String,
    pub glyphs: Vec<KrillaGlyph>,
    pub width: f32,
}

impl Typeface {
    pub(super) fn new() -> Result<Self, Error> {
        Ok(Self { regular: Face::new(REGULAR)?, bold: Face::new(BOLD)? })
    }
}

impl Face {
    fn new(data: &'static [u8]) -> Result<Self, Error> {
        let reference = FontRef::new(data).map_err(|error| Error::Pdf(error.to_string()))?;
        let font = Font::new(data.into(), 0).ok_or_else(|| Error::Pdf("the typeface can't be read".to_owned()))?;
        Ok(Self { font, shaper: ShaperData::new(&reference), reference })
    }

    pub(super) fn shape(&self, text: &str) -> Run {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.guess_segment_properties();
        let shaped = self.shaper.shaper(&self.reference).build().shape(buffer, &[]);
        let (infos, places) = (shaped.glyph_infos(), shaped.glyph_positions());
        let em = self.font.units_per_em();
        let ems = |units: i32| units as f32 / em;
        let glyph = |(info, place): (&harfrust::GlyphInfo, &harfrust::GlyphPosition)| {
            let start = info.cluster as usize;
            // From left to right, a cluster ends where the next begins.
            let next = infos.iter().map(|next| next.cluster as usize).find(|next| *next > start);
            let range = start..next.unwrap_or(text.len());
            let (x, y) = (ems(place.x_offset), ems(place.y_offset));
            KrillaGlyph::new(GlyphId::new(info.glyph_id), ems(place.x_advance), x, y, ems(place.y_advance), range, None)
        };
        let glyphs: Vec<KrillaGlyph> = infos.iter().zip(places).map(glyph).collect();
        Run { text: text.to_owned(), width: glyphs.iter().map(|glyph| glyph.x_advance).sum(), glyphs }
    }
}

impl Run {
    /// The first character that the typeface does not have.
    pub(super) fn missing(&self) -> Option<char> {
        let missing = self.glyphs.iter().find(|glyph| glyph.glyph_id.to_u32() == 0)?;
        self.text.get(missing.text_range.clone())?.chars().next()
    }
}
