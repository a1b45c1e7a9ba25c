//! The window without a window: laid out, and drawn into a picture. For tests and for the manual.

use super::look::{self, Look};
use super::scrolled::{self as within, Scrolls, go_through};
use super::{Event, reveal, view};
use crate::access::tree::Part;
use crate::app::App;
use crate::outline::Id;
use crate::print::{BOLD, REGULAR};
use iced::advanced::graphics::text::cosmic_text::fontdb::{FaceInfo, Source};
use iced::advanced::renderer::{Headless, Style};
use iced::advanced::widget::operation::{Outcome, Scrollable, black_box, scrollable};
use iced::advanced::widget::{self, Operation, Tree};
use iced::advanced::{Layout, Renderer as _, Shell, clipboard, graphics, layout};
use iced::futures::FutureExt as _;
use iced::mouse::Cursor;
use iced::widget::scrollable::AbsoluteOffset;
use iced::{Element, Point, Rectangle, Renderer, Size, Theme, Vector, window};
use std::collections::HashMap;
use std::time::Instant;

/// How the window is looked at.
#[derive(Debug, Clone, Copy, Default)]
pub struct Glance {
    pub scrolled: Scrolled,
    /// Where the mouse points.
    pub pointer: Option<Point>,
}

/// How far the window is scrolled down, as far as there is anything to scroll.
#[derive(Debug, Clone, Copy, Default)]
pub enum Scrolled {
    #[default]
    Top,
    By(f32),
    /// As the window does it for the focused item of a screen that opens.
    ToFocus,
}

/// Where something is drawn, in logical pixels, each of which is one of the picture, from its top left corner.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    /// As it is scrolled.
    pub at: Rectangle,
    /// The part of the window in which it can be seen.
    pub within: Rectangle,
    /// It lies in the part that scrolls.
    pub scrolls: bool,
}

impl Place {
    /// All of it can be seen, and so much around it.
    pub fn in_sight(self, around: f32) -> bool {
        self.at.expand(around).is_within(&self.within)
    }
}

#[derive(Debug, Clone)]
pub struct Picture {
    pub width: usize,
    pub height: usize,
    /// Red, green, blue and alpha of each pixel, row by row; none if it is a mere layout.
    pub rgba: Vec<u8>,
    /// Each item and each of its parts, in the order in which they are drawn.
    pub items: Vec<((Id, Part), Place)>,
    /// What can be clicked.
    pub targets: Vec<Place>,
    /// Each piece of text, and the words.
    pub texts: Vec<(Place, String)>,
    /// What scrolls: what is seen of it, and how far it goes.
    pub scrolled: (Rectangle, Size),
}

/// Lays out and draws without a window.
pub struct Canvas {
    renderer: Renderer,
}

impl Canvas {
    /// `None` when there is nothing to lay text out with. Drawn is with the program's own typeface alone, so that it
    /// comes out the same on every machine.
    pub fn new() -> Option<Self> {
        if let Ok(mut fonts) = graphics::text::font_system().write() {
            let known = fonts.raw().db_mut();
            let of_the_machine = |face: &&FaceInfo| !matches!(face.source, Source::Binary(_));
            let others: Vec<_> = known.faces().filter(of_the_machine).map(|face| face.id).collect();
            others.into_iter().for_each(|id| known.remove_face(id));
            [REGULAR, BOLD].into_iter().for_each(|font| fonts.load_font(font.into()));
        }
        let renderer = <Renderer as Headless>::new(look::REGULAR, 24.0.into(), None).now_or_never()??;
        Some(Self { renderer })
    }

    /// Where everything would be drawn in a window of this size: a picture without pixels. What lies below the window's
    /// bottom comes into sight by scrolling.
    pub fn layout(&self, app: &App, size: Size, scrolled: Scrolled) -> Picture {
        let mut sheet = Sheet::new(&self.renderer, app, size);
        sheet.scroll(&self.renderer, app, scrolled);
        sheet.measure(&self.renderer, app)
    }

    /// The window as it is seen while it has the keyboard.
    pub fn picture(&mut self, app: &App, size: Size, glance: Glance) -> Picture {
        let mut sheet = Sheet::new(&self.renderer, app, size);
        self.draw(&mut sheet, app, glance)
    }

    /// The same, glanced at several times: what takes most time is done once.
    pub fn pictures(&mut self, app: &App, size: Size, glances: impl IntoIterator<Item = Glance>) -> Vec<Picture> {
        let mut sheet = Sheet::new(&self.renderer, app, size);
        glances.into_iter().map(|glance| self.draw(&mut sheet, app, glance)).collect()
    }

    fn draw(&mut self, sheet: &mut Sheet<'_>, app: &App, glance: Glance) -> Picture {
        let Self { renderer } = self;
        let (look, bounds) = (Look::of(app, sheet.size), Rectangle::with_size(sheet.size));
        let cursor = glance.pointer.map_or(Cursor::Unavailable, Cursor::Available);
        sheet.scroll(renderer, app, glance.scrolled);
        sheet.update(renderer, cursor);
        renderer.reset(bounds);
        let style = Style { text_color: look.palette.text };
        let layout = Layout::new(&sheet.node);
        sheet.screen.as_widget().draw(&sheet.tree, renderer, &Theme::Dark, &style, layout, cursor, &bounds);
        let pixels = Size::new(bounds.width as u32, bounds.height as u32);
        let rgba = renderer.screenshot(pixels, 1.0, look.palette.ground);
        Picture { rgba, ..sheet.measure(renderer, app) }
    }
}

/// A screen laid out.
struct Sheet<'a> {
    screen: Element<'a, Event>,
    tree: Tree,
    node: layout::Node,
    size: Size,
}

impl<'a> Sheet<'a> {
    /// Scrolled to its top.
    fn new(renderer: &Renderer, app: &'a App, size: Size) -> Self {
        let mut screen =
            view::screen(app, Look::of(app, size), view::Seen { active: true, hovers: true, composed: None });
        let mut tree = Tree::new(&screen);
        let node = screen.as_widget_mut().layout(&mut tree, renderer, &layout::Limits::new(Size::ZERO, size));
        Self { screen, tree, node, size }
    }

    fn scroll(&mut self, renderer: &Renderer, app: &App, scrolled: Scrolled) {
        match scrolled {
            Scrolled::Top => self.scroll_to(renderer, 0.0),
            Scrolled::By(offset) => self.scroll_to(renderer, offset),
            Scrolled::ToFocus => {
                self.scroll_to(renderer, 0.0);
                for (widget, to) in reveal::widgets(app, reveal::To::Opening) {
                    let mut find = reveal::Find::new(widget, to, Look::of(app, self.size).fade());
                    self.operate(renderer, &mut find);
                    if let Outcome::Some(by) = find.finish() {
                        let now = self.parts(renderer, app).moved.y;
                        self.scroll_to(renderer, now + by);
                    }
                }
            }
        }
    }

    fn scroll_to(&mut self, renderer: &Renderer, to: f32) {
        let offset = AbsoluteOffset { x: None, y: Some(to) };
        self.operate(renderer, &mut scrollable::scroll_to::<()>(widget::Id::new(reveal::SCROLLED), offset));
    }

    fn parts(&mut self, renderer: &Renderer, app: &App) -> Parts {
        let window = Rectangle::with_size(self.size);
        let fade = Look::of(app, self.size).fade();
        let mut parts = Parts { window, fade, drawn: view::parts(app), ..Parts::default() };
        self.operate(renderer, &mut parts);
        parts.uncovered()
    }

    fn measure(&mut self, renderer: &Renderer, app: &App) -> Picture {
        let Parts { items, targets, texts, scrolled, .. } = self.parts(renderer, app);
        let (width, height) = (self.size.width as usize, self.size.height as usize);
        Picture { width, height, rgba: Vec::new(), items, targets, texts, scrolled }
    }

    fn operate<T>(&mut self, renderer: &Renderer, operation: &mut dyn Operation<T>) {
        let layout = Layout::new(&self.node);
        self.screen.as_widget_mut().operate(&mut self.tree, layout, renderer, &mut black_box(operation));
    }

    /// Lets what is under the mouse know of it.
    fn update(&mut self, renderer: &Renderer, cursor: Cursor) {
        let event = iced::Event::Window(window::Event::RedrawRequested(Instant::now()));
        let (mut messages, bounds) = (Vec::new(), Rectangle::with_size(self.size));
        let mut shell = Shell::new(&mut messages);
        let (layout, clipboard) = (Layout::new(&self.node), &mut clipboard::Null);
        let screen = self.screen.as_widget_mut();
        screen.update(&mut self.tree, &event, layout, cursor, renderer, clipboard, &mut shell, &bounds);
    }
}

/// Finds everything, as it is scrolled.
#[derive(Default)]
struct Parts {
    drawn: HashMap<widget::Id, (Id, Part)>,
    window: Rectangle,
    /// The height in which what scrolls fades away.
    fade: f32,
    items: Vec<((Id, Part), Place)>,
    targets: Vec<Place>,
    texts: Vec<(Place, String)>,
    here: within::Scrolled,
    scrolled: (Rectangle, Size),
    moved: Vector,
    /// Where what stands over the part that scrolls begins.
    covered: Option<f32>,
}

impl Parts {
    fn place(&self, bounds: Rectangle) -> Place {
        let within = self.here.here().map_or(self.window, |(view, _)| Rectangle {
            y: view.y + self.fade,
            height: (view.height - 2.0 * self.fade).max(0.0),
            ..view
        });
        Place { at: self.here.seen(bounds), within, scrolls: self.here.here().is_some() }
    }

    /// What is covered by something else can't be seen.
    fn uncovered(mut self) -> Self {
        if let Some(covered) = self.covered {
            let items = self.items.iter_mut().map(|(_, place)| place);
            let texts = self.texts.iter_mut().map(|(place, _)| place);
            for place in items.chain(texts).chain(&mut self.targets).filter(|place| place.scrolls) {
                place.within.height = place.within.height.min((covered - place.within.y).max(0.0));
            }
        }
        self
    }
}

impl Scrolls for Parts {
    fn scrolled(&mut self) -> &mut within::Scrolled {
        &mut self.here
    }
}

impl Operation<()> for Parts {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<()>)) {
        go_through(self, operate);
    }

    fn container(&mut self, id: Option<&widget::Id>, bounds: Rectangle) {
        let place = self.place(bounds);
        if id == Some(&widget::Id::new(reveal::NOTICES)) {
            self.covered = Some(bounds.y);
        } else if let Some(part) = id.and_then(|id| self.drawn.get(id)) {
            self.items.push((part.clone(), place));
        } else if id == Some(&view::target_id()) {
            self.targets.push(place);
        }
    }

    fn text(&mut self, _: Option<&widget::Id>, bounds: Rectangle, text: &str) {
        self.texts.push((self.place(bounds), text.to_owned()));
    }

    fn scrollable(
        &mut self,
        _: Option<&widget::Id>,
        bounds: Rectangle,
        content: Rectangle,
        moved: Vector,
        _: &mut dyn Scrollable,
    ) {
        (self.scrolled, self.moved) = ((bounds, content.size()), moved);
        self.here.begins(bounds, moved);
    }
}
