//! *Settings*: what the table of settings offers.

use crate::app::vocabulary::ask::{Go, Keep, Prefer, World};
use crate::app::vocabulary::commands::{Command, Press};
use crate::app::vocabulary::demo_state::{Gesture::Key, State};
use crate::app::vocabulary::help_page::{self, GROUPS_OF_SETTINGS, Keys};
use crate::app::vocabulary::turn::Turn;
use crate::app::vocabulary::{At, Context, Door, Name, On, Page, items};
use crate::locale::Lang;
use crate::outline::{Item, Outline, Role};
use crate::settings::{Change, GROUPS, Kept as _, Named, Preferred, Setting, Shown, SoundDevice, To, Undo, Values};

/// The settings screen: what stands in the table of settings, in its order. The values themselves live in
/// [`crate::settings::Settings`]; each change is heard and kept at once.
#[derive(Debug)]
pub struct Settings;

#[derive(Debug, Clone)]
pub enum Message {
    Set(Change),
    SetBack(&'static Undo),
    OwnKeys,
    Undo,
    Back,
}

impl Page for Settings {
    type Message = Message;

    const HELP: &'static str = "help-settings";
    const PAGES: &'static [help_page::Page] = &[help_page::Page {
        name: "help-settings",
        lines: &[
            "help-settings-what",
            "help-settings-how",
            GROUPS_OF_SETTINGS,
            "help-settings-hear",
            "help-settings-normal",
        ],
        keys: Keys::Of(&[
            Command::Press,
            Command::NextItem,
            Command::PreviousItem,
            Command::Lower,
            Command::Raise,
            Command::NormalVoice,
            Command::Undo,
            Command::OwnKeys,
            Command::Settings,
            Command::Help,
            Command::Back,
        ]),
    }];
    const STATES: &'static [State] = &[State::open("settings", &[Key(&Press::F(10))])];

    fn enter(_: At, _: &Context<'_>) -> Option<Self> {
        Some(Self)
    }

    fn opened(&self, turn: &mut Turn) {
        turn.world(World::Outputs);
    }

    fn command(&self, command: Command, _: &On, _: &Context<'_>) -> Option<Message> {
        match command {
            Command::Settings => Some(Message::Back),
            Command::Undo => Some(Message::Undo),
            _ => None,
        }
    }

    fn update(&mut self, message: Message, _: &Context<'_>, turn: &mut Turn) {
        match message {
            Message::Set(change) => turn.prefer(Prefer::Change(change)),
            Message::SetBack(undo) => turn.prefer(Prefer::SetBack(undo)),
            Message::OwnKeys => turn.open(Door::to(Name::OwnKeys)),
            Message::Undo => turn.keep(Keep::Undo),
            Message::Back => turn.go(Go::Back),
        }
    }

    fn outline(&self, cx: &Context<'_>) -> Outline<Message> {
        let mut items = vec![Item::heading("title", cx.text("settings-title"))];
        for group in GROUPS {
            items.extend(group.heading.map(|words| Item::heading(words, cx.text(words))));
            for (at, setting) in group.settings.iter().enumerate() {
                if is_shown(setting, cx) {
                    items.extend(of(setting, cx));
                }
                let next = group.settings.get(at + 1).and_then(|next| next.about.undo);
                items.extend(setting.about.undo.filter(|undo| next != Some(undo)).and_then(|undo| normal(undo, cx)));
            }
        }
        items.extend(items::undo(cx, Message::Undo));
        items.push(items::back(cx, Message::Back));
        Outline { screen: "settings", title: cx.text("settings-title"), items }
    }
}

fn is_shown(setting: &Setting, cx: &Context<'_>) -> bool {
    match setting.about.shown {
        Shown::Always => true,
        Shown::EnglishCodes => cx.settings.code_lang(cx.locale.lang()) == Lang::En,
        Shown::CanHide => cx.computer.can_hide,
    }
}

/// The button after those that it sets back to normal.
fn normal(undo: &'static Undo, cx: &Context<'_>) -> Option<Item<Message>> {
    let normal = undo.normal.as_ref()?;
    let button = Item::button(normal.words, cx.text(normal.words), Message::SetBack(undo));
    Some(button.shortcut(keys(normal.key, cx)))
}

/// What a setting is on the screen: an item, or a switch for each of what it lists.
fn of(setting: &'static Setting, cx: &Context<'_>) -> Vec<Item<Message>> {
    let now = cx.settings;
    let set = |to| Message::Set(Change { setting, to });
    let role = match &setting.about.values {
        Values::Kept => return Vec::new(),
        Values::Off(all) => {
            let switch = |named: &Named| {
                let off = setting.lists(now, named.name);
                Item::switch(named.words, cx.text(named.words), !off, set(To::Listed(named.name, !off)))
            };
            return all.iter().map(switch).collect();
        }
        Values::Switch => {
            let on = setting.is_on(now);
            Role::Switch { on, flip: set(To::Value((!on).write())) }
        }
        Values::Level(scale) => {
            let (lower, raise) = (set(To::By(-1)), set(To::By(1)));
            Role::Level { value: setting.level(now), min: *scale.start(), max: *scale.end(), lower, raise }
        }
        Values::Keys => Role::Button { press: Message::OwnKeys },
        Values::OneOf(all) => {
            let called = |named: &Named| cx.locale.with(named.words, &[("percent", named.number().into())]);
            let options = all.iter().map(|named| (called(named), setting.to(named.name.to_owned().write())));
            one_of(options.collect(), &setting.to(setting.of(now)))
        }
        Values::Language(same) => {
            let same = same.map(|words| (cx.text(words), setting.to(None)));
            let languages = Lang::ALL.map(|lang| (lang.name().to_owned(), setting.to(lang.write())));
            // Where there is no such choice it is the language that is spoken, whichever was chosen.
            let chosen = if same.is_some() { setting.of(now) } else { cx.locale.lang().write() };
            one_of(same.into_iter().chain(languages).collect(), &setting.to(chosen))
        }
        Values::Voice(lang) => one_of(voices(*lang, setting, cx), &setting.to(setting.of(now))),
        Values::SoundDevice => one_of(devices(setting, cx), &setting.to(setting.of(now))),
    };
    let about = &setting.about;
    let mut item = Item::new(about.words, role, cx.text(about.words));
    item.hint = about.hint.map(|words| cx.keyed(words));
    vec![item.shortcut(about.key.and_then(|key| keys(key, cx)))]
}

/// What the keys of the command with this name are called.
fn keys(command: &str, cx: &Context<'_>) -> Option<String> {
    cx.keys(Command::from_name(command)?)
}

type Options = Vec<(String, Change)>;

fn one_of(options: Options, now: &Change) -> Role<Message> {
    let selected = options.iter().position(|(_, change)| change == now).unwrap_or(0);
    let options = options.into_iter().map(|(name, change)| (name, Message::Set(change))).collect();
    Role::Choice { options, selected }
}

/// Who speaks a language: the best voice, our own, one of those installed, or one that was and may be again.
fn voices(lang: Lang, setting: &'static Setting, cx: &Context<'_>) -> Options {
    let to = |voice: Preferred| setting.to(voice.write());
    let mut options = vec![
        (cx.text("settings-speaker-automatic"), to(Preferred::Automatic)),
        (cx.text("settings-speaker-builtin"), to(Preferred::Builtin)),
    ];
    let installed = cx.computer.installed.iter().filter(|(of, _)| *of == lang);
    options.extend(installed.map(|(_, name)| (name.clone(), to(Preferred::Named(name.clone())))));
    if let Some(Preferred::Named(name)) = setting.of(cx.settings).as_ref().and_then(Preferred::read)
        && !cx.computer.installed.contains(&(lang, name.clone()))
    {
        let absent = cx.locale.with("settings-not-installed", &[("name", name.as_str().into())]);
        options.push((absent, to(Preferred::Named(name))));
    }
    options
}

/// Where codes are heard: with everything else, or on one of the devices there are, or on one that may come back.
fn devices(setting: &'static Setting, cx: &Context<'_>) -> Options {
    let to = |device: &SoundDevice| setting.to(device.write());
    let chosen = setting.of(cx.settings).as_ref().and_then(SoundDevice::read);
    let mut options = vec![(cx.text("settings-codes-on-same"), setting.to(None))];
    options.extend(cx.computer.outputs.iter().map(|output| {
        // The chosen one may have got another name since.
        let same = chosen.as_ref().filter(|chosen| chosen.id == output.id);
        let device = || to(&SoundDevice { id: output.id.clone(), name: output.name.clone() });
        (output.name.clone(), same.map_or_else(device, to))
    }));
    if let Some(chosen) = chosen.filter(|chosen| cx.computer.outputs.iter().all(|output| output.id != chosen.id)) {
        let absent = cx.locale.with("settings-not-connected", &[("name", chosen.name.as_str().into())]);
        options.push((absent, to(&chosen)));
    }
    options
}
