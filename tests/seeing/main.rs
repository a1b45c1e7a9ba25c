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
use kodeoplaeser::speech::{Event, Fault};
use state::state;
use std::fmt::Write as _;
use unicode_segmentation::UnicodeSegmentation as _;

const NOW: u64 = 1_234_567_890;
const SIZES: [Size; 3] = [Size::new(640.0, 480.0), Size::new(1280.0, 800.0), Size::new(1920.0, 1080.0)];
const ZOOMS: [Zoom; 3] = [Zoom::P100, Zoom::P200, Zoom::P400];
/// What people have, from the smallest to the largest.
const SCREENS: [Size; 6] =
    [SIZES[0], Size::new(800.0, 1200.0), SIZES[1], Size::new(1366.0, 768.0), SIZES[2], Size::new(3840.0, 2160.0)];

/// What adding up numbers of pixels may make of them.
const ROUNDING: f32 = 0.01;

fn staged(shown: &'static State, lang: Lang, theme: Theme, zoom: Zoom, spaced_letters: bool) -> Demo {
    let settings = Settings { language: Some(lang), theme, zoom, spaced_letters, ..Settings::default() };
    shown.staged(settings, NOW, false).0
}

/// How many times larger than usual everything is in a window of this size.
fn scale(size: Size) -> f32 {
    (size.width / 1366.0).min(size.height / 768.0).clamp(1.0, 3.0)
}

/// How many pixels of the frame around a text may be the tail of a letter such as j that begins a line.
fn tail(demo: &Demo, size: Size) -> usize {
    let zoom = demo.app.appearance().print(demo.app.settings().zoom);
    (4.0 * scale(size) * zoom).ceil() as usize
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
        let tail = tail(demo, Size::new(picture.width as f32, picture.height as f32));
        assert!(
            digits(words) || pixels::framed_clear(picture, place.at, tail),
            "{state}: “{words}” runs out of its box"
        );
        worst.text = worst.text.min(text);
    }
    for target in picture.targets.iter().filter(|target| target.in_sight(0.0)).map(|target| target.at) {
        // A mark stands at the first of several lines.
        let rows = (1..8).map(|eighth| target.y + target.height * eighth as f32 / 8.0);
        let edges = rows.map(|y| pixels::edge(picture, Point::new(target.x - 1.0, y), target.width));
        let edge = edges.fold(1.0, f64::max);
        assert!(edge >= 3.0, "{state}: what can be clicked at {target:?} has a contrast of {edge:.1}");
        worst.edge = worst.edge.min(edge);
    }
    for bar in bars(picture, demo) {
        let up = 17.0 * scale(Size::new(picture.width as f32, picture.height as f32));
        let edge = pixels::edge(picture, Point::new(bar.x + 1.0, bar.y + bar.height - up), bar.width);
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
                        for size in SCREENS {
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
                let Place { at, within, .. } = *place;
                // Taller than the window, it begins at the top.
                let begins = at.y <= within.y + 1.0 && at.height > within.height - 1.0;
                assert!(place.in_sight(-0.5) || begins, "{} {size:?} {id:?}: {place:?}", shown.name);
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
    let Place { at, within, .. } = content(&picture);
    act(demo, &"cancel".into(), Act::Focus);
    let without = canvas.picture(&demo.app, size, Glance { scrolled: Scrolled::By(top - at.y), pointer: None });
    act(demo, &id, Act::Focus);
    // Without its edge, which is a colour of its own.
    pixels::block(&picture, &without, at.shrink(4.0).intersection(&within)?)
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

/// The lines that a text is laid out in, in a window of this size, as they would be if they were as long as they may be.
fn lines(place: Place, words: &str, size: Size) -> Vec<String> {
    let print = 24.0 * scale(size);
    let format = Text {
        content: words,
        // As wide as it may be, and not only as it is.
        bounds: Size::new(place.at.width.max(print * 26.0), f32::INFINITY),
        size: print.into(),
        line_height: LineHeight::Relative(1.5),
        font: iced::Font::with_name("Atkinson Hyperlegible"),
        align_x: text::Alignment::Default,
        align_y: iced::alignment::Vertical::Top,
        shaping: Shaping::Advanced,
        wrapping: Wrapping::WordOrGlyph,
    };
    let paragraph = Paragraph::with_text(format);
    let line = |run: iced::advanced::graphics::text::cosmic_text::LayoutRun<'_>| {
        let (first, last) =
            (run.glyphs.first().map_or(0, |glyph| glyph.start), run.glyphs.last().map_or(0, |glyph| glyph.end));
        run.text[first..last].trim().to_owned()
    };
    paragraph.buffer().layout_runs().map(line).collect()
}

/// A full line has 45 to 60 characters, and none more than 80 (WCAG 1.4.8), in windows of every size alike.
#[test]
fn lines_are_as_long_as_is_easy_to_read() {
    let canvas = canvas();
    for size in SCREENS.into_iter().filter(|size| size.width > 1000.0) {
        let (mut full, mut characters, mut longest) = (0, 0, String::new());
        for (shown, lang) in demo::states().flat_map(|shown| Lang::ALL.map(|lang| (shown, lang))) {
            let demo = staged(shown, lang, Theme::Dark, Zoom::P100, false);
            for (place, words) in canvas.layout(&demo.app, size, Scrolled::Top).texts {
                let lines = lines(place, &words, size);
                for line in &lines[..lines.len().saturating_sub(1)] {
                    (full, characters) = (full + 1, characters + line.chars().count());
                    if line.chars().count() > longest.chars().count() {
                        longest.clone_from(line);
                    }
                }
            }
        }
        let usual = characters / full;
        assert!((45..=60).contains(&usual), "{size:?}: {usual} characters");
        assert!(longest.chars().count() <= 80, "{size:?}: {longest}");
    }
}

/// The column of text takes its share of the window, in the middle of it, and all that stands in it begins at one line.
#[test]
fn one_column_with_one_left_edge_fills_its_share_of_the_window() {
    let canvas = canvas();
    for (shown, size) in demo::states().flat_map(|shown| SCREENS.map(|size| (shown, size))) {
        let demo = staged(shown, Lang::En, Theme::Dark, Zoom::P100, false);
        let picture = canvas.layout(&demo.app, size, Scrolled::Top);
        let state = format!("{} {size:?}", shown.name);
        let lists = |id: &Id| demo.app.outline().find(id).is_some_and(|item| !item.rows().is_empty());
        let items =
            picture.items.iter().filter(|((id, part), place)| place.scrolls && *part == Part::Whole && !lists(id));
        let items: Vec<Rectangle> = items.map(|(_, place)| place.at).collect();
        let Some(left) = items.iter().map(|at| at.x).reduce(f32::min) else { continue };
        // What stands beside another begins elsewhere.
        let beside = |at: &Rectangle| items.iter().any(|other| other.x < at.x && (other.y - at.y).abs() < 1.0);
        let first = items.iter().filter(|at| !beside(at));
        first.for_each(|at| assert!((at.x - left).abs() < ROUNDING, "{state}: {at:?} does not begin at {left}"));
        let texts = picture.texts.iter().filter(|(place, words)| place.scrolls && words.chars().count() > 60);
        for (place, words) in texts {
            let share = place.at.width / size.width;
            assert!(share > 0.35, "{state}: “{words}” takes {share} of the window");
        }
        // Between the bar that scrolls and the other edge of the window.
        let right = items.iter().map(|at| at.x + at.width).fold(0.0, f32::max);
        let column = right.max(left + 24.0 * scale(size) * 26.0 + 24.0 * scale(size));
        let middle = f32::midpoint(left, column);
        assert!(size.width < 1000.0 || (middle - size.width / 2.0).abs() < 2.0, "{state}: {left} to {column}");
    }
}

/// Whatever has focus.
#[test]
fn a_code_its_account_and_its_time_are_always_in_sight() {
    let zooms = [Zoom::P100, Zoom::P150, Zoom::P200, Zoom::P300, Zoom::P400];
    let with_code = |shown: &&'static State| {
        let demo = staged(shown, Lang::Da, Theme::Dark, Zoom::P100, false);
        demo.app.outline().items.iter().any(|item| matches!(item.role, Role::Code { .. }))
    };
    let states: Vec<_> = demo::states().filter(with_code).collect();
    assert!(states.len() > 10, "there are codes to be seen");
    let look = |shown: &'static State, size: Size| {
        let canvas = canvas();
        for zoom in zooms {
            let mut demo = staged(shown, Lang::Da, Theme::Dark, zoom, false);
            let stops: Vec<Id> = demo.app.outline().flatten().map(|item| item.id.clone()).collect();
            for stop in stops {
                drop(demo.send(Message::Act(stop.clone(), Act::Focus)));
                let picture = canvas.layout(&demo.app, size, Scrolled::ToFocus);
                let state = format!("{} {} {size:?} {stop:?}", shown.name, zoom.name());
                let parts = |id: &Id| {
                    let role = demo.app.outline().find(id).map(|item| &item.role);
                    matches!(role, Some(Role::Code { .. } | Role::Countdown { .. }))
                };
                let window = Rectangle::with_size(size);
                for ((id, part), place) in picture.items.iter().filter(|((id, _), _)| parts(id)) {
                    assert!(inside(place.at, window) && !place.scrolls, "{state}: {id:?} {part:?} {place:?}");
                }
                let focused = picture.items.iter().find(|((id, part), _)| *id == stop && *part == Part::Whole);
                // What has just happened does not lie over it.
                let apart = |id: &Id| demo.app.outline().find(id).is_some_and(|item| item.apart);
                let notices = picture.items.iter().filter(|((id, _), _)| apart(id)).map(|(_, place)| place.at);
                let panel = picture.items.iter().filter(|((id, _), _)| parts(id)).map(|(_, place)| place.at);
                let panel = panel.map(|at| at.y + at.height).fold(0.0, f32::max);
                notices.for_each(|at| assert!(at.y >= panel - 1.0, "{state}: a notice at {at:?} lies over the code"));
                // In the smallest window large print leaves no room for both a notice and what it lies over.
                let crowded = size == SIZES[0] && demo.app.outline().items.iter().any(|item| item.apart);
                let seen = focused.is_some_and(|(_, place)| place.at.intersection(&place.within).is_some());
                assert!(seen || crowded, "{state}: focus is out of sight");
            }
        }
    };
    std::thread::scope(|scope| {
        for size in SCREENS {
            let states = &states;
            let _ = scope.spawn(move || states.iter().for_each(|shown| look(shown, size)));
        }
    });
}

/// What has just happened stands where it moves nothing: a second click hits what the first one hit.
#[test]
fn a_notice_moves_nothing() {
    let canvas = canvas();
    for (zoom, size) in ZOOMS.into_iter().flat_map(|zoom| SCREENS.map(|size| (zoom, size))) {
        let copied = Message::Act("codes-copy".into(), Act::Press);
        let silent = Message::Voice(Event::Silent { ticket: 0, why: Fault::Busy });
        for (shown, news) in [("codes", copied), ("add", silent)] {
            let mut demo = staged(state(shown), Lang::En, Theme::Dark, zoom, false);
            let before = canvas.layout(&demo.app, size, Scrolled::Top);
            drop(demo.send(news));
            let after = canvas.layout(&demo.app, size, Scrolled::Top);
            assert!(demo.app.outline().items.iter().any(|item| item.apart), "{shown}: nothing is told");
            for ((id, part), place) in &before.items {
                let now = after.items.iter().find(|(it, _)| it.0 == *id && it.1 == *part).map(|(_, place)| place.at);
                assert_eq!(now, Some(place.at), "{shown} {} {size:?}: {id:?} has moved", zoom.name());
            }
        }
    }
}

/// Lines at the edge of what scrolls fade away, and are not cut through.
#[test]
fn no_line_is_cut_through() {
    let mut canvas = canvas();
    for (at, shown) in demo::states().enumerate() {
        let (zoom, size) = (ZOOMS[at % ZOOMS.len()], SIZES[at / ZOOMS.len() % SIZES.len()]);
        let demo = staged(shown, Lang::En, Theme::Light, zoom, false);
        for picture in pages(&mut canvas, &demo, size) {
            let (seen, _) = picture.scrolled;
            let state = format!("{} {} {size:?}", shown.name, zoom.name());
            // Without the bar.
            let row = |y: f32| Rectangle { x: 0.0, y, width: seen.width - 40.0, height: 1.0 };
            let ends = [row(seen.y), row(seen.y + seen.height - 1.0)];
            let covered =
                picture.items.iter().any(|((id, _), _)| demo.app.outline().find(id).is_some_and(|it| it.apart));
            for end in ends.into_iter().take(if covered { 1 } else { 2 }) {
                let contrast = pixels::text_contrast(&picture, end);
                assert!(contrast < 1.5, "{state}: a line is cut through at {}: {contrast:.1}", end.y);
            }
        }
    }
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
