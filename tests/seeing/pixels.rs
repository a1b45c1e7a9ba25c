//! Contrast and shapes, measured from the pixels of a picture.

use iced::{Point, Rectangle};
use kodeoplaeser::gui::Picture;
use std::collections::HashMap;

type Rgb = [u8; 3];

/// WCAG 2.2, relative luminance.
fn luminance(color: Rgb) -> f64 {
    let channel = |value: u8| {
        let value = f64::from(value) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(color[0]) + 0.7152 * channel(color[1]) + 0.0722 * channel(color[2])
}

/// WCAG 2.2, contrast ratio: 1 to 21.
fn contrast(one: Rgb, other: Rgb) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn pixel(picture: &Picture, x: usize, y: usize) -> Rgb {
    let at = (y * picture.width + x) * 4;
    [picture.rgba[at], picture.rgba[at + 1], picture.rgba[at + 2]]
}

/// The pixels that lie wholly inside.
fn pixels(area: Rectangle) -> (std::ops::Range<usize>, std::ops::Range<usize>) {
    let range = |from: f32, length: f32| from.max(0.0).ceil() as usize..(from + length).max(0.0).floor() as usize;
    (range(area.x, area.width), range(area.y, area.height))
}

/// The colours in an area, and how many pixels have each.
fn colors(picture: &Picture, area: Rectangle) -> HashMap<Rgb, usize> {
    let (xs, ys) = pixels(area);
    let mut colors = HashMap::new();
    // Most pixels are as the one before them.
    let (mut last, mut run) = ([0; 3], 0);
    for y in ys.start..ys.end.min(picture.height) {
        for x in xs.start..xs.end.min(picture.width) {
            let color = pixel(picture, x, y);
            if color != last {
                *colors.entry(last).or_default() += run;
                (last, run) = (color, 0);
            }
            run += 1;
        }
    }
    *colors.entry(last).or_default() += run;
    // Nothing was black before the first pixel.
    colors.retain(|_, count| *count > 0);
    colors
}

/// How text stands out: the colour that most of its box has, against that of the strokes' insides, which is the one that
/// differs most from it.
pub(crate) fn text_contrast(picture: &Picture, area: Rectangle) -> f64 {
    let colors = colors(picture, area);
    let Some(ground) = colors.iter().max_by_key(|(_, count)| **count).map(|(color, _)| *color) else { return 0.0 };
    // A few pixels may be the corner of something else.
    let ink = colors.into_iter().filter(|(_, count)| *count >= 3).map(|(color, _)| contrast(color, ground));
    ink.fold(0.0, f64::max)
}

/// Whether the frame of one pixel around an area is of one colour: nothing in the area runs out of it, but for so many pixels
/// of a letter's `tail`.
pub(crate) fn framed_clear(picture: &Picture, area: Rectangle, tail: usize) -> bool {
    let (left, top) = (area.x.floor() as usize, area.y.floor() as usize);
    let (right, bottom) = ((area.x + area.width).ceil() as usize, (area.y + area.height).ceil() as usize);
    let seen = |(x, y): &(usize, usize)| *x < picture.width && *y < picture.height;
    let beside = (top..bottom).flat_map(|y| [(left.wrapping_sub(1), y), (right, y)]);
    let over_and_under = (left..right).flat_map(|x| [(x, top.wrapping_sub(1)), (x, bottom)]);
    let mut over_and_under = over_and_under.filter(seen).map(|(x, y)| pixel(picture, x, y));
    let Some(first) = over_and_under.next() else { return true };
    // Drawing a colour over itself with soft corners may round it by one.
    let differs = |color: &[u8; 3]| color.iter().zip(first).any(|(one, other)| one.abs_diff(other) > 1);
    let beside = beside.filter(seen).map(|(x, y)| pixel(picture, x, y)).filter(differs).count();
    !over_and_under.any(|color| differs(&color)) && beside <= tail
}

/// The edge that a line from a point into a shape meets first: its contrast, or 1 if it meets none.
pub(crate) fn edge(picture: &Picture, from: Point, length: f32) -> f64 {
    let y = from.y as usize;
    let xs = from.x.max(0.0) as usize..((from.x + length) as usize).min(picture.width);
    let ground = pixel(picture, xs.start, y);
    // Over the softened pixels at the edge of a shape to what is inside it.
    xs.map(|x| contrast(pixel(picture, x, y), ground)).fold(1.0, f64::max)
}

/// A ring around an item: how thick it is in pixels, and how it stands out against what is outside and inside of it, in
/// the middle of its left side.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Ring {
    pub thickness: usize,
    pub outside: f64,
    pub inside: f64,
}

pub(crate) fn ring(picture: &Picture, item: Rectangle) -> Option<Ring> {
    let y = item.center_y() as usize;
    let within = item.x.round() as usize + 2;
    let color = pixel(picture, within, y);
    // Where a ring begins between two pixels, the first of them is softened.
    let left = (0..=within).rev().take_while(|x| pixel(picture, *x, y) == color).last()?;
    let thickness = (left..picture.width).take_while(|x| pixel(picture, *x, y) == color).count();
    let outside = pixel(picture, left.checked_sub(2)?, y);
    let inside = pixel(picture, left + thickness + 1, y);
    Some(Ring { thickness, outside: contrast(color, outside), inside: contrast(color, inside) })
}

/// What stands in one picture and not in another that is the same but for it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Block {
    pub width: usize,
    pub height: usize,
    /// Of the colour that most of it has against that in the other picture.
    pub contrast: f64,
}

/// `None` if the pictures are the same in this area.
pub(crate) fn block(picture: &Picture, without: &Picture, area: Rectangle) -> Option<Block> {
    let (xs, ys) = pixels(area);
    let all = ys.flat_map(|y| xs.clone().map(move |x| (x, y)));
    let differ: Vec<_> = all.filter(|(x, y)| pixel(picture, *x, *y) != pixel(without, *x, *y)).collect();
    let extent = |places: Vec<usize>| Some(places.iter().max()? - places.iter().min()? + 1);
    let width = extent(differ.iter().map(|(x, _)| *x).collect())?;
    let height = extent(differ.iter().map(|(_, y)| *y).collect())?;
    let most = |picture: &Picture| {
        let mut colors: HashMap<Rgb, usize> = HashMap::new();
        differ.iter().for_each(|(x, y)| *colors.entry(pixel(picture, *x, *y)).or_default() += 1);
        colors.into_iter().max_by_key(|(_, count)| *count).map(|(color, _)| color)
    };
    Some(Block { width, height, contrast: contrast(most(picture)?, most(without)?) })
}

/// How many rows of pixels high what is drawn in an area is.
pub(crate) fn height_of_ink(picture: &Picture, area: Rectangle) -> usize {
    let (xs, ys) = pixels(area);
    let ground = pixel(picture, xs.start, ys.start);
    let inked = |y: &usize| xs.clone().any(|x| contrast(pixel(picture, x, *y), ground) > 3.0);
    let rows: Vec<usize> = ys.filter(inked).collect();
    rows.first().zip(rows.last()).map_or(0, |(first, last)| last - first + 1)
}
