//! What the eye gets: every state in all colours, sizes of print and windows, drawn, and measured from the pixels.
//!
//! The worst figures stand in `docs/large-print.md`. `SEEING=write` writes them there; otherwise they must be true.

#![cfg(feature = "gui")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

#[path = "../rig/documented.rs"]
mod documented;
mod pixels;
#[path = "../rig/state.rs"]
mod state;

use iced::advanced::graphics::text::Paragraph;
use iced::advanced::text::{self, LineHeight, Paragraph as _, Shaping, Text, Wrapping};
use iced::{Point, Rectangle, Size};
use kodeoplaeser::access::tree::Part;
use kodeoplaeser::app::{Act, Message};
use kodeoplaeser::demo::{self, Demo, State};
use kodeoplaeser::gui::{Canvas, Glance, Picture, Place, Scrolled};
use kodeoplaeser::locale::Lang;
use kodeoplaeser::outline::{Edit, Id, Role};
use kodeoplaeser::settings::{Appearance, Choice as _, Settings, Theme, Zoom};
use state::state;
use std::fmt::Write as _;
use unicode_segmentation::UnicodeSegmentation as _;

const NOW: u64 = 1_234_567_890;
const SIZES: [Size; 3] = [Size::new(640.0, 480.0), Size::new(1280.0, 800.0), Size::new(1920.0, 1080.0)];
const ZOOMS: [Zoom; 3] = [Zoom::P100, Zoom::P200, Zoom::P400];

/// What adding up numbers of pixels may make of them.
const ROUNDING: f32 = 0.01;

fn staged(shown: &'static State, lang: Lang, theme: Theme, zoom: Zoom, spaced_letters: bool) -> Demo {
    let settings = Settings { language: Some(lang), theme, zoom, spaced_letters, ..Settings::default() };
    shown.staged(settings, NOW, false).0
}

fn canvas() -> Canvas {
    Canvas::new().expect("text can be laid out")
}

/// The worst that was measured.
#[derive(Debug, Clone, Copy)]
struct Worst {
    text: f64,
    edge: f64,
    hover: f64,
    ring: f64,
    thickness: usize,
}

impl Worst {
    const NONE: Self = Self { text: 21.0, edge: 21.0, hover: 21.0, ring: 21.0, thickness: usize::MAX };

    fn and(self, other: Self) -> Self {
        Self {
            text: self.text.min(other.text),
            edge: self.edge.min(other.edge),
            hover: self.hover.min(other.hover),
            ring: self.ring.min(other.ring),
            thickness: self.thickness.min(other.thickness),
        }
    }
}

/// Measures one picture, and fails if anything in it is not as it must be.
fn measured(picture: &Picture, demo: &Demo, state: &str) -> Worst {
    let mut worst = Worst::NONE;
    let digits = |words: &str| words.chars().count() == 1;
    for (place, words) in &picture.texts {
        // An empty text keeps a place, and only whole ones, and what is around them, can be measured.
        if words.trim().is_empty() || !place.in_sight(2.0) {
            continue;
        }
        let text = pixels::text_contrast(picture, place.at);
        assert!(text >= 7.0, "{state}: “{words}” has a contrast of {text:.1}");
        assert!(digits(words) || pixels::framed_clear(picture, place.at), "{state}: “{words}” runs out of its box");
        worst.text = worst.text.min(text);
    }
    for target in picture.targets.iter().filter(|target| target.in_sight(0.0)).map(|target| target.at) {
        let middle = Point::new(target.x - 1.0, target.center_y());
        let edge = pixels::edge(picture, middle, target.width);
        assert!(edge >= 3.0, "{state}: what can be clicked at {target:?} has a contrast of {edge:.1}");
        worst.edge = worst.edge.min(edge);
    }
    for bar in bars(picture, demo) {
        let edge = pixels::edge(picture, Point::new(bar.x + 1.0, bar.y + bar.height - 16.0), bar.width);
        assert!(edge >= 3.0, "{state}: the bar has a contrast of {edge:.1}");
        worst.edge = worst.edge.min(edge);
    }
    let focus = demo.app.focus().expect("focus");
    let (_, place) = picture.items.iter().find(|((id, part), _)| id == focus && *part == Part::Whole).expect("focus");
    if place.in_sight(0.0) {
        let ring = pixels::ring(picture, place.at).expect("a ring");
        let least = ring.outside.min(ring.inside);
        assert!(ring.thickness >= 3 && least >= 3.0, "{state}: the ring around {focus:?} is {ring:?}");
        worst = Worst { ring: worst.ring.min(least), thickness: worst.thickness.min(ring.thickness), ..worst };
    }
    worst
}

/// The bars that show how much of something there is.
fn bars(picture: &Picture, demo: &Demo) -> Vec<Rectangle> {
    let is_bar = |id| {
        matches!(demo.app.outline().find(id).map(|item| &item.role), Some(Role::Countdown { .. } | Role::Level { .. }))
    };
    let bars = picture.items.iter().filter(|((id, part), _)| *part == Part::Whole && is_bar(id));
    bars.filter(|(_, place)| place.in_sight(0.0)).map(|(_, place)| place.at).collect()
}

/// Everything in its place, whatever is in sight.
fn laid_out(picture: &Picture, state: &str) {
    let right = |place: &Rectangle| place.x + place.width;
    for (Place { at: place, .. }, words) in &picture.texts {
        assert!(place.x >= 0.0 && right(place) <= picture.width as f32, "{state}: “{words}” at {place:?} is cut off");
        let whole = picture.items.iter().any(|((_, part), around)| *part == Part::Whole && inside(*place, around.at));
        assert!(whole, "{state}: “{words}” at {place:?} is in no item");
    }
    for Place { at: target, .. } in &picture.targets {
        let least = target.width.min(target.height);
        assert!(least >= 44.0 - ROUNDING, "{state}: {target:?} is too small to click");
        assert!(target.x >= 0.0 && right(target) <= picture.width as f32, "{state}: {target:?} is cut off");
    }
}

fn inside(place: Rectangle, around: Rectangle) -> bool {
    place.is_within(&around.expand(ROUNDING))
}

/// The picture of the window at each step of scrolling down from its top to its end.
fn pages(canvas: &mut Canvas, demo: &Demo, size: Size) -> Vec<Picture> {
    let whole = canvas.layout(&demo.app, size, Scrolled::Top);
    let (seen, content) = whole.scrolled;
    // The pages overlap, so that nothing lies across each of them.
    let step = (seen.height * 0.6).max(1.0);
    let pages = ((content.height - seen.height).max(0.0) / step).ceil() as usize + 1;
    let glance = |page: usize| Glance { scrolled: Scrolled::By(page as f32 * step), pointer: None };
    canvas.pictures(&demo.app, size, (0..pages).map(glance))
}

/// Every state in these colours, in all sizes of print and windows.
fn examine(theme: Theme) -> Worst {
    let mut canvas = canvas();
    let mut worst = Worst::NONE;
    for (at, shown) in demo::states().enumerate() {
        // In one language here, as colours know of none, and in the other there.
        let lang = Lang::ALL[at % Lang::ALL.len()];
        for zoom in ZOOMS {
            let demo = staged(shown, lang, theme, zoom, false);
            for size in SIZES {
                let state = format!("{} {} {} {} × {}", shown.name, theme.name(), zoom.name(), size.width, size.height);
                let glance = Glance { scrolled: Scrolled::ToFocus, pointer: None };
                let picture = canvas.picture(&demo.app, size, glance);
                worst = worst.and(measured(&picture, &demo, &state));
            }
        }
        let demo = staged(shown, lang, theme, Zoom::P100, false);
        let size = SIZES[1];
        for picture in pages(&mut canvas, &demo, size) {
            let state = format!("{} {}", shown.name, theme.name());
            worst = worst.and(measured(&picture, &demo, &state));
        }
        worst.hover = worst.hover.min(hovered(&mut canvas, &demo, size));
    }
    worst
}

/// The worst contrast of text in what the mouse points at, one thing of each kind.
fn hovered(canvas: &mut Canvas, demo: &Demo, size: Size) -> f64 {
    let still = canvas.layout(&demo.app, size, Scrolled::ToFocus);
    let mut kinds = Vec::new();
    let mut targets = Vec::new();
    for target in still.targets.iter().filter(|target| target.in_sight(0.0)).map(|target| target.at) {
        let item = still.items.iter().rfind(|((_, part), place)| *part == Part::Whole && target.is_within(&place.at));
        let Some(((id, _), _)) = item else { continue };
        let kind = std::mem::discriminant(&demo.app.outline().find(id).expect("an item").role);
        if !kinds.contains(&kind) {
            kinds.push(kind);
            targets.push(target);
        }
    }
    let glances = targets.iter().map(|target| Glance { scrolled: Scrolled::ToFocus, pointer: Some(target.center()) });
    let pictures = canvas.pictures(&demo.app, size, glances);
    let mut worst: f64 = 21.0;
    for (target, picture) in targets.iter().zip(pictures) {
        let texts = picture.texts.iter().filter(|(place, words)| place.at.is_within(target) && !words.is_empty());
        for (place, words) in texts {
            let text = pixels::text_contrast(&picture, place.at);
            assert!(text >= 7.0, "“{words}” under the mouse has a contrast of {text:.1}");
            worst = worst.min(text);
        }
    }
    worst
}

#[test]
fn colours_stand_out_in_every_state() {
    let worst: Vec<(Theme, Worst)> = std::thread::scope(|scope| {
        let examine = |theme: &Theme| {
            let theme = *theme;
            (theme, scope.spawn(move || examine(theme)))
        };
        let running: Vec<_> = Theme::ALL.iter().filter(|theme| **theme != Theme::System).map(examine).collect();
        running.into_iter().map(|(theme, worst)| (theme, worst.join().expect("measured"))).collect()
    });
    let mut table = String::from(
        "| Colours | Text | Text under the mouse | Edges, marks and bars | Focus ring | Its thickness |\n|---|---|---|---|---|---|\n",
    );
    for (theme, worst) in worst {
        let Worst { text, edge, hover, ring, thickness } = worst;
        writeln!(
            table,
            "| {} | {text:.1} | {hover:.1} | {edge:.1} | {ring:.1} | {thickness} px |",
            theme.name().replace('-', " ")
        )
        .unwrap();
    }
    documented("contrast", &table);
}

/// Layout is the same in all colours. In both languages, with and without space between letters.
#[test]
fn nothing_is_cut_off_or_too_small_to_click() {
    std::thread::scope(|scope| {
        for lang in Lang::ALL {
            let _ = scope.spawn(move || {
                let canvas = canvas();
                for (shown, zoom) in demo::states().flat_map(|shown| ZOOMS.map(|zoom| (shown, zoom))) {
                    for spaced in [false, true] {
                        let demo = staged(shown, lang, Theme::Dark, zoom, spaced);
                        for size in SIZES {
                            let state = format!("{} {lang:?} {} {spaced} {size:?}", shown.name, zoom.name());
                            laid_out(&canvas.layout(&demo.app, size, Scrolled::Top), &state);
                        }
                    }
                }
            });
        }
    });
}

#[test]
fn focus_comes_into_sight_wherever_it_goes() {
    let canvas = canvas();
    for shown in demo::states() {
        for (zoom, size) in ZOOMS.into_iter().zip(SIZES).chain([(Zoom::P400, SIZES[0])]) {
            let mut demo = staged(shown, Lang::Da, Theme::Dark, zoom, false);
            let ids: Vec<_> = demo.app.outline().flatten().map(|item| item.id.clone()).collect();
            for id in ids {
                drop(demo.send(Message::Act(id.clone(), Act::Focus)));
                let picture = canvas.layout(&demo.app, size, Scrolled::ToFocus);
                let place =
                    picture.items.iter().find(|((at, part), _)| Some(at) == demo.app.focus() && *part == Part::Whole);
                let Some((_, place)) = place else { panic!("{} {id:?} is not drawn", shown.name) };
                let Place { at, within } = *place;
                // Taller than the window, it begins at the top; a code's digits come before its name.
                let begins = at.y <= within.y + 13.0 && at.height + 24.0 > within.height;
                assert!(place.in_sight(0.0) || begins, "{} {size:?} {id:?}: {place:?}", shown.name);
            }
        }
    }
}

/// What is hard for a caret: thin characters, some that might be drawn as one, spaces where lines end, many lines, and
/// characters that the typeface lacks, or that are written to the left.
const WRITTEN: [&str; 4] = [
    "",
    "illfi fl ffi Tj ..,,;'' ii jj || æøå ÆØÅ",
    "otpauth://totp/Bank%20of%20Nowhere:anna?secret=GEZDGNBVGY3TQOJQ",
    "e\u{301}e\u{301} 👩‍👩‍👧 日本語 שלום",
];

/// The caret in a field with this text, at this place, as it comes into sight there: what is not in the picture while
/// focus is elsewhere.
fn caret(canvas: &mut Canvas, demo: &mut Demo, size: Size, text: &str, place: usize) -> Option<pixels::Block> {
    let id = demo.app.focus().expect("focus").clone();
    let act = |demo: &mut Demo, id: &Id, act| drop(demo.send(Message::Act(id.clone(), act)));
    let content = |picture: &Picture| {
        let content = picture.items.iter().find(|((at, part), _)| *at == id && *part == Part::Run(0));
        content.expect("what is written").1
    };
    act(demo, &id, Act::Edit(Edit::Replace(text.to_owned().into())));
    act(demo, &id, Act::Edit(Edit::To(place)));
    let top = content(&canvas.layout(&demo.app, size, Scrolled::Top)).at.y;
    let picture = canvas.picture(&demo.app, size, Glance { scrolled: Scrolled::ToFocus, pointer: None });
    let Place { at, within } = content(&picture);
    act(demo, &"cancel".into(), Act::Focus);
    let without = canvas.picture(&demo.app, size, Glance { scrolled: Scrolled::By(top - at.y), pointer: None });
    act(demo, &id, Act::Focus);
    // Without its edge, which is a colour of its own.
    pixels::block(&picture, &without, at.shrink(2.0).intersection(&within)?)
}

/// As high as a line, never too thin to be found, and of the same contrast as everything that is no text.
fn is_seen(caret: Option<pixels::Block>, zoom: Zoom, state: &str) {
    let Some(caret) = caret else { panic!("{state}: the caret is nowhere") };
    let em = 24 * usize::from(zoom.percent()) / 100;
    assert!(caret.width * 10 >= em && caret.height + 1 >= em * 3 / 2 && caret.contrast >= 7.0, "{state}: {caret:?}");
}

/// Wherever it goes in what is written, and behind whatever is being written.
#[test]
fn the_caret_is_in_sight_wherever_it_goes() {
    let mut canvas = canvas();
    let (zoom, size) = (Zoom::P400, SIZES[0]);
    let mut demo = staged(state("add"), Lang::En, Theme::Dark, zoom, false);
    for text in WRITTEN {
        let length = text.graphemes(true).count();
        let beginning = |length| (text.graphemes(true).take(length).collect::<String>(), length);
        let places = (0..=length).map(|place| (text.to_owned(), place));
        for (text, place) in places.chain((0..length).map(beginning)) {
            is_seen(caret(&mut canvas, &mut demo, size, &text, place), zoom, &format!("{place} of “{text}”"));
        }
    }
}

#[test]
fn the_caret_stands_out_in_all_colours_and_grows_with_print() {
    let mut canvas = canvas();
    for theme in Theme::ALL {
        for zoom in ZOOMS {
            let mut demo = staged(state("add"), Lang::En, *theme, zoom, false);
            for place in [0, 1, 3] {
                let state = format!("{} {} {place}", theme.name(), zoom.name());
                is_seen(caret(&mut canvas, &mut demo, SIZES[0], "ilW", place), zoom, &state);
            }
        }
    }
}

/// The window as the system wants it, for somebody with these settings.
fn on(system: Appearance, theme: Theme, zoom: Zoom) -> Vec<u8> {
    let mut demo = staged(state("codes"), Lang::En, theme, zoom, false);
    drop(demo.send(Message::Appearance(system)));
    canvas().picture(&demo.app, SIZES[1], Glance::default()).rgba
}

#[test]
fn what_the_system_wants_are_colours_that_were_measured() {
    for (light, contrast, theme) in [
        (false, false, Theme::Dark),
        (true, false, Theme::Light),
        (false, true, Theme::WhiteOnBlack),
        (true, true, Theme::Light),
    ] {
        let system = Appearance { light, contrast, ..Appearance::default() };
        let same = on(system, Theme::System, Zoom::P100) == on(Appearance::default(), theme, Zoom::P100);
        assert!(same, "{system:?} is not {}", theme.name());
    }
    let system = Appearance { light: true, contrast: true, ..Appearance::default() };
    let chosen = Theme::YellowOnBlack;
    assert!(on(system, chosen, Zoom::P100) == on(Appearance::default(), chosen, Zoom::P100), "what was chosen stays");
}

#[test]
fn what_the_system_wants_is_print_that_was_measured() {
    for (text_scale, zoom, as_large) in [
        (2.0, Zoom::P100, Zoom::P200),
        (1.25, Zoom::P200, Zoom::P250),
        (0.5, Zoom::P100, Zoom::P100),
        (2.0, Zoom::P400, Zoom::P400),
        (50.0, Zoom::P100, Zoom::P400),
    ] {
        let system = Appearance { text_scale, ..Appearance::default() };
        let same = on(system, Theme::Dark, zoom) == on(Appearance::default(), Theme::Dark, as_large);
        assert!(same, "{text_scale} times {} is not {}", zoom.name(), as_large.name());
    }
}

/// WCAG 1.4.8: a line has 80 characters at most.
#[test]
fn lines_are_not_too_long_to_find_the_next() {
    let canvas = canvas();
    let mut longest = (0, String::new());
    for (shown, lang) in demo::states().flat_map(|shown| Lang::ALL.map(|lang| (shown, lang))) {
        let demo = staged(shown, lang, Theme::Dark, Zoom::P100, false);
        for (place, words) in canvas.layout(&demo.app, SIZES[2], Scrolled::Top).texts {
            let format = Text {
                content: words.as_str(),
                // As wide as it may be, and not only as it is.
                bounds: Size::new(place.at.width.max(24.0 * 32.0), f32::INFINITY),
                size: 24.0.into(),
                line_height: LineHeight::Relative(1.5),
                font: iced::Font::with_name("Atkinson Hyperlegible"),
                align_x: text::Alignment::Default,
                align_y: iced::alignment::Vertical::Top,
                shaping: Shaping::Advanced,
                wrapping: Wrapping::WordOrGlyph,
            };
            let paragraph = Paragraph::with_text(format);
            for run in paragraph.buffer().layout_runs() {
                let (first, last) =
                    (run.glyphs.first().map_or(0, |glyph| glyph.start), run.glyphs.last().map_or(0, |glyph| glyph.end));
                let line = run.text[first..last].trim();
                longest = longest.max((line.chars().count(), line.to_owned()));
            }
        }
    }
    assert!(longest.0 > 40, "lines are found");
    assert!(longest.0 <= 80, "{} characters: {}", longest.0, longest.1);
}

/// How high the digits of a code are, in a window of a size, in pixels.
fn digit_height(canvas: &mut Canvas, size: Size, zoom: Zoom) -> usize {
    let mut demo = staged(state("one"), Lang::Da, Theme::WhiteOnBlack, zoom, false);
    let shown = demo.app.outline().items.iter().find(|item| matches!(item.role, Role::Code { .. })).expect("a code");
    // As it comes into sight when it is read.
    let focus = Message::Act(shown.id.clone(), Act::Focus);
    drop(demo.send(focus));
    let picture = canvas.picture(&demo.app, size, Glance { scrolled: Scrolled::ToFocus, pointer: None });
    let digits: Vec<Place> =
        picture.texts.iter().filter(|(_, words)| words.chars().count() == 1).map(|(place, _)| *place).collect();
    assert_eq!(digits.len(), 6, "six digits");
    for digit in &digits {
        assert!(digit.in_sight(0.0), "at {size:?} {} a digit is cut off: {digit:?}", zoom.name());
    }
    digits.iter().map(|digit| pixels::height_of_ink(&picture, digit.at)).min().expect("digits")
}

#[test]
fn a_code_is_as_large_as_the_window_allows() {
    let mut canvas = canvas();
    let mut table = String::from("| Window | 100 % | 200 % | 400 % |\n|---|---|---|---|\n");
    let sizes = [(640.0, 480.0), (800.0, 600.0), (800.0, 1200.0), (1280.0, 800.0), (1920.0, 1080.0), (3840.0, 2160.0)];
    for (width, height) in sizes {
        let heights = ZOOMS.map(|zoom| digit_height(&mut canvas, Size::new(width, height), zoom));
        let [one, two, four] = heights;
        writeln!(table, "| {width} × {height} | {one} px | {two} px | {four} px |").unwrap();
        assert!(width < 1920.0 || heights.iter().all(|height| *height >= 300), "{width} × {height}: {heights:?}");
    }
    documented("digits", &table);
}

/// Says that a table in the documentation is true, or makes it so.
fn documented(name: &str, table: &str) {
    documented::documented("docs/large-print.md", "SEEING", name, table);
}
