//! A page to practise logging in on, one step at a time as MitID's: user ID, code, password. Nothing that is typed
//! goes any further.

mod pages;
mod states;
mod user_id;

use crate::app::vocabulary::ask::{Codes, Go, To};
use crate::app::vocabulary::commands::{Command, Key, Press};
use crate::app::vocabulary::demo_state::State;
use crate::app::vocabulary::help_page::{self, Keys};
use crate::app::vocabulary::turn::Turn;
use crate::app::vocabulary::{At, AtHand, Context, Deadline, Hearing, On, Page, phrase, practice};
use crate::code::{Slip, Verdict, judge};
use crate::outline::field::Echo;
use crate::outline::{Edit, Field, Id, Outline};
use user_id::{Fault, check};

/// After so many wrong codes in a row there is a pause, as MitID makes one.
const WRONG_CODES: u32 = 3;
/// The pause, in seconds. How long MitID's own is, is not known.
const PAUSE: u64 = 60;
/// Codes of so many steps before and after the current one are known again.
const WINDOW: u32 = 4;

/// The page, and the practice reader that belongs to it.
#[derive(Debug, Default)]
pub struct Login {
    part: Part,
    user_id: Field,
    code: Field,
    password: Field,
    wrong: Option<Wrong>,
    /// The reader was asked for a code.
    reader_on: bool,
    /// Codes do not expire: for the reader and the page it is always this moment (seconds since the epoch), at which
    /// one has just begun.
    still: Option<u64>,
    /// The wrong codes in a row.
    in_a_row: u32,
    /// There is a pause until then.
    pause: Option<Deadline>,
    score: Score,
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Part {
    #[default]
    UserId,
    Code,
    Password,
    Done {
        /// From the user ID to the end, in seconds.
        took: u64,
    },
}

/// How it went.
#[derive(Debug, Default)]
struct Score {
    /// When the user ID was given (seconds since the epoch).
    began: u64,
    /// The codes that were given, the right one among them.
    codes: u32,
    pauses: u32,
    /// The time that the right code had left; `None` if codes did not expire.
    left: Option<u64>,
}

#[derive(Debug)]
enum Wrong {
    UserId(Fault),
    NoCode,
    Code(Verdict),
    NoPassword,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    ToCode,
    Read,
    ToPassword,
    LogIn,
    /// Codes expire no longer, or again.
    Slow(bool),
    /// Through the code of the reader.
    Step(To),
    TimeLeft,
    Again,
    Back,
}

impl Page for Login {
    type Message = Message;

    const HELP: &'static str = "help-login";
    const PAGES: &'static [help_page::Page] = &[help_page::Page {
        name: "help-login",
        lines: &[
            "help-login-what",
            "help-login-user-id",
            "help-login-code",
            "help-login-refused",
            "help-login-slow",
            "help-login-password",
            "help-login-forgotten",
        ],
        keys: Keys::Of(&[
            Command::Press,
            Command::Repeat,
            Command::TimeLeft,
            Command::NextItem,
            Command::PreviousItem,
            Command::Help,
            Command::Back,
        ]),
    }];
    const STATES: &'static [State] = states::ALL;

    fn enter(_: At, _: &Context<'_>) -> Option<Self> {
        Some(Self::default())
    }

    fn tells_news(&self) -> bool {
        matches!(self.part, Part::Done { .. })
    }

    fn first_focus(&self, cx: &Context<'_>) -> Option<Id> {
        self.reads(cx).then(|| "code".into())
    }

    fn at_hand(&self, cx: &Context<'_>) -> Option<AtHand> {
        let reads = self.reads(cx);
        Some(AtHand {
            account: practice::account().id,
            moment: self.moment(cx.now),
            expires: self.still.is_none(),
            shows: self.reader_on && reads,
            reads,
            own: false,
        })
    }

    fn command(&self, command: Command, on: &On, cx: &Context<'_>) -> Option<Message> {
        match command {
            Command::Press if !on.presses && self.reads(cx) => Some(Message::Read),
            Command::TimeLeft if self.reads(cx) || self.paused(cx).is_some() => Some(Message::TimeLeft),
            Command::Lower if on.code => Some(Message::Step(To::Previous)),
            Command::Raise if on.code => Some(Message::Step(To::Next)),
            Command::Start if on.code => Some(Message::Step(To::First)),
            Command::End if on.code => Some(Message::Step(To::Last)),
            _ => None,
        }
    }

    /// A digit, where a code is asked for, is one of that code, wherever focus is.
    fn key(&mut self, key: &Key, on: &On, cx: &Context<'_>, turn: &mut Turn) -> bool {
        let Press::Text(text) = &key.press else { return false };
        let digits = text.chars().all(|c| c.is_ascii_digit()) && !key.ctrl && !key.alt;
        if !digits || !self.reads(cx) || on.is("code") {
            return false;
        }
        let echo = self.code.edit(Edit::Insert(text.clone()));
        if matches!(echo, Echo::Typed(_)) {
            self.wrong = None;
        }
        turn.echo(phrase::echo(&echo, true, cx.locale));
        turn.focus = Some("code".into());
        true
    }

    fn on_space(&self, id: &Id) -> Option<Message> {
        (id.0 == "code").then_some(Message::Read)
    }

    fn field(&mut self, id: &Id) -> Option<(&mut Field, Hearing)> {
        match id.0.as_ref() {
            "user-id" => Some((&mut self.user_id, Hearing::Aloud)),
            "code" => Some((&mut self.code, Hearing::Aloud)),
            "password" => Some((&mut self.password, Hearing::Hidden)),
            _ => None,
        }
    }

    fn edited(&mut self, _: &Id) {
        self.wrong = None;
    }

    fn update(&mut self, message: Message, cx: &Context<'_>, turn: &mut Turn) {
        match message {
            Message::ToCode => self.take_user_id(cx, turn),
            Message::Read => {
                self.reader_on = true;
                turn.codes(Codes::ReadAtHand);
            }
            Message::ToPassword => self.take_code(cx, turn),
            Message::LogIn => self.log_in(cx, turn),
            Message::Slow(on) => {
                self.still = stand_still(cx.now).filter(|_| on);
                turn.codes(Codes::PutAway { used: false });
            }
            Message::Step(to) => turn.codes(Codes::Step(to)),
            Message::TimeLeft => match self.paused(cx) {
                Some(left) => turn.say(phrase::time_left(left, cx.locale)),
                None => turn.codes(Codes::TimeLeft),
            },
            Message::Again => {
                *self = Self { still: stand_still(cx.now).filter(|_| self.still.is_some()), ..Self::default() };
            }
            Message::Back => turn.go(Go::Back),
        }
    }

    fn outline(&self, cx: &Context<'_>) -> Outline<Message> {
        match self.part {
            Part::UserId => self.ask_user_id(cx),
            Part::Code => match self.paused(cx) {
                Some(left) => pages::pause(left, cx),
                None => self.ask_code(cx),
            },
            Part::Password => self.ask_password(cx),
            Part::Done { took } => self.done(took, cx),
        }
    }
}

impl Login {
    fn take_user_id(&mut self, cx: &Context<'_>, turn: &mut Turn) {
        if let Some(fault) = check(self.user_id.text()) {
            if fault == Fault::Cpr {
                self.user_id = Field::default();
            }
            self.wrong = Some(Wrong::UserId(fault));
            return turn.focus_on("user-id");
        }
        (self.part, self.wrong) = (Part::Code, None);
        self.score.began = cx.now;
    }

    fn take_code(&mut self, cx: &Context<'_>, turn: &mut Turn) {
        // Like a page on the web, it does not keep a code that was sent.
        let typed = std::mem::take(&mut self.code);
        if typed.text().trim().is_empty() {
            self.wrong = Some(Wrong::NoCode);
            return turn.focus_on("code");
        }
        let generator = practice::generator();
        let verdict = judge(generator, typed.text(), self.moment(cx.now), WINDOW);
        self.pause = None;
        if verdict == Verdict::Right {
            self.score.codes += 1;
            let period = generator.period_at(cx.now).filter(|_| self.still.is_none());
            self.score.left = period.map(|period| period.left(cx.now));
            (self.part, self.wrong, self.in_a_row) = (Part::Password, None, 0);
            return turn.codes(Codes::PutAway { used: true });
        }
        if self.counts(&verdict) {
            self.score.codes += 1;
            self.in_a_row += 1;
        }
        if self.in_a_row < WRONG_CODES {
            self.wrong = Some(Wrong::Code(verdict));
            return turn.focus_on("code");
        }
        (self.in_a_row, self.wrong, self.reader_on) = (0, None, false);
        self.score.pauses += 1;
        self.pause = Some(Deadline::after(PAUSE, cx));
        turn.codes(Codes::PutAway { used: false });
    }

    fn log_in(&mut self, cx: &Context<'_>, turn: &mut Turn) {
        if self.password.is_empty() {
            self.wrong = Some(Wrong::NoPassword);
            return turn.focus_on("password");
        }
        let took = cx.now.saturating_sub(self.score.began);
        let (still, score) = (self.still, std::mem::take(&mut self.score));
        *self = Self { part: Part::Done { took }, still, score, ..Self::default() };
    }

    /// Whether the reader can be used now.
    fn reads(&self, cx: &Context<'_>) -> bool {
        self.part == Part::Code && self.paused(cx).is_none()
    }

    /// The moment whose code is the current one.
    fn moment(&self, now: u64) -> u64 {
        self.still.unwrap_or(now)
    }

    /// The seconds that are left of a pause.
    fn paused(&self, cx: &Context<'_>) -> Option<u64> {
        self.pause.map(|until| until.left(cx)).filter(|left| *left > 0)
    }

    /// Whether it is a wrong code. What is no code at all, a page does not send; and where codes do not expire, one that
    /// was heard before they were let stay is nobody's mistake.
    fn counts(&self, verdict: &Verdict) -> bool {
        match verdict {
            Verdict::Late { .. } => self.still.is_none(),
            Verdict::Early { .. } | Verdict::Other => true,
            Verdict::Mistyped(slip) => matches!(slip, Slip::Wrong(_) | Slip::Swapped(..)),
            Verdict::Right | Verdict::Length { .. } | Verdict::Foreign(_) => false,
        }
    }
}

/// The moment at which the code of now began.
fn stand_still(now: u64) -> Option<u64> {
    practice::generator().period_at(now).map(|period| period.began)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Lang, Locale};

    #[test]
    fn what_is_done_is_what_is_told() {
        for locale in Lang::ALL.map(Locale::new) {
            let fact = |name: &str| locale.text(&format!("fact-{name}"));
            assert_eq!(fact("wrong-codes"), WRONG_CODES.to_string());
            assert_eq!(fact("code-digits"), practice::generator().digits_len().to_string());
            assert_eq!(fact("user-id-shortest"), user_id::LEAST.to_string());
            assert_eq!(fact("user-id-longest"), user_id::MOST.to_string());
        }
    }
}
