//! What its pages say: user ID, code, pause, password, and how it went.

use super::{Login, Message, PAUSE, Score, Wrong};
use crate::app::vocabulary::commands::Command;
use crate::app::vocabulary::{Context, Page, explain, items, phrase, practice};
use crate::code::Verdict;
use crate::locale::Locale;
use crate::outline::{Item, Outline, Role};

impl Login {
    pub(super) fn ask_user_id(&self, cx: &Context<'_>) -> Outline<Message> {
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
            items::field("user-id", cx.text("login-user-id"), &self.user_id, error, Message::ToCode),
            Item::button("next", cx.text("login-next"), Message::ToCode).primary(),
            items::back(cx, Message::Back),
        ]);
        outline
    }

    pub(super) fn ask_code(&self, cx: &Context<'_>) -> Outline<Message> {
        let error = match &self.wrong {
            Some(Wrong::NoCode) => Some(cx.text("login-no-code")),
            Some(Wrong::Code(verdict)) => Some(self.refusal(verdict, cx.locale)),
            _ => None,
        };
        let mut outline = page("login-code", "login-code-title", cx);
        let shown = cx.shown(self.at_hand(cx));
        let reader = items::code("reader", cx.text("login-reader"), &shown, cx.away, Message::Read, cx);
        let _ = outline.items.splice(0..0, std::iter::once(reader).chain(items::countdown(&shown, cx)));
        let items = &mut outline.items;
        if self.pause.is_some() {
            items.push(Item::alert("pause-over", cx.text("login-pause-over")));
        }
        items.push(Item::text("approve", cx.text("login-approve")));
        items.push(Item::text("reader-how", cx.text("login-reader-how")));
        items.push(items::field("code", cx.text("login-code"), &self.code, error, Message::ToPassword));
        items.push(self.slow(cx));
        items.push(Item::button("next", cx.text("login-next"), Message::ToPassword).primary());
        items.push(items::back(cx, Message::Back));
        outline
    }

    pub(super) fn ask_password(&self, cx: &Context<'_>) -> Outline<Message> {
        let error = matches!(self.wrong, Some(Wrong::NoPassword)).then(|| cx.text("login-no-password"));
        let mut outline = page("login-password", "login-password-title", cx);
        outline.items.extend([
            Item::alert("right", cx.text("login-right")),
            Item::text("how", cx.text("login-password-how")),
            items::passphrase("password", cx.text("login-password"), &self.password, false, error, Message::LogIn, cx),
            Item::button("log-in", cx.text("login-button"), Message::LogIn).primary(),
            items::back(cx, Message::Back),
        ]);
        outline
    }

    pub(super) fn done(&self, took: u64, cx: &Context<'_>) -> Outline<Message> {
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
        outline.items.push(Item::button("again", cx.text("login-again"), Message::Again).primary());
        outline.items.push(items::back(cx, Message::Back));
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
            Verdict::Mistyped(slip) => explain::slip(slip, practice::generator(), locale),
            Verdict::Other => locale.text("login-other"),
            Verdict::Length { typed, wanted } => explain::length(*typed, *wanted, locale),
            Verdict::Foreign(at) => explain::foreign(*at, practice::generator(), locale),
        }];
        if matches!(verdict, Verdict::Mistyped(_) | Verdict::Length { .. } | Verdict::Foreign(_)) {
            sentences.push(locale.text("login-retype"));
        }
        if self.counts(verdict) {
            sentences.push(locale.with("login-in-a-row", &[("wrong", self.in_a_row.into())]));
        }
        phrase::join(&sentences)
    }
}

/// The heading says on each page what it is not.
fn page(screen: &'static str, title: &str, cx: &Context<'_>) -> Outline<Message> {
    let title = cx.text(title);
    Outline { screen, items: vec![Item::heading("title", title.clone())], title }
}

pub(super) fn pause(left: u64, cx: &Context<'_>) -> Outline<Message> {
    let mut outline = page("login-pause", "login-pause-title", cx);
    let time = Item::button("time-left", cx.text("login-time-left"), Message::TimeLeft);
    let left = Role::Countdown { left, of: PAUSE };
    outline.items.insert(0, Item::new("countdown", left, cx.text("countdown")));
    outline.items.extend([
        Item::text("why", cx.text("login-pause-why")),
        time.shortcut(cx.keys(Command::TimeLeft)),
        items::back(cx, Message::Back),
    ]);
    outline
}
