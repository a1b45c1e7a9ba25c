//! A page to practise logging in on, one step at a time as MitID's: user ID, code, password. Nothing that is typed
//! goes any further.

mod user_id;

use super::{Action, Context, Hearing, back_item, field_item, passphrase_item};
use crate::app::keymap::Command;
use crate::app::{explain, practice};
use crate::code::{Code, Period, Slip, Verdict, judge};
use crate::locale::Locale;
use crate::outline::{Field, Groups, Id, Item, Outline, Role};
use crate::speech::phrase;
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
    step: Step,
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
    pause: Option<u64>,
    score: Score,
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Step {
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
    TimeLeft,
    Again,
    Back,
}

impl Login {
    pub(super) fn update(&mut self, message: Message, cx: &Context<'_>) -> Action {
        match message {
            Message::ToCode => self.take_user_id(cx.now),
            Message::Read => {
                self.reader_on = true;
                Action::ReadPractice
            }
            Message::ToPassword => self.take_code(cx.now),
            Message::LogIn => self.log_in(cx.now),
            Message::Slow(on) => {
                self.still = stand_still(cx.now).filter(|_| on);
                Action::ReaderAway { used: false }
            }
            Message::TimeLeft => Action::TimeLeft,
            Message::Again => {
                *self = Self { still: stand_still(cx.now).filter(|_| self.still.is_some()), ..Self::default() };
                Action::None
            }
            Message::Back => Action::Back,
        }
    }

    fn take_user_id(&mut self, now: u64) -> Action {
        if let Some(fault) = check(self.user_id.text()) {
            if fault == Fault::Cpr {
                self.user_id = Field::default();
            }
            self.wrong = Some(Wrong::UserId(fault));
            return Action::Focus("user-id".into());
        }
        (self.step, self.wrong) = (Step::Code, None);
        self.score.began = now;
        Action::None
    }

    fn take_code(&mut self, now: u64) -> Action {
        // Like a page on the web, it does not keep a code that was sent.
        let typed = std::mem::take(&mut self.code);
        if typed.text().trim().is_empty() {
            self.wrong = Some(Wrong::NoCode);
            return Action::Focus("code".into());
        }
        let generator = practice::generator();
        let verdict = judge(&generator, typed.text(), self.moment(now), WINDOW);
        self.pause = None;
        if verdict == Verdict::Right {
            self.score.codes += 1;
            self.score.left = self.life(generator.period_at(now)).map(|period| period.left(now));
            (self.step, self.wrong, self.in_a_row) = (Step::Password, None, 0);
            return Action::ReaderAway { used: true };
        }
        if self.counts(&verdict) {
            self.score.codes += 1;
            self.in_a_row += 1;
        }
        if self.in_a_row < WRONG_CODES {
            self.wrong = Some(Wrong::Code(verdict));
            return Action::Focus("code".into());
        }
        (self.in_a_row, self.wrong, self.reader_on) = (0, None, false);
        self.score.pauses += 1;
        self.pause = Some(now + PAUSE);
        Action::ReaderAway { used: false }
    }

    fn log_in(&mut self, now: u64) -> Action {
        if self.password.is_empty() {
            self.wrong = Some(Wrong::NoPassword);
            return Action::Focus("password".into());
        }
        let took = now.saturating_sub(self.score.began);
        let (still, score) = (self.still, std::mem::take(&mut self.score));
        *self = Self { step: Step::Done { took }, still, score, ..Self::default() };
        Action::None
    }

    /// Whether the reader can be used now.
    pub(in crate::app) fn reads(&self, now: u64) -> bool {
        self.step == Step::Code && self.paused(now).is_none()
    }

    /// Whether the reader shows a code.
    pub(in crate::app) fn shows(&self, now: u64) -> bool {
        self.reader_on && self.reads(now)
    }

    /// The moment whose code is the current one.
    pub(in crate::app) fn moment(&self, now: u64) -> u64 {
        self.still.unwrap_or(now)
    }

    /// How long a code lives here.
    pub(in crate::app) fn life(&self, period: Option<Period>) -> Option<Period> {
        period.filter(|_| self.still.is_none())
    }

    /// The seconds that are left of a pause.
    pub(in crate::app) fn paused(&self, now: u64) -> Option<u64> {
        self.pause.and_then(|until| until.checked_sub(now)).filter(|left| *left > 0)
    }

    /// What the space bar does in a field that no space belongs into.
    pub(super) fn on_space(&self, id: &Id) -> Option<Message> {
        (id.0 == "code").then_some(Message::Read)
    }

    pub(super) fn field(&mut self, id: &Id) -> Option<(&mut Field, Hearing)> {
        match id.0.as_ref() {
            "user-id" => Some((&mut self.user_id, Hearing::Aloud)),
            "code" => Some((&mut self.code, Hearing::Aloud)),
            "password" => Some((&mut self.password, Hearing::Hidden)),
            _ => None,
        }
    }

    /// What is wrong is being put right.
    pub(super) fn edited(&mut self) {
        self.wrong = None;
    }

    pub(super) fn outline(&self, cx: &Context<'_>) -> Outline<Message> {
        match self.step {
            Step::UserId => self.ask_user_id(cx),
            Step::Code => match self.paused(cx.now) {
                Some(left) => pause(left, cx),
                None => self.ask_code(cx),
            },
            Step::Password => self.ask_password(cx),
            Step::Done { took } => self.done(took, cx),
        }
    }

    fn ask_user_id(&self, cx: &Context<'_>) -> Outline<Message> {
        let other = cx.locale.lang().other();
        let error = match &self.wrong {
            Some(Wrong::UserId(fault)) => Some(fault.text(cx.locale)),
            _ => None,
        };
        let mut outline = page("login", "login-title", cx);
        outline.items.extend([
            Item::text("warning", cx.text("login-warning")),
            Item::text("warning-other", Locale::new(other).text("login-warning")).in_language(other.tag()),
            Item::text("how", cx.text("login-how")),
            field_item("user-id", cx.text("login-user-id"), &self.user_id, error, Message::ToCode),
            Item::button("next", cx.text("login-next"), Message::ToCode),
            back_item(cx, Message::Back),
        ]);
        outline
    }

    fn ask_code(&self, cx: &Context<'_>) -> Outline<Message> {
        let error = match &self.wrong {
            Some(Wrong::NoCode) => Some(cx.text("login-no-code")),
            Some(Wrong::Code(verdict)) => Some(self.refusal(verdict, cx.locale)),
            _ => None,
        };
        let mut outline = page("login-code", "login-code-title", cx);
        let items = &mut outline.items;
        if self.pause.is_some() {
            items.push(Item::alert("pause-over", cx.text("login-pause-over")));
        }
        items.push(Item::text("approve", cx.text("login-approve")));
        items.push(Item::text("reader-how", cx.text("login-reader-how")));
        items.push(field_item("code", cx.text("login-code"), &self.code, error, Message::ToPassword));
        let groups = |code: &Code| Groups::new(&code.groups(cx.settings.grouping.size()));
        let reader =
            Role::Code { groups: cx.code.map(groups), digit: cx.digit, hidden: cx.hidden, press: Message::Read };
        let hint = cx.text(if cx.hidden { "code-hidden-hint" } else { "code-hint" });
        items.push(Item::new("reader", reader, cx.text("login-reader")).hint(hint));
        if let Some(period) = cx.period {
            let countdown = Role::Countdown { left: period.left(cx.now), of: period.length() };
            items.push(Item::new("countdown", countdown, cx.text("countdown")));
        }
        items.push(self.slow(cx));
        items.push(Item::button("next", cx.text("login-next"), Message::ToPassword));
        items.push(back_item(cx, Message::Back));
        outline
    }

    fn ask_password(&self, cx: &Context<'_>) -> Outline<Message> {
        let error = matches!(self.wrong, Some(Wrong::NoPassword)).then(|| cx.text("login-no-password"));
        let mut outline = page("login-password", "login-password-title", cx);
        outline.items.extend([
            Item::alert("right", cx.text("login-right")),
            Item::text("how", cx.text("login-password-how")),
            passphrase_item("password", cx.text("login-password"), &self.password, false, error, Message::LogIn),
            Item::button("log-in", cx.text("login-button"), Message::LogIn),
            back_item(cx, Message::Back),
        ]);
        outline
    }

    fn done(&self, took: u64, cx: &Context<'_>) -> Outline<Message> {
        let Score { codes, pauses, left, .. } = self.score;
        let mut told = vec![match codes {
            1 => ("first", cx.text("login-done-first")),
            _ => ("codes", cx.locale.with("login-done-codes", &[("codes", codes.into())])),
        }];
        told.push(match left {
            Some(left) => ("left", cx.locale.with("login-done-left", &[("seconds", left.into())])),
            None => ("slow", cx.text("login-done-slow")),
        });
        if pauses > 0 {
            told.push(("paused", cx.text("login-done-paused")));
        }
        told.push(("took", cx.locale.with("login-done-took", &[("time", explain::span(took, cx.locale).into())])));
        told.push(("forgotten", cx.text("login-done-forgotten")));
        let mut outline = page("login-done", "login-done-title", cx);
        outline.items.extend(told.into_iter().map(|(id, words)| Item::text(id, words)));
        outline.items.push(Item::button("again", cx.text("login-again"), Message::Again));
        outline.items.push(back_item(cx, Message::Back));
        outline
    }

    fn slow(&self, cx: &Context<'_>) -> Item<Message> {
        let on = self.still.is_some();
        Item::switch("slow", cx.text("login-slow"), on, Message::Slow(!on)).hint(cx.text("login-slow-hint"))
    }

    /// What a code that is not right is refused with, and how many in a row that makes.
    fn refusal(&self, verdict: &Verdict, locale: &Locale) -> String {
        let mut sentences = vec![match verdict {
            Verdict::Right => locale.text("login-right"),
            Verdict::Late { .. } if self.still.is_some() => locale.text("login-late-slow"),
            Verdict::Late { seconds, .. } => {
                let ago = explain::span(seconds.unwrap_or_default(), locale);
                locale.with("login-late", &[("time", ago.into())])
            }
            Verdict::Early { .. } => locale.text("login-early"),
            Verdict::Mistyped(slip) => explain::slip(slip, &practice::generator(), locale),
            Verdict::Other => locale.text("login-other"),
            Verdict::Length { typed, wanted } => explain::length(*typed, *wanted, locale),
            Verdict::Foreign(at) => explain::foreign(*at, &practice::generator(), locale),
        }];
        if matches!(verdict, Verdict::Mistyped(_) | Verdict::Length { .. } | Verdict::Foreign(_)) {
            sentences.push(locale.text("login-retype"));
        }
        if self.counts(verdict) {
            sentences.push(locale.with("login-in-a-row", &[("wrong", self.in_a_row.into())]));
        }
        phrase::join(&sentences)
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

/// The heading says on each page what it is not.
fn page(screen: &'static str, title: &str, cx: &Context<'_>) -> Outline<Message> {
    let title = cx.text(title);
    Outline { screen, items: vec![Item::heading("title", title.clone())], title }
}

fn pause(left: u64, cx: &Context<'_>) -> Outline<Message> {
    let mut outline = page("login-pause", "login-pause-title", cx);
    let time = Item::button("time-left", cx.text("login-time-left"), Message::TimeLeft);
    outline.items.extend([
        Item::text("why", cx.text("login-pause-why")),
        Item::new("countdown", Role::Countdown { left, of: PAUSE }, cx.text("countdown")),
        time.shortcut(cx.keys(Command::TimeLeft)),
        back_item(cx, Message::Back),
    ]);
    outline
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Lang;

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
