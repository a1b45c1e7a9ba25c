//! Items that stand on several screens.

use super::at_hand::Shown;
use super::commands::Command;
use super::context::Context;
use super::phrase;
use crate::code::{Code, Generator};
use crate::locale::{Lang, Locale};
use crate::outline::{Entry, Field, Groups, Id, Item, Role};
use crate::print::Format;

/// A field whose content everybody may see and hear.
pub fn field<M>(id: &'static str, name: String, field: &Field, error: Option<String>, submit: M) -> Item<M> {
    let (shown, caret, selection) = (field.text().to_owned(), field.caret(), field.selection());
    let entry = Entry { shown, caret, selection, masked: false, spoken: true, error, submit };
    Item::new(id, Role::Field(entry), name)
}

/// A passphrase's field: bullets, and nothing said of what they stand for, unless it is to be shown.
pub fn passphrase<M>(
    id: &'static str,
    name: String,
    field: &Field,
    show: bool,
    error: Option<String>,
    submit: M,
    cx: &Context<'_>,
) -> Item<M> {
    let mut item = self::field(id, name, field, error, submit);
    if let Role::Field(entry) = &mut item.role {
        (entry.masked, entry.spoken) = (!show, show);
        if !show {
            entry.shown = "•".repeat(field.len());
        }
    }
    let warnings = cx.computer.keyboard.warnings(cx.locale);
    if show || warnings.is_empty() { item } else { item.hint(phrase::join(&warnings)) }
}

/// A code, or the place for one.
pub fn code<M>(id: &'static str, name: String, shown: &Shown, hidden: bool, press: M, cx: &Context<'_>) -> Item<M> {
    let groups = |code: &Code| Groups::new(&code.groups(cx.settings.grouping.size()));
    let digit = shown.code.as_ref().and_then(|code| cx.digit(code));
    let role = Role::Code { groups: shown.code.as_ref().map(groups), digit, hidden, press };
    let counts = shown.code.is_some() && shown.period.is_none() && cx.vault_open;
    Item::new(id, role, name).hint(match () {
        () if hidden => cx.text("code-hidden-hint"),
        () if counts => cx.keyed("code-counter-hint"),
        () => cx.text("code-hint"),
    })
}

/// How long the code still lives, if it does not live for ever.
pub fn countdown<M>(shown: &Shown, cx: &Context<'_>) -> Option<Item<M>> {
    let period = shown.period?;
    let countdown = Role::Countdown { left: period.left(cx.now), of: period.length() };
    Some(Item::new("countdown", countdown, cx.text("countdown")))
}

/// The button that undoes the last thing, if there is one.
pub fn undo<M>(cx: &Context<'_>, undo: M) -> Option<Item<M>> {
    let offer = cx.undo?.offer(cx.locale);
    Some(Item::button("undo", offer, undo).shortcut(cx.keys(Command::Undo)))
}

/// The way back to the screen before.
pub fn back<M>(cx: &Context<'_>, back: M) -> Item<M> {
    Item::button("back", cx.text("back"), back).shortcut(cx.keys(Command::Back)).quiet()
}

/// The way to the guide.
pub fn guide<M>(cx: &Context<'_>, guide: M) -> Item<M> {
    Item::button("guide", cx.text("contents-title"), guide).shortcut(cx.keys(Command::Guide))
}

/// The choice of language, on the first and on the settings screen.
pub fn language<M>(cx: &Context<'_>, message: fn(Lang) -> M) -> Item<M> {
    let options = Lang::ALL.map(|lang| (lang.name().to_owned(), message(lang))).into();
    let selected = Lang::ALL.iter().position(|lang| *lang == cx.locale.lang()).unwrap_or(0);
    let item = Item::new("language", Role::Choice { options, selected }, cx.text("settings-language"));
    item.shortcut(cx.keys(Command::Language))
}

/// Rows to go through: of each its id, its name and what it does when it is pressed.
pub fn list<M>(id: impl Into<Id>, name: String, rows: Vec<(Id, String, M)>, selected: Option<usize>) -> Item<M> {
    let of = rows.len();
    let row = |(at, (id, name, press)): (usize, (Id, String, M))| {
        Item::new(id, Role::Row { position: at + 1, of, select: None, press }, name)
    };
    let rows = rows.into_iter().enumerate().map(row).collect();
    Item::new(id, Role::List { rows, selected }, name)
}

/// Saves a page in this format; `id` is the button's message.
pub fn save_page<M>(format: Format, id: &'static str, save: M, cx: &Context<'_>) -> Item<M> {
    let hint = match format {
        Format::Pdf => "card-pdf-hint",
        Format::Html => "card-html-hint",
        Format::Text => "card-text-hint",
    };
    Item::button(id, cx.text(id), save).hint(cx.text(hint))
}

/// What kind of code an account makes, in words.
pub fn kind(generator: &Generator, locale: &Locale) -> String {
    match generator {
        Generator::Totp { step, digits, .. } => locale.with(
            "account-kind-totp",
            &[("digits", u64::from(digits.get()).into()), ("seconds", u64::from(step.get()).into())],
        ),
        Generator::Hotp { digits, .. } => {
            locale.with("account-kind-hotp", &[("digits", u64::from(digits.get()).into())])
        }
        Generator::Steam { .. } => locale.text("account-kind-steam"),
    }
}

/// The row of an account, on the screen with the codes.
pub fn account_row(id: crate::vault::AccountId) -> Id {
    Id::from(format!("account-{id}"))
}
