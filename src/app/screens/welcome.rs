//! The first start: *Welcome*, and choosing a passphrase.

use crate::app::vocabulary::ask::{Go, Keep, Prefer};
use crate::app::vocabulary::commands::{Command, Keymap, Press};
use crate::app::vocabulary::demo_state::Gesture::{Key, Push, Type};
use crate::app::vocabulary::demo_state::State;
use crate::app::vocabulary::help_page::{self, Keys};
use crate::app::vocabulary::turn::Turn;
use crate::app::vocabulary::{At, Context, Door, Hearing, Name, On, Page, explain, items};
use crate::locale::{Lang, Locale};
use crate::outline::{Field, Id, Item, Outline};
use crate::settings::{Scanning, setting};
use crate::vault::{self, Passphrase};

/// The first start: one question at a time, and a code to hear before any of them is answered.
#[derive(Debug, Default)]
pub struct Welcome {
    question: Question,
    passphrase: Field,
    again: Field,
    /// Show what is typed, and read it aloud.
    show: bool,
    /// The vault is being made.
    busy: bool,
    wrong: Option<Wrong>,
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Question {
    #[default]
    Hello,
    Passphrase,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wrong {
    Empty,
    NotTheSame {
        /// Caps Lock was on for one of the two.
        caps: bool,
    },
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    Language(Lang),
    SpeakCodes(bool),
    /// The language, which only arrows change here: it is said again.
    SayAgain,
    Tour,
    TryCode,
    Guide,
    PractiseLogin,
    Next,
    Back,
    Show,
    ToAgain,
    Create,
}

impl Page for Welcome {
    type Message = Message;

    const HELP: &'static str = "help-first";
    const PAGES: &'static [help_page::Page] = &[help_page::Page {
        name: "help-first",
        lines: &[
            "help-first-what",
            "help-first-try",
            "help-first-tour",
            "help-first-guide",
            "help-first-speak",
            "help-first-set-up",
            "help-first-passphrase",
            "help-first-account",
            "not-mitid",
        ],
        keys: Keys::Of(&[
            Command::Press,
            Command::Language,
            Command::NextItem,
            Command::PreviousItem,
            Command::Lower,
            Command::Raise,
            Command::Help,
            Command::Back,
        ]),
    }];
    const STATES: &'static [State] = &[
        State::first("welcome", &[]),
        State::first("welcome-passphrase", &[Push("next")]),
        State::first(
            "welcome-passphrase-wrong",
            &[Push("next"), Type("h"), Key(&Press::Enter), Type("g"), Key(&Press::Enter)],
        ),
    ];
    const SAID_ANEW: bool = true;

    fn enter(at: At, _: &Context<'_>) -> Option<Self> {
        let mut welcome = Self::default();
        welcome.come_back(at);
        Some(welcome)
    }

    fn come_back(&mut self, at: At) {
        if at == At::SetUp {
            self.question = Question::Passphrase;
        }
    }

    fn command(&self, command: Command, on: &On, cx: &Context<'_>) -> Option<Message> {
        match command {
            // Who tries the space bar, having just heard of it, is not to land in another language.
            Command::Press if on.choice && cx.settings.scanning == Scanning::Off => Some(Message::SayAgain),
            Command::Back if self.question == Question::Passphrase => Some(Message::Back),
            _ => None,
        }
    }

    fn field(&mut self, id: &Id) -> Option<(&mut Field, Hearing)> {
        let hearing = if self.show { Hearing::Aloud } else { Hearing::Hidden };
        match id.0.as_ref() {
            "passphrase" => Some((&mut self.passphrase, hearing)),
            "again" => Some((&mut self.again, hearing)),
            _ => None,
        }
    }

    fn edited(&mut self, _: &Id) {
        self.wrong = None;
    }

    fn refused(&mut self, _: &vault::Error, turn: &mut Turn) -> bool {
        self.busy = false;
        turn.focus = Some("passphrase".into());
        false
    }

    fn greeting(&self, other: &Locale, keymap: &Keymap) -> Option<String> {
        let keys = || keymap.keys_in_fields(other);
        (self.question == Question::Hello).then(|| other.with("welcome-other-language", &keys()))
    }

    fn update(&mut self, message: Message, _: &Context<'_>, turn: &mut Turn) {
        match message {
            Message::Language(lang) => turn.prefer(Prefer::Change(setting::language.to(Some(lang)))),
            Message::SpeakCodes(on) => turn.prefer(Prefer::Change(setting::speak_codes.to(Some(on)))),
            Message::SayAgain => turn.words.insist = true,
            Message::Tour => turn.open(Door::to(Name::Tour)),
            Message::TryCode => turn.open(Door::to(Name::Codes)),
            Message::Guide => turn.open(Door::to(Name::Contents)),
            Message::PractiseLogin => turn.open(Door::to(Name::Login)),
            Message::Next => self.question = Question::Passphrase,
            Message::Back if self.question == Question::Hello => turn.go(Go::Quit),
            Message::Back => {
                self.question = Question::Hello;
                turn.focus_on("next");
            }
            Message::Show => self.show = !self.show,
            Message::ToAgain if self.passphrase.is_empty() => {
                self.wrong = Some(Wrong::Empty);
                turn.focus_on("passphrase");
            }
            Message::ToAgain => turn.focus_on("again"),
            Message::Create if self.busy => {}
            Message::Create => self.create(turn),
        }
    }

    fn outline(&self, cx: &Context<'_>) -> Outline<Message> {
        match self.question {
            Question::Hello => self.hello(cx),
            Question::Passphrase => self.choose_passphrase(cx),
        }
    }
}

impl Welcome {
    fn create(&mut self, turn: &mut Turn) {
        let [typed, again] = [&self.passphrase, &self.again].map(|field| Passphrase::new(field.text()));
        match typed {
            None => {
                self.wrong = Some(Wrong::Empty);
                turn.focus_on("passphrase");
            }
            Some(typed) if self.passphrase.text() != self.again.text() => {
                // Which of the two is wrong, nobody who hears only stars can know.
                (self.passphrase, self.again) = (Field::default(), Field::default());
                self.wrong =
                    Some(Wrong::NotTheSame { caps: again.is_some_and(|again| again.is_with_caps_lock(&typed)) });
                turn.focus_on("passphrase");
            }
            Some(passphrase) => {
                self.busy = true;
                turn.keep(Keep::Create(passphrase));
            }
        }
    }

    fn hello(&self, cx: &Context<'_>) -> Outline<Message> {
        let speak = cx.settings.codes_spoken();
        Outline {
            screen: "welcome",
            title: cx.text("welcome-title"),
            items: vec![
                Item::heading("title", cx.text("welcome-title")),
                Item::text("what", cx.text("program-what")),
                Item::text("not-mitid", cx.text("not-mitid")),
                Item::button("next", cx.text("welcome-next"), Message::Next).hint(cx.text("welcome-keys")).primary(),
                Item::button("try-code", cx.text("welcome-practice"), Message::TryCode),
                items::language(cx, Message::Language).hint(cx.text("welcome-arrows")),
                Item::switch("speak-codes", cx.text("welcome-speak-codes"), speak, Message::SpeakCodes(!speak))
                    .hint(cx.text("welcome-speak-codes-hint")),
                Item::button("tour", cx.text("tour-button"), Message::Tour),
                items::guide(cx, Message::Guide),
                Item::button("practise", cx.text("login-practise"), Message::PractiseLogin),
            ],
        }
    }

    fn choose_passphrase(&self, cx: &Context<'_>) -> Outline<Message> {
        let error = self.wrong.map(|wrong| match wrong {
            Wrong::Empty => cx.text("error-passphrase-empty"),
            Wrong::NotTheSame { caps } => explain::not_the_same(caps, cx.locale),
        });
        let field =
            |id, name, field, error, submit| items::passphrase(id, cx.text(name), field, self.show, error, submit, cx);
        let create = if self.busy { "welcome-creating" } else { "welcome-create" };
        Outline {
            screen: "welcome-passphrase",
            title: cx.text("welcome-passphrase-title"),
            items: vec![
                Item::heading("title", cx.text("welcome-passphrase-title")),
                Item::text("why", cx.text("welcome-passphrase-why")),
                field("passphrase", "passphrase", &self.passphrase, error, Message::ToAgain),
                field("again", "passphrase-again", &self.again, None, Message::Create),
                Item::switch("show", cx.text("show-typing"), self.show, Message::Show),
                Item::button("create", cx.text(create), Message::Create).primary(),
                items::back(cx, Message::Back),
            ],
        }
    }
}
