use super::{Action, Context, back_item};
use crate::app::keymap::{Binding, Bound, Command, KEYMAP, line, names};
use crate::outline::{Id, Item, Outline, Role};
use crate::speech::phrase;

/// Every command with its keys, and a way to give it another.
#[derive(Debug, Default)]
pub struct Keys {
    asking: Option<Asking>,
}

/// The next key that is pressed becomes the command's.
#[derive(Debug)]
struct Asking {
    command: Command,
    refused: Option<Refusal>,
    /// How many keys were refused: each is told, also the same one twice.
    tries: usize,
}

/// Why a key can't be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::app) enum Refusal {
    /// It has this to do already.
    Used(Bound, Command),
    AlwaysWorks(Bound),
    /// Another key is held down with it, or it is none that can be told from others.
    NotAlone,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    Ask(Command),
    Leave,
    SetBack(Command),
    AllBack,
    Undo,
    Back,
    /// A row was reached: nothing comes of that.
    Reached,
}

impl Keys {
    pub(super) fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Ask(command) => Action::AskKey(command),
            Message::Leave => self.asks_for().map_or(Action::None, Action::KeepKey),
            Message::SetBack(command) => Action::KeyBack(command),
            Message::AllBack => Action::AllKeysBack,
            Message::Undo => Action::Undo,
            Message::Back => Action::Back,
            Message::Reached => Action::None,
        }
    }

    /// The command that the next key is for.
    pub(in crate::app) fn asks_for(&self) -> Option<Command> {
        self.asking.as_ref().map(|asking| asking.command)
    }

    pub(in crate::app) fn ask(&mut self, command: Command) {
        self.asking = Some(Asking { command, refused: None, tries: 0 });
    }

    pub(in crate::app) fn ask_no_more(&mut self) {
        self.asking = None;
    }

    pub(in crate::app) fn refuse(&mut self, refusal: Refusal) {
        if let Some(asking) = &mut self.asking {
            asking.refused = Some(refusal);
            asking.tries += 1;
        }
    }

    pub(super) fn outline(&self, cx: &Context<'_>) -> Outline<Message> {
        match &self.asking {
            None => all(cx),
            Some(asking) => asking.outline(cx),
        }
    }

    pub(in crate::app) fn escape(&self) -> Option<super::Message> {
        self.asking.is_some().then_some(super::Message::Keys(Message::Leave))
    }
}

fn all(cx: &Context<'_>) -> Outline<Message> {
    let mut items = vec![Item::heading("title", cx.text("keys-title")), Item::text("how", cx.keyed("keys-how"))];
    if !cx.settings.single_keys {
        items.push(Item::text("off", cx.keyed("single-keys-off")));
    }
    items.push(list(cx));
    if KEYMAP.iter().any(|binding| cx.keymap.is_own(binding.command)) {
        items.push(Item::button("all-back", cx.text("keys-all-back"), Message::AllBack));
    }
    items.extend(cx.undo_item(Message::Undo));
    items.push(back_item(cx, Message::Back));
    Outline { screen: "keys", title: cx.text("keys-title"), items }
}

fn list(cx: &Context<'_>) -> Item<Message> {
    let row = |(at, binding): (usize, &Binding)| {
        let press = Message::Ask(binding.command);
        let role = Role::Row { position: at + 1, of: KEYMAP.len(), select: Message::Reached, press };
        Item::new(row_id(binding.command), role, does(binding.command, cx))
    };
    let rows = KEYMAP.iter().enumerate().map(row).collect();
    Item::new("keys", Role::List { rows, selected: None }, cx.text("keys-list"))
}

/// What a command does, and by which keys.
fn does(command: Command, cx: &Context<'_>) -> String {
    let Some(binding) = line(command) else { return String::new() };
    let keys = names(&cx.keymap.keys(command), cx.locale);
    cx.locale.with("keys-line", &[("does", cx.text(binding.help).into()), ("keys", keys.into())])
}

/// The row of a command, in the list of keys.
pub(in crate::app) fn row_id(command: Command) -> Id {
    line(command).map_or("keys", |binding| binding.help).into()
}

impl Asking {
    fn outline(&self, cx: &Context<'_>) -> Outline<Message> {
        let mut items = vec![Item::heading("title", cx.text("keys-new-title"))];
        let refused = self.refused.map(|refused| refusal(refused, cx));
        items.extend(refused.map(|words| Item::alert(format!("refused-{}", self.tries), words)));
        items.push(Item::text("what", does(self.command, cx)));
        items.push(Item::text("ask", self.ask(cx)));
        items.push(Item::text("always", cx.text("keys-new-always")));
        if cx.keymap.is_own(self.command)
            && let Some(binding) = line(self.command)
        {
            let keys = [("keys", names(binding.keys, cx.locale).into())];
            let set_back = cx.locale.with("keys-set-back", &keys);
            items.push(Item::button("set-back", set_back, Message::SetBack(self.command)));
        }
        items.push(Item::button("leave", cx.text("keys-leave"), Message::Leave).shortcut(cx.keys(Command::Back)));
        Outline { screen: "keys-new", title: cx.text("keys-new-title"), items }
    }

    /// The question, and whose place the new key takes.
    fn ask(&self, cx: &Context<'_>) -> String {
        let replaced = |new| cx.keymap.replaced(self.command, new);
        let called = |key| names(&[key], cx.locale);
        // Any two will do that are of either kind.
        let place = match (replaced(Bound::F(2)), replaced(Bound::Home)) {
            (Some(function), Some(other)) if function != other => {
                let keys = [("function", called(function).into()), ("other", called(other).into())];
                cx.locale.with("keys-new-places", &keys)
            }
            (Some(key), _) | (_, Some(key)) => cx.locale.with("keys-new-place", &[("key", called(key).into())]),
            (None, None) => cx.text("keys-new-beside"),
        };
        phrase::join(&[place, cx.text("keys-new-ask")])
    }
}

fn refusal(refusal: Refusal, cx: &Context<'_>) -> String {
    let named = |id, key| cx.locale.with(id, &[("key", names(&[key], cx.locale).into())]);
    match refusal {
        Refusal::Used(key, command) => {
            let does = line(command).map(|binding| cx.text(binding.help)).unwrap_or_default();
            let words = [("key", names(&[key], cx.locale).into()), ("does", does.into())];
            cx.locale.with("keys-used", &words)
        }
        Refusal::AlwaysWorks(key) => named("keys-always-works", key),
        Refusal::NotAlone => cx.text("keys-not-alone"),
    }
}
