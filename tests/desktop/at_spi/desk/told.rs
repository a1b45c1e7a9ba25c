//! What the accessibility bus must tell of what is on the screen, in words of AT-SPI.

use crate::rig::at_spi::{Content, Node, Range, role, state};
use kodeoplaeser::access::tree::Part;
use kodeoplaeser::app::App;
use kodeoplaeser::outline::{Entry, Id, Item, Role};
use unicode_segmentation::UnicodeSegmentation;

/// Which part of which item a node is.
pub type Place = (Id, Part);

/// What can be known of a node at a glance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    pub role: u32,
    pub name: String,
    pub description: String,
    pub focusable: bool,
    pub focused: bool,
    pub checked: bool,
    pub selected: bool,
    pub children: usize,
}

impl Told {
    fn new(role: u32, name: &str) -> Self {
        let (name, description) = (settled(name), String::new());
        let (focusable, focused, checked, selected) = (false, false, false, false);
        Self { role, name, description, focusable, focused, checked, selected, children: 0 }
    }

    pub fn of(node: &Node) -> Self {
        Self {
            role: node.role,
            name: settled(&node.name),
            description: node.description.clone(),
            focusable: node.is(state::FOCUSABLE),
            focused: node.is(state::FOCUSED),
            checked: node.is(state::CHECKED),
            selected: node.is(state::SELECTED),
            children: node.children.try_into().unwrap(),
        }
    }
}

/// Without what may be a second older on one side than on the other: numbers of several digits, and of seconds. The
/// digits of a code stand apart.
fn settled(text: &str) -> String {
    let words: Vec<&str> = text.trim_end_matches('\u{a0}').split(' ').collect();
    let settled = words.iter().enumerate().map(|(at, word)| {
        let seconds = words.get(at + 1).is_some_and(|next| next.starts_with("sec") || next.starts_with("sek"));
        let number = !word.is_empty() && word.chars().all(|c| c.is_ascii_digit());
        if number && (seconds || word.len() > 1) { "#" } else { word }
    });
    settled.collect::<Vec<_>>().join(" ")
}

/// The whole tree in reading order: the window, the screen in it, each item with its parts, and what was announced
/// last.
pub fn told(app: &App, announced: &str) -> Vec<(Option<Place>, Told)> {
    let errors = app.outline().items.iter().filter(|item| error(item).is_some()).count();
    let mut window = Told::new(role::FRAME, &app.locale().text("program-name"));
    // The screen and the live region.
    window.children = 2;
    let mut screen = Told::new(role::PANEL, "");
    screen.children = app.outline().items.len() + errors;
    let mut all = vec![(None, window), (None, screen)];
    for item in app.outline().flatten() {
        for (part, mut told) in parts(app, item) {
            // Of a choice, the chosen option has focus.
            told.focused = told.focusable && app.focus() == Some(&item.id) && part != Part::Error;
            all.push((Some((item.id.clone(), part)), told));
        }
    }
    all.push((None, Told::new(role::LABEL, announced)));
    all
}

fn error<M>(item: &Item<M>) -> Option<&str> {
    entry(item).and_then(|entry| entry.error.as_deref())
}

fn entry<M>(item: &Item<M>) -> Option<&Entry<M>> {
    if let Role::Field(entry) = &item.role { Some(entry) } else { None }
}

fn parts<M>(app: &App, item: &Item<M>) -> Vec<(Part, Told)> {
    let named = |role| Told::new(role, &item.name);
    let mut after = Vec::new();
    let mut whole = match &item.role {
        Role::Heading => named(role::HEADING),
        Role::Text => named(role::LABEL),
        Role::Alert => named(role::NOTIFICATION),
        Role::Code { groups, .. } => {
            let spaced = |group: &str| group.chars().map(String::from).collect::<Vec<_>>().join(" ");
            let code = groups.as_ref().map(|groups| groups.iter().map(spaced).collect::<Vec<_>>().join(", "));
            let code = code.unwrap_or_else(|| app.locale().text("code-none"));
            let words = [("name", item.name.as_str().into()), ("code", code.as_str().into())];
            Told::new(role::LABEL, &app.locale().with("reading", &words))
        }
        Role::Countdown { .. } => named(role::LEVEL_BAR),
        Role::Button { .. } => named(role::PUSH_BUTTON),
        Role::Switch { on, .. } => Told { checked: *on, ..named(role::CHECK_BOX) },
        Role::Level { .. } => named(role::SLIDER),
        Role::Field(entry) => named(if entry.spoken { role::ENTRY } else { role::PASSWORD_TEXT }),
        Role::List { rows, .. } => Told { children: rows.len(), ..named(role::LIST_BOX) },
        Role::Row { .. } => Told { selected: app.focus() == Some(&item.id), ..named(role::LIST_ITEM) },
        Role::Choice { options, selected } => {
            for (at, (name, _)) in options.iter().enumerate() {
                let on = at == *selected;
                let option = Told { focusable: on, checked: on, ..Told::new(role::RADIO_BUTTON, name) };
                after.push((Part::Option(at), option));
            }
            Told { children: options.len(), ..named(role::PANEL) }
        }
    };
    whole.focusable = !matches!(item.role, Role::List { .. } | Role::Choice { .. });
    let description = [error(item), item.hint.as_deref().filter(|_| !item.hint_told)];
    whole.description = description.into_iter().flatten().collect::<Vec<_>>().join(" ");
    after.extend(error(item).map(|error| (Part::Error, Told::new(role::LABEL, error))));
    after.insert(0, (Part::Whole, whole));
    after
}

/// The value that a node must have.
pub fn range<M>(item: &Item<M>) -> Option<Range> {
    match &item.role {
        Role::Countdown { left, of } => Some(Range { value: *left as f64, min: 0.0, max: *of as f64, step: 1.0 }),
        Role::Level { value, min, max, .. } => {
            Some(Range { value: *value as f64, min: *min as f64, max: *max as f64, step: 1.0 })
        }
        _ => None,
    }
}

/// What must stand in a node.
pub fn content<M>(item: &Item<M>) -> Option<Content> {
    let entry = entry(item)?;
    let characters: Vec<&str> = entry.shown.graphemes(true).collect();
    let text = if entry.spoken { entry.shown.clone() } else { "•".repeat(characters.len()) };
    // AT-SPI counts code points; what is written here has one for each character.
    let offset = |at: usize| i32::try_from(at).unwrap();
    let selection = &entry.selection;
    let selection = (!selection.is_empty()).then(|| (offset(selection.start), offset(selection.end)));
    Some(Content { text, caret: offset(entry.caret), selection })
}

/// Its place among how many, from 1.
pub fn place<M>(item: &Item<M>, part: Part) -> Option<(usize, usize)> {
    match (&item.role, part) {
        (Role::Row { position, of, .. }, _) => Some((*position, *of)),
        (Role::Choice { options, .. }, Part::Option(at)) => Some((at + 1, options.len())),
        _ => None,
    }
}

/// Whether it can be pressed.
pub fn clickable<M>(item: &Item<M>, part: Part) -> bool {
    match &item.role {
        Role::Choice { .. } => part != Part::Whole,
        Role::Code { .. } | Role::Button { .. } | Role::Switch { .. } | Role::Row { .. } => true,
        Role::Heading
        | Role::Text
        | Role::Alert
        | Role::Countdown { .. }
        | Role::Level { .. }
        | Role::Field(_)
        | Role::List { .. } => false,
    }
}
