//! An eye for the digits of a code, which are the largest that stand on the screen. It compares them with digits that
//! ImageMagick draws in the program's typeface, and so tells the slashed 0 from a 9, which readers of text don't.

use super::session::output;
use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;
use std::sync::OnceLock;

const TYPEFACE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/fonts/AtkinsonHyperlegible-Bold.ttf");

/// Digits of a code are at least so many pixels high, and no other text is.
const HIGH: usize = 45;

/// Each shape is looked at as so many fields beside and under each other.
const FIELDS: (usize, usize) = (16, 24);

/// Shapes of which less is alike are not the same.
const ALIKE: f64 = 0.85;

/// How light each pixel is, in rows.
struct Picture {
    width: usize,
    light: Vec<u8>,
}

/// How much of each field is ink.
type Shape = Vec<f64>;

impl Picture {
    /// Whatever ImageMagick makes of its arguments.
    fn made(command: &mut Command) -> Self {
        let bytes = output(command.args(["-colorspace", "Gray", "-depth", "8", "pgm:-"]));
        let mut fields = bytes.splitn(4, u8::is_ascii_whitespace);
        let mut number = || String::from_utf8_lossy(fields.next().unwrap()).into_owned();
        assert_eq!(number(), "P5");
        let (width, height): (usize, usize) = (number().parse().unwrap(), number().parse().unwrap());
        let light = bytes[bytes.len() - width * height..].to_vec();
        Self { width, light }
    }

    /// Where there is ink: whatever is far from the colour that most of it has.
    fn ink(&self) -> Vec<bool> {
        let mut counts = [0_usize; 256];
        self.light.iter().for_each(|light| counts[usize::from(*light)] += 1);
        let ground = counts.iter().enumerate().max_by_key(|(_, count)| **count).unwrap().0 as u8;
        self.light.iter().map(|light| light.abs_diff(ground) > 100).collect()
    }

    /// Ink that hangs together and may be a digit: its left, top and shape.
    fn shapes(&self) -> Vec<(usize, usize, Shape)> {
        let mut ink = self.ink();
        let mut shapes = Vec::new();
        for start in 0..ink.len() {
            let mut pixels = BTreeSet::new();
            let mut waiting = vec![start];
            while let Some(at) = waiting.pop() {
                if std::mem::take(&mut ink[at]) {
                    pixels.insert((at % self.width, at / self.width));
                    let beside = [at.wrapping_sub(1), at + 1, at.wrapping_sub(self.width), at + self.width];
                    waiting.extend(beside.into_iter().filter(|other| ink.get(*other) == Some(&true)));
                }
            }
            let (Some(left), Some(right)) = (pixels.first(), pixels.last()) else { continue };
            let (left, width) = (left.0, right.0 - left.0 + 1);
            let top = pixels.iter().map(|(_, y)| *y).min().unwrap();
            let height = pixels.iter().map(|(_, y)| *y).max().unwrap() - top + 1;
            if height >= HIGH && (height / 4..height).contains(&width) {
                shapes.push((left, top, shape(&pixels, (left, top), (width, height))));
            }
        }
        shapes
    }
}

fn shape(pixels: &BTreeSet<(usize, usize)>, (left, top): (usize, usize), (width, height): (usize, usize)) -> Shape {
    let (across, down) = FIELDS;
    let mut shape = vec![0.0; across * down];
    let field = (across * down) as f64 / (width * height) as f64;
    for (x, y) in pixels {
        shape[(y - top) * down / height * across + (x - left) * across / width] += field;
    }
    shape
}

/// How much of two shapes is the same: 1 if all is.
fn alike(one: &Shape, other: &Shape) -> f64 {
    1.0 - one.iter().zip(other).map(|(one, other)| (one - other).abs()).sum::<f64>() / one.len() as f64
}

/// The ten digits.
fn digits() -> &'static [Shape] {
    static DIGITS: OnceLock<Vec<Shape>> = OnceLock::new();
    DIGITS.get_or_init(|| {
        let draw = |digit: usize| {
            let mut convert = Command::new("convert");
            convert.args(["-background", "black", "-fill", "white", "-font", TYPEFACE, "-pointsize", "200"]);
            Picture::made(convert.arg(format!("label:{digit}"))).shapes().remove(0).2
        };
        (0..10).map(draw).collect()
    })
}

/// The large digits in a picture, line by line.
pub(super) fn read(picture: &Path) -> String {
    let mut seen: Vec<_> = Picture::made(Command::new("convert").arg(picture)).shapes();
    let high = seen.iter().map(|(_, top, _)| *top).min().unwrap_or_default();
    // Digits of one line begin at almost the same height.
    seen.sort_by_key(|(left, top, _)| ((top - high) / HIGH, *left));
    let digit = |shape: &Shape| {
        let best = digits().iter().map(|digit| alike(shape, digit)).enumerate();
        let (digit, alike) = best.max_by(|one, other| one.1.total_cmp(&other.1)).unwrap();
        (alike >= ALIKE).then(|| digit.to_string())
    };
    seen.iter().filter_map(|(_, _, shape)| digit(shape)).collect()
}
