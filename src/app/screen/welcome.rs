use super::{Action, Context, Destination, Hearing, back_item, guide_item, language_item, passphrase_item};
use crate::app::keymap::Keymap;
use crate::locale::{Lang, Locale};
use crate::outline::{Field, Id, Item, Outline};
use crate::settings::setting;
use crate::vault::Passphrase;

/// The first start: one question at a time, and a code to hear before any of them is answered.
#[derive(Debug, Default)]
pub struct Welcome {
    step: Step,
    passphrase: Field,
    again: Field,
    /// Show what is typed, and read it aloud.
    show: bool,
    /// The vault is being made.
    busy: bool,
    wrong: Option<Wrong>,
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Step {
    #[default]
    Hello,
    Passphrase,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wrong {
    Empty,
    NotTheSame,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    Language(Lang),
    SpeakCodes(bool),
    Tour,
    Practice,
    Guide,
    Practise,
    Next,
    Back,
    Show,
    ToAgain,
    Create,
}

impl Welcome {
    pub(super) fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Language(lang) => return Action::Set(setting::language.to(Some(lang))),
            Message::SpeakCodes(on) => return Action::Set(setting::speak_codes.to(Some(on))),
            Message::Tour => return Action::Open(Destination::Tour),
            Message::Practice => return Action::Open(Destination::Practice),
            Message::Guide => return Action::Open(Destination::Guide),
            Message::Practise => return Action::Open(Destination::Login),
            Message::Next => self.step = Step::Passphrase,
            Message::Back if self.step == Step::Hello => return Action::Quit,
            Message::Back => {
                self.step = Step::Hello;
                return Action::Focus("next".into());
            }
            Message::Show => self.show = !self.show,
            Message::ToAgain if self.passphrase.is_empty() => {
                self.wrong = Some(Wrong::Empty);
                return Action::Focus("passphrase".into());
            }
            Message::ToAgain => return Action::Focus("again".into()),
            Message::Create if self.busy => {}
            Message::Create => return self.create(),
        }
        Action::None
    }

    fn create(&mut self) -> Action {
        match Passphrase::new(self.passphrase.text()) {
            None => {
                self.wrong = Some(Wrong::Empty);
                Action::Focus("passphrase".into())
            }
            Some(_) if self.passphrase.text() != self.again.text() => {
                // Which of the two is wrong, nobody who hears only stars can know.
                (self.passphrase, self.again) = (Field::default(), Field::default());
                self.wrong = Some(Wrong::NotTheSame);
                Action::Focus("passphrase".into())
            }
            Some(passphrase) => {
                self.busy = true;
                Action::Create(passphrase)
            }
        }
    }

    /// The vault could not be made.
    pub(in crate::app) fn failed(&mut self) {
        self.busy = false;
    }

    pub(super) fn field(&mut self, id: &Id) -> Option<(&mut Field, Hearing)> {
        let hearing = if self.show { Hearing::Aloud } else { Hearing::Hidden };
        match id.0.as_ref() {
            "passphrase" => Some((&mut self.passphrase, hearing)),
            "again" => Some((&mut self.again, hearing)),
            _ => None,
        }
    }

    /// What is wrong is being put right.
    pub(super) fn edited(&mut self) {
        self.wrong = None;
    }

    /// What is said first of all, in the language that is *not* chosen, for those who don't understand the other.
    pub(in crate::app) fn greeting(&self, other: &Locale, keymap: &Keymap) -> Option<String> {
        (self.step == Step::Hello).then(|| other.with("welcome-other-language", &keymap.keys_in_fields(other)))
    }

    pub(super) fn outline(&self, cx: &Context<'_>) -> Outline<Message> {
        match self.step {
            Step::Hello => self.hello(cx),
            Step::Passphrase => self.choose_passphrase(cx),
        }
    }

    fn hello(&self, cx: &Context<'_>) -> Outline<Message> {
        let speak = cx.settings.codes_spoken();
        Outline {
            screen: "welcome",
            title: cx.text("welcome-title"),
            items: vec![
                Item::heading("title", cx.text("welcome-title")),
                Item::text("what", cx.text("welcome-what")),
                Item::text("not-mitid", cx.text("not-mitid")),
                language_item(cx, Message::Language).hint(cx.text("welcome-keys")),
                Item::switch("speak-codes", cx.text("welcome-speak-codes"), speak, Message::SpeakCodes(!speak))
                    .hint(cx.text("welcome-speak-codes-hint")),
                Item::button("tour", cx.text("tour-button"), Message::Tour),
                Item::button("practice", cx.text("welcome-practice"), Message::Practice),
                guide_item(cx, Message::Guide),
                Item::button("practise", cx.text("login-practise"), Message::Practise),
                Item::button("next", cx.text("welcome-next"), Message::Next),
            ],
        }
    }

    fn choose_passphrase(&self, cx: &Context<'_>) -> Outline<Message> {
        let wrong = |is| (self.wrong == Some(is)).then_some(is);
        let empty = wrong(Wrong::Empty).map(|_| cx.text("error-passphrase-empty"));
        let not_the_same = wrong(Wrong::NotTheSame).map(|_| cx.text("error-passphrase-not-the-same"));
        let error = empty.or(not_the_same);
        let field =
            |id, name, field, error, submit| passphrase_item(id, cx.text(name), field, self.show, error, submit);
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
                Item::button("create", cx.text(create), Message::Create),
                back_item(cx, Message::Back),
            ],
        }
    }

    pub(super) fn escape(&self) -> Option<Message> {
        (self.step == Step::Passphrase).then_some(Message::Back)
    }
}
