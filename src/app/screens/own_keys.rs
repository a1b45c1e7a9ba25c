//! *Keys of your own*: which key does what, chosen by pressing it.

use crate::app::vocabulary::ask::{Go, Keep, Prefer};
use crate::app::vocabulary::commands::{Binding, Bound, COMMANDS, Command, Key, Press, keep, line, names};
use crate::app::vocabulary::demo_state::Gesture::{self, Push, Type};
use crate::app::vocabulary::demo_state::State;
use crate::app::vocabulary::help_page::{self, Keys};
use crate::app::vocabulary::turn::Turn;
use crate::app::vocabulary::{At, Context, News, On, Page, items, phrase};
use crate::outline::{Id, Item, Outline};
use crate::settings::setting;
use crate::sound::tone::Cue;

/// Every command with its keys, and a way to give it another.
#[derive(Debug, Default)]
pub struct OwnKeys {
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
enum Refusal {
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
}

impl Page for OwnKeys {
    type Message = Message;

    const HELP: &'static str = "help-keys";
    const PAGES: &'static [help_page::Page] = &[help_page::Page {
        name: "help-keys",
        lines: &[
            "help-keys-what",
            "help-keys-move",
            "help-keys-press",
            "help-keys-stop",
            "like-the-reader",
            "help-keys-letters",
            "help-keys-fields",
            "help-keys-paste",
            "help-keys-held",
            "help-keys-undo",
            "help-keys-describe",
            "help-keys-own",
            "help-keys-always",
            "help-keys-set-back",
            "help-keys-all-back",
            "help-keys-single",
        ],
        keys: Keys::Of(&[Command::OwnKeys, Command::Details, Command::Undo, Command::Describe]),
    }];
    const STATES: &'static [State] = &[
        State::open("own_keys", &[Type("'")]),
        // A key is asked for; the one that was pressed is used for something else; one is chosen and can be set back.
        State::open("own_keys-new", &[Type("'"), Push("key-repeat")]),
        State::open("own_keys-used", &[Type("'"), Push("key-repeat"), Gesture::Key(&Press::F(9))]),
        State::open("own_keys-chosen", &[Type("'"), Push("key-repeat"), Type("r")]),
    ];

    fn enter(_: At, _: &Context<'_>) -> Option<Self> {
        Some(Self::default())
    }

    fn command(&self, command: Command, on: &On, _: &Context<'_>) -> Option<Message> {
        match command {
            Command::OwnKeys => Some(Message::Back),
            Command::Undo => Some(Message::Undo),
            Command::Back if self.asking.is_some() => Some(Message::Leave),
            Command::Details => {
                let on_row = |binding: &&Binding| Some(&row_id(binding.command)) == on.id.as_ref();
                COMMANDS.iter().find(on_row).map(|binding| Message::SetBack(binding.command))
            }
            _ => None,
        }
    }

    fn waits_for_key(&self) -> bool {
        self.asking.is_some()
    }

    /// The key that is asked for; not one that does what it always does.
    fn key(&mut self, key: &Key, on: &On, cx: &Context<'_>, turn: &mut Turn) -> bool {
        let Some(asking) = &mut self.asking else { return false };
        if key.press == Press::Other {
            return true;
        }
        let bound = Bound::of(key);
        let presses = matches!(bound, Some(Bound::Enter | Bound::Space));
        let refusal = match bound {
            Some(bound) if presses && !on.button => Refusal::AlwaysWorks(bound),
            Some(bound) if bound.always_works() => return false,
            Some(bound) if bound.can_be_chosen() => match cx.keymap.user(bound) {
                None => {
                    let command = asking.command;
                    self.choose(command, bound, cx, turn);
                    return true;
                }
                Some(user) => Refusal::Used(bound, user.command),
            },
            _ => Refusal::NotAlone,
        };
        turn.cue(Cue::Error);
        asking.refused = Some(refusal);
        asking.tries += 1;
        true
    }

    fn update(&mut self, message: Message, cx: &Context<'_>, turn: &mut Turn) {
        match message {
            Message::Ask(command) => {
                self.asking = Some(Asking { command, refused: None, tries: 0 });
                turn.clear_notice();
                turn.focus = Some("ask".into());
            }
            Message::Leave => {
                if let Some(asking) = &self.asking {
                    let command = asking.command;
                    self.leave(command, turn);
                }
            }
            Message::SetBack(command) => self.set_back(command, cx, turn),
            Message::AllBack => {
                let mut keys = cx.settings.keys.clone();
                COMMANDS.iter().for_each(|binding| keys.forget(binding.name()));
                turn.tell(News::AllKeysBack);
                turn.prefer(Prefer::Change(setting::keys.to(keys)));
            }
            Message::Undo => turn.keep(Keep::Undo),
            Message::Back => turn.go(Go::Back),
        }
    }

    /// Whose key it is to be.
    fn tells_news(&self) -> bool {
        self.asking.is_some()
    }

    fn outline(&self, cx: &Context<'_>) -> Outline<Message> {
        match &self.asking {
            None => all(cx),
            Some(asking) => asking.outline(cx),
        }
    }
}

impl OwnKeys {
    /// Back from asking to the command's line.
    fn leave(&mut self, command: Command, turn: &mut Turn) {
        self.asking = None;
        turn.focus = Some(row_id(command));
    }

    fn choose(&mut self, command: Command, key: Bound, cx: &Context<'_>, turn: &mut Turn) {
        let mut keys = cx.settings.keys.clone();
        keep(&mut keys, command, &cx.keymap.with_new(command, key));
        self.leave(command, turn);
        let off = !cx.settings.single_keys && key.writes();
        turn.tell(News::KeyChosen { key, command, off });
        turn.prefer(Prefer::Change(setting::keys.to(keys)));
    }

    /// The command has the keys of the table again, unless another has one of them now.
    fn set_back(&mut self, command: Command, cx: &Context<'_>, turn: &mut Turn) {
        if !cx.keymap.is_own(command) {
            return turn.edge(cx.text("keys-as-at-first"));
        }
        self.leave(command, turn);
        if let Some((key, user)) = cx.keymap.in_the_way(command) {
            return turn.tell(News::KeyInTheWay { key, user: user.command });
        }
        let mut keys = cx.settings.keys.clone();
        if let Some(binding) = line(command) {
            keys.forget(binding.name());
        }
        turn.tell(News::KeyBack(command));
        turn.prefer(Prefer::Change(setting::keys.to(keys)));
    }
}

fn all(cx: &Context<'_>) -> Outline<Message> {
    let mut items = vec![Item::heading("title", cx.text("keys-title")), Item::text("how", cx.keyed("keys-how"))];
    if !cx.settings.single_keys {
        items.push(Item::text("off", cx.keyed("single-keys-off")));
    }
    items.push(list(cx));
    if COMMANDS.iter().any(|binding| cx.keymap.is_own(binding.command)) {
        items.push(Item::button("all-back", cx.text("keys-all-back"), Message::AllBack).quiet());
    }
    items.extend(items::undo(cx, Message::Undo));
    items.push(items::back(cx, Message::Back));
    Outline { screen: "own_keys", title: cx.text("keys-title"), items }
}

fn list(cx: &Context<'_>) -> Item<Message> {
    let row = |binding: &Binding| {
        let command = binding.command;
        (row_id(command), does(command, cx), Message::Ask(command))
    };
    let rows = COMMANDS.iter().map(row).collect();
    items::list("keys", cx.text("keys-list"), rows, None)
}

/// What a command does, and by which keys.
fn does(command: Command, cx: &Context<'_>) -> String {
    let Some(binding) = line(command) else { return String::new() };
    let keys = names(&cx.keymap.keys(command), cx.locale);
    cx.locale.with("keys-line", &[("does", cx.text(binding.help).into()), ("keys", keys.into())])
}

/// The row of a command, in the list of keys.
fn row_id(command: Command) -> Id {
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
        items.push(
            Item::button("leave", cx.text("keys-leave"), Message::Leave).shortcut(cx.keys(Command::Back)).quiet(),
        );
        Outline { screen: "own_keys-new", title: cx.text("keys-new-title"), items }
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
