use crate::app::turn::Turn;
use crate::app::vocabulary::ask::{Go, Keep, Prefer, World};
use crate::app::vocabulary::commands::{Command, Press};
use crate::app::vocabulary::help_page::{self, Keys};
use crate::app::vocabulary::preference::{LOUDNESS, PITCH, Preference, SPEED};
use crate::app::vocabulary::state::{Gesture::Key, State};
use crate::app::vocabulary::{At, Context, Door, Name, On, Page, items};
use crate::locale::Lang;
use crate::outline::{Item, Outline, Role};
use crate::settings::{
    Choice, CurtainTime, Grouping, Milestones, Preferred, Scanning, SoundDevice, Theme, WaitBelow, WhoSpeaks, Zero,
    Zoom,
};
use crate::sound::tone::Cue;

/// The settings screen. The values themselves live in [`crate::settings::Settings`]; each change is heard and kept at once.
#[derive(Debug)]
pub struct Settings;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    Set(Preference),
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
            "help-settings-voice",
            "help-settings-codes",
            "help-settings-tones",
            "help-settings-look",
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
            Message::Set(preference) => turn.prefer(Prefer::Change(preference)),
            Message::OwnKeys => turn.open(Door::to(Name::OwnKeys)),
            Message::Undo => turn.keep(Keep::Undo),
            Message::Back => turn.go(Go::Back),
        }
    }

    fn outline(&self, cx: &Context<'_>) -> Outline<Message> {
        let mut items = vec![Item::heading("title", cx.text("settings-title"))];
        items.extend(self.voice(cx));
        items.extend(self.codes(cx));
        items.extend(self.tones(cx));
        items.push(Item::heading("group-look", cx.text("settings-group-look")));
        items.push(choice(cx, "settings-theme", cx.settings.theme, Preference::Theme, |theme| match theme {
            Theme::System => "settings-theme-system",
            Theme::Dark => "settings-theme-dark",
            Theme::Light => "settings-theme-light",
            Theme::WhiteOnBlack => "settings-theme-white-on-black",
            Theme::YellowOnBlack => "settings-theme-yellow-on-black",
            Theme::BlackOnYellow => "settings-theme-black-on-yellow",
        }));
        items.push(zoom(cx));
        items.push(switch(cx, "settings-spaced-letters", cx.settings.spaced_letters, Preference::SpacedLetters));
        items.extend(self.curtain(cx));
        items.push(Item::heading("group-switches", cx.text("settings-group-switches")));
        let scanning = choice(cx, "settings-scanning", cx.settings.scanning, Preference::Scanning, |how| match how {
            Scanning::Off => "settings-scanning-off",
            Scanning::TwoKeys => "settings-scanning-two-keys",
            Scanning::Slow => "settings-scanning-slow",
            Scanning::Medium => "settings-scanning-medium",
            Scanning::Quick => "settings-scanning-quick",
        });
        items.push(scanning.hint(cx.text("settings-scanning-hint")));
        items.push(Item::heading("group-keys", cx.text("settings-group-keys")));
        let single = switch(cx, "settings-single-keys", cx.settings.single_keys, Preference::SingleKeys);
        items.push(single.hint(cx.text("settings-single-keys-hint")));
        let own = Item::button("own-keys", cx.text("settings-own-keys"), Message::OwnKeys);
        items.push(own.shortcut(cx.keys(Command::OwnKeys)));
        items.extend(items::undo(cx, Message::Undo));
        items.push(items::back(cx, Message::Back));
        Outline { screen: "settings", title: cx.text("settings-title"), items }
    }
}

impl Settings {
    fn voice(&self, cx: &Context<'_>) -> Vec<Item<Message>> {
        let settings = cx.settings;
        vec![
            items::language(cx, |lang| Message::Set(Preference::Language(lang))),
            switch(cx, "settings-voice-on", settings.voice_on, Preference::Voice)
                .hint(cx.keyed("settings-voice-on-hint"))
                .shortcut(cx.keys(Command::Voice)),
            loudness(cx, "settings-volume", settings.volume, Preference::Volume),
            level(cx, "settings-rate", settings.rate.into(), SPEED, Preference::Rate),
            level(cx, "settings-pitch", settings.pitch.into(), PITCH, Preference::Pitch),
            Item::button("normal", cx.text("settings-normal"), Message::Set(Preference::Normal))
                .shortcut(cx.keys(Command::NormalVoice)),
            choice(cx, "settings-who-speaks", settings.who_speaks, Preference::WhoSpeaks, |who| match who {
                WhoSpeaks::Automatic => "settings-who-speaks-automatic",
                WhoSpeaks::Program => "settings-who-speaks-program",
                WhoSpeaks::ScreenReader => "settings-who-speaks-reader",
            }),
            speaker(cx, Lang::Da, &settings.danish_voice),
            speaker(cx, Lang::En, &settings.english_voice),
        ]
    }

    fn codes(&self, cx: &Context<'_>) -> Vec<Item<Message>> {
        let settings = cx.settings;
        let mut items = vec![
            Item::heading("group-codes", cx.text("settings-group-codes")),
            switch(cx, "settings-speak-codes", settings.codes_spoken(), Preference::SpeakCodes),
            code_language(cx),
            choice(cx, "settings-grouping", settings.grouping, Preference::Grouping, |grouping| match grouping {
                Grouping::Usual => "settings-grouping-usual",
                Grouping::Pairs => "settings-grouping-pairs",
                Grouping::Threes => "settings-grouping-threes",
                Grouping::Fours => "settings-grouping-fours",
                Grouping::Singles => "settings-grouping-singles",
            }),
            switch(cx, "settings-say-name", settings.say_name, Preference::SayName),
            switch(cx, "settings-read-twice", settings.read_twice, Preference::ReadTwice),
            switch(cx, "settings-read-on-unlock", settings.read_on_unlock, Preference::ReadOnUnlock),
        ];
        if settings.code_language.unwrap_or(cx.locale.lang()) == Lang::En {
            items.push(choice(cx, "settings-zero", settings.zero, Preference::Zero, |zero| match zero {
                Zero::Number => "settings-zero-number",
                Zero::Letter => "settings-zero-letter",
            }));
        }
        let wait = choice(cx, "settings-wait-below", settings.wait_below, Preference::WaitBelow, |limit| match limit {
            WaitBelow::Automatic => "settings-wait-automatic",
            WaitBelow::Never => "settings-wait-never",
            WaitBelow::Five => "settings-wait-five",
            WaitBelow::Ten => "settings-wait-ten",
            WaitBelow::Fifteen => "settings-wait-fifteen",
            WaitBelow::Twenty => "settings-wait-twenty",
        });
        items.push(wait.hint(cx.text("settings-wait-below-hint")));
        items.push(choice(cx, "settings-milestones", settings.milestones, Preference::Milestones, |how| match how {
            Milestones::Off => "settings-milestones-off",
            Milestones::Tones => "settings-milestones-tones",
            Milestones::Words => "settings-milestones-words",
        }));
        items.push(codes_on(cx));
        items
    }

    fn curtain(&self, cx: &Context<'_>) -> Vec<Item<Message>> {
        let settings = cx.settings;
        let mut items = vec![
            Item::heading("group-curtain", cx.text("settings-group-curtain")),
            switch(cx, "settings-curtain", settings.curtain, Preference::Curtain)
                .hint(cx.text("settings-curtain-hint")),
            choice(cx, "settings-curtain-time", settings.curtain_time, Preference::CurtainTime, |time| match time {
                CurtainTime::Ten => "settings-curtain-time-ten",
                CurtainTime::Thirty => "settings-curtain-time-thirty",
                CurtainTime::Minute => "settings-curtain-time-minute",
                CurtainTime::Unlimited => "settings-curtain-time-unlimited",
            }),
            switch(cx, "settings-hide-unfocused", settings.hide_unfocused, Preference::HideUnfocused),
        ];
        if cx.computer.can_hide {
            let switch = switch(cx, "settings-no-capture", settings.no_capture, Preference::NoCapture);
            items.push(switch.hint(cx.text("settings-no-capture-hint")));
        }
        items
    }

    fn tones(&self, cx: &Context<'_>) -> Vec<Item<Message>> {
        let mut items = vec![
            Item::heading("group-tones", cx.text("settings-group-tones")),
            loudness(cx, "settings-tone-volume", cx.settings.tone_volume, Preference::ToneVolume),
        ];
        for cue in Cue::ALL {
            let id = match cue {
                Cue::NewCode => "settings-tone-new-code",
                Cue::LastSeconds => "settings-tone-last-seconds",
                Cue::Expired => "settings-tone-expired",
                Cue::Error => "settings-tone-error",
                Cue::Done => "settings-tone-done",
                Cue::Copied => "settings-tone-copied",
                Cue::End => "settings-tone-end",
                Cue::Tick => "settings-tone-tick",
            };
            let on = !cx.settings.tones_off.contains(cue.name());
            items.push(Item::switch(id, cx.text(id), on, Message::Set(Preference::Tone(cue, !on))));
        }
        items
    }
}

fn switch(cx: &Context<'_>, id: &'static str, on: bool, set: fn(bool) -> Preference) -> Item<Message> {
    Item::switch(id, cx.text(id), on, Message::Set(set(!on)))
}

fn level(
    cx: &Context<'_>,
    id: &'static str,
    value: i64,
    (min, max): (i64, i64),
    step: fn(i8) -> Preference,
) -> Item<Message> {
    let (lower, raise) = (Message::Set(step(-1)), Message::Set(step(1)));
    Item::new(id, Role::Level { value, min, max, lower, raise }, cx.text(id))
}

fn loudness(cx: &Context<'_>, id: &'static str, value: u8, step: fn(i8) -> Preference) -> Item<Message> {
    level(cx, id, value.into(), LOUDNESS, step)
}

/// One of a few named values.
fn choice<T: Choice>(
    cx: &Context<'_>,
    id: &'static str,
    value: T,
    set: fn(T) -> Preference,
    name: fn(T) -> &'static str,
) -> Item<Message> {
    let options = T::ALL.iter().map(|&choice| (cx.text(name(choice)), set(choice))).collect();
    one_of(id, cx.text(id), options, &set(value))
}

fn one_of(id: &'static str, name: String, options: Vec<(String, Preference)>, now: &Preference) -> Item<Message> {
    let selected = options.iter().position(|(_, preference)| preference == now).unwrap_or(0);
    let options = options.into_iter().map(|(name, preference)| (name, Message::Set(preference))).collect();
    Item::new(id, Role::Choice { options, selected }, name)
}

fn zoom(cx: &Context<'_>) -> Item<Message> {
    let percent = |zoom: Zoom| cx.locale.with("settings-zoom-percent", &[("percent", zoom.percent().into())]);
    let options = Zoom::ALL.iter().map(|zoom| (percent(*zoom), Preference::Zoom(*zoom))).collect();
    one_of("settings-zoom", cx.text("settings-zoom"), options, &Preference::Zoom(cx.settings.zoom))
        .hint(cx.keyed("settings-zoom-hint"))
        .shortcut(cx.keys(Command::Larger))
}

/// Who speaks a language: the best voice, our own, one of those installed, or one that was and may be again.
fn speaker(cx: &Context<'_>, lang: Lang, now: &Preferred) -> Item<Message> {
    let id = match lang {
        Lang::Da => "settings-danish-voice",
        Lang::En => "settings-english-voice",
    };
    let mut options = vec![
        (cx.text("settings-speaker-automatic"), Preferred::Automatic),
        (cx.text("settings-speaker-builtin"), Preferred::Builtin),
    ];
    let installed = cx.computer.installed.iter().filter(|(of, _)| *of == lang);
    options.extend(installed.map(|(_, name)| (name.clone(), Preferred::Named(name.clone()))));
    if let Preferred::Named(name) = now
        && !options.iter().any(|(_, preferred)| preferred == now)
    {
        options.push((cx.locale.with("settings-not-installed", &[("name", name.as_str().into())]), now.clone()));
    }
    let options = options.into_iter().map(|(name, preferred)| (name, Preference::Speaker(lang, preferred)));
    one_of(id, cx.text(id), options.collect(), &Preference::Speaker(lang, now.clone()))
}

fn code_language(cx: &Context<'_>) -> Item<Message> {
    let mut options = vec![(cx.text("settings-code-language-same"), Preference::CodeLanguage(None))];
    options.extend(Lang::ALL.map(|lang| (lang.name().to_owned(), Preference::CodeLanguage(Some(lang)))));
    let now = Preference::CodeLanguage(cx.settings.code_language);
    one_of("settings-code-language", cx.text("settings-code-language"), options, &now)
}

/// Where codes are heard: with everything else, or on one of the devices there are, or on one that may come back.
fn codes_on(cx: &Context<'_>) -> Item<Message> {
    let mut options = vec![(cx.text("settings-codes-on-same"), Preference::CodesOn(None))];
    let device = |id: &String, name: &String| SoundDevice { id: id.clone(), name: name.clone() };
    options.extend(
        cx.computer
            .outputs
            .iter()
            .map(|output| (output.name.clone(), Preference::CodesOn(Some(device(&output.id, &output.name))))),
    );
    let now = Preference::CodesOn(cx.settings.codes_on.clone());
    if let Some(chosen) = &cx.settings.codes_on {
        match cx.computer.outputs.iter().position(|output| output.id == chosen.id) {
            // It may have got another name since.
            Some(at) => options[at + 1].1 = now.clone(),
            None => {
                let name = cx.locale.with("settings-not-connected", &[("name", chosen.name.as_str().into())]);
                options.push((name, now.clone()));
            }
        }
    }
    let item = one_of("settings-codes-on", cx.text("settings-codes-on"), options, &now);
    item.hint(cx.text("settings-codes-on-hint"))
}
