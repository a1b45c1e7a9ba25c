//! *Add an account*.

use crate::app::vocabulary::ask::{Go, Keep, World};
use crate::app::vocabulary::commands::Command;
use crate::app::vocabulary::demo_state::Gesture::{Push, Type};
use crate::app::vocabulary::demo_state::{DOOR, State};
use crate::app::vocabulary::help_page::{self, Keys};
use crate::app::vocabulary::turn::Turn;
use crate::app::vocabulary::typed_names::{self, NameError};
use crate::app::vocabulary::{At, Context, Hearing, Page, Pasted, explain, items, phrase};
use crate::code::addresses::{self, Found};
use crate::code::uri::{Entry, Note, UriError};
use crate::code::{Generator, Secret, SecretError, name};
use crate::outline::field::Echo;
use crate::outline::{Edit, Field, Id, Item, Outline, Role};
use crate::vault::{Account, AccountId};
use unicode_segmentation::UnicodeSegmentation;

/// A new account: an `otpauth://` line pasted, or a key and a name typed.
#[derive(Debug, Default)]
pub struct Add {
    key: Field,
    issuer: Field,
    label: Field,
    /// Read the key aloud while it is typed.
    speak: bool,
    wrong: Option<Wrong>,
    /// The account is here already, and this is how far its counter is behind.
    behind: Option<Behind>,
    /// Several addresses that were pasted or typed together.
    list: Vec<Found>,
}

#[derive(Debug)]
enum Wrong {
    Line(UriError),
    Key(SecretError),
    Name(NameError),
    NoRandomness,
}

/// An account that is here already.
#[derive(Debug)]
struct Behind {
    id: AccountId,
    name: String,
    here: u64,
    /// In the address.
    there: u64,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    Paste,
    ToName,
    ToLabel,
    Speak,
    Add,
    /// Take the counter forward.
    Forward,
    /// Add all that are in the list.
    AddAll,
    Cancel,
}

impl Page for Add {
    type Message = Message;

    const HELP: &'static str = "help-add";
    const PAGES: &'static [help_page::Page] = &[help_page::Page {
        name: "help-add",
        lines: &[
            "help-add-what",
            "help-add-picture",
            "help-add-paste",
            "help-add-list",
            "help-add-type",
            "help-add-speak",
            "help-add-name",
            "help-add-done",
            "help-add-there",
            "help-add-odd",
        ],
        keys: Keys::Of(&[Command::Press, Command::NextItem, Command::PreviousItem, Command::Help, Command::Back]),
    }];
    const STATES: &'static [State] = &[
        State::open("add", &[Push("codes-add")]),
        // The same account, whose counter is further on there.
        State::with(
            "add-behind",
            &[DOOR],
            &[
                Push("codes-add"),
                Type("otpauth://hotp/Door?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&counter=7"),
                Push("add"),
            ],
        ),
        State::open(
            "add-list",
            &[
                Push("codes-add"),
                Type(
                    "otpauth://totp/Library?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXA \
                     otpauth://totp/Shop?secret=JBSWY3DPEHPK3PX8 \
                     otpauth://totp/Post?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXB",
                ),
                Push("add"),
            ],
        ),
        State::open("add-wrong", &[Push("codes-add"), Type("J"), Type("8"), Push("add")]),
    ];

    fn enter(_: At, _: &Context<'_>) -> Option<Self> {
        Some(Self::default())
    }

    fn first_focus(&self, _: &Context<'_>) -> Option<Id> {
        Some("key".into())
    }

    fn field(&mut self, id: &Id) -> Option<(&mut Field, Hearing)> {
        match id.0.as_ref() {
            "key" => Some((&mut self.key, if self.speak { Hearing::Aloud } else { Hearing::Hidden })),
            "issuer" => Some((&mut self.issuer, Hearing::Aloud)),
            "label" => Some((&mut self.label, Hearing::Aloud)),
            _ => None,
        }
    }

    fn edited(&mut self, id: &Id) {
        let of_name = |wrong: &mut Wrong| matches!(wrong, Wrong::Name(_));
        let _: Option<Wrong> = self.wrong.take_if(|wrong| of_name(wrong) != (id.0 == "key"));
        self.behind = None;
        if id.0 == "key" {
            self.list.clear();
        }
    }

    /// An address out of whatever it was copied with. Several are no content of a field.
    fn pasted(&mut self, id: &Id, text: &str) -> Pasted {
        if id.0 != "key" {
            return Pasted::AsItStands;
        }
        let found = addresses::find(text);
        let mut written = found.into_iter().filter(|(_, address)| !matches!(address, Err(UriError::NotOtpauth)));
        match (written.next(), written.next()) {
            (Some((_, Ok(address))), None) => Pasted::Part(address),
            // What stands around an address is left out; what may be a part of one is not.
            (_, None) => Pasted::AsItStands,
            _ => {
                self.take_list(addresses::read(text));
                Pasted::Taken(self.after_list().into())
            }
        }
    }

    fn update(&mut self, message: Message, cx: &Context<'_>, turn: &mut Turn) {
        match message {
            Message::Paste => turn.world(World::Paste("key".into())),
            // Enter after a whole line adds the account; after a bare key it goes on to the name. Before either, it asks
            // the clipboard for one.
            Message::ToName if self.is_line() => self.add(cx, turn),
            Message::ToName if self.key.is_empty() => turn.world(World::Paste("key".into())),
            Message::ToName => turn.focus_on("issuer"),
            Message::ToLabel => turn.focus_on("label"),
            Message::Speak => self.speak = !self.speak,
            Message::Add => self.add(cx, turn),
            Message::AddAll => self.add_all(turn),
            Message::Forward => {
                if let Some(Behind { id, there, .. }) = self.behind {
                    turn.keep(Keep::TakeCounterForward(id, there));
                }
            }
            Message::Cancel => turn.go(Go::Back),
        }
    }

    fn outline(&self, cx: &Context<'_>) -> Outline<Message> {
        let wrong_key = match &self.wrong {
            Some(Wrong::Line(error)) => Some(explain::uri(error, cx.locale)),
            Some(Wrong::Key(error)) => Some(explain::secret(error, cx.locale)),
            Some(Wrong::NoRandomness) => Some(cx.text("error-no-randomness")),
            Some(Wrong::Name(_)) | None => None,
        };
        let wrong_name = |field| match self.wrong {
            Some(Wrong::Name(wrong)) if wrong.field() == field => Some(explain::names(wrong, cx.locale)),
            _ => None,
        };
        let field = |id, name, field, error, submit| items::field(id, cx.text(name), field, error, submit);
        let mut key = field("key", "add-key", &self.key, wrong_key, Message::ToName);
        if let Role::Field(entry) = &mut key.role {
            entry.spoken = self.speak;
        }
        let mut items = vec![Item::heading("title", cx.text("add-title")), Item::text("how", cx.text("add-how"))];
        items.extend(self.list(cx));
        if let Some(Behind { name, here, there, .. }) = &self.behind {
            let counters = [
                ("name", name.as_str().into()),
                ("here", here.to_string().into()),
                ("there", there.to_string().into()),
            ];
            items.push(Item::alert("behind", cx.locale.with("add-behind", &counters)));
            let forward = cx.locale.with("add-forward", &[("counter", there.to_string().into())]);
            items.push(Item::button("forward", forward, Message::Forward).primary());
        }
        // What to do first is what was found in what is there.
        let others = self.behind.is_some() || self.good().next().is_some();
        items.extend([
            Item::button("paste", cx.text("add-paste"), Message::Paste),
            key,
            Item::switch("speak", cx.text("add-speak"), self.speak, Message::Speak),
            field("issuer", "account-issuer", &self.issuer, wrong_name("issuer"), Message::ToLabel),
            field("label", "account-label", &self.label, wrong_name("label"), Message::Add),
            Item::button("add", cx.text("add-button"), Message::Add).primary_if(!others),
            Item::button("cancel", cx.text("cancel"), Message::Cancel).shortcut(cx.keys(Command::Back)).quiet(),
        ]);
        Outline { screen: "add", title: cx.text("add-title"), items }
    }
}

impl Add {
    fn is_line(&self) -> bool {
        addresses::is_in(self.key.text())
    }

    fn add(&mut self, cx: &Context<'_>, turn: &mut Turn) {
        if self.good().next().is_some() {
            return self.add_all(turn);
        }
        self.behind = None;
        self.list.clear();
        let Some(entry) = self.entry() else { return turn.focus_on(self.after_list()) };
        match entry.and_then(|entry| self.named(entry)) {
            Ok((account, notes)) => {
                self.behind = behind(&account, cx);
                match &self.behind {
                    Some(_) => turn.focus_on("forward"),
                    None => turn.keep(Keep::Add(account, notes)),
                }
            }
            Err(wrong) => self.refuse(wrong, turn),
        }
    }

    /// Takes focus to what is wrong: in a key, to the character itself.
    fn refuse(&mut self, wrong: Wrong, turn: &mut Turn) {
        if let Wrong::Key(SecretError::Character { position, .. }) = wrong
            && let Some(at) = Secret::place(self.key.text(), position)
        {
            let _: Echo = self.key.edit(Edit::To(self.key.text()[..at].graphemes(true).count()));
        }
        turn.focus_on(match wrong {
            Wrong::Name(wrong) => wrong.field(),
            _ => "key",
        });
        self.wrong = Some(wrong);
    }

    /// What stands in the first field. `None` if it is a list.
    fn entry(&mut self) -> Option<Result<Entry, Wrong>> {
        if self.is_line() {
            let mut found = addresses::read(self.key.text());
            if found.len() > 1 {
                self.take_list(found);
                return None;
            }
            return found.pop().map(|(_, entry)| entry.map_err(Wrong::Line));
        }
        let secret = Secret::from_base32(self.key.text()).map_err(Wrong::Key);
        Some(secret.map(|secret| Entry::new(String::new(), String::new(), Generator::totp(secret))))
    }

    fn take_list(&mut self, list: Vec<Found>) {
        (self.list, self.wrong, self.behind) = (list, None, None);
    }

    /// The good ones of the list.
    fn good(&self) -> impl Iterator<Item = &Entry> {
        self.list.iter().filter_map(|(_, entry)| entry.as_ref().ok())
    }

    /// Where one goes on when a list has come.
    fn after_list(&self) -> &'static str {
        if self.good().next().is_some() { "add-all" } else { "key" }
    }

    fn add_all(&mut self, turn: &mut Turn) {
        let account = |entry: &Entry| {
            let (notes, entry) = (entry.notes(), entry.clone());
            Account::new(entry.issuer, entry.label, entry.generator).map(|account| (account, notes))
        };
        match self.good().map(account).collect() {
            Ok(accounts) => turn.keep(Keep::AddAll(accounts)),
            Err(_) => self.refuse(Wrong::NoRandomness, turn),
        }
    }

    /// What a list has in it, which lines of it can't be used and why, and the button that adds the others.
    fn list(&self, cx: &Context<'_>) -> Vec<Item<Message>> {
        if self.list.is_empty() {
            return Vec::new();
        }
        let count = self.good().count();
        let refused = self.list.iter().filter_map(|(line, entry)| Some((line, entry.as_ref().err()?)));
        let told = std::iter::once(cx.locale.with("add-list", &[("count", count.into())]));
        let told: Vec<String> = told.chain(refused.map(|(line, why)| explain::line(*line, why, cx.locale))).collect();
        let button = cx.locale.with("add-all", &[("count", count.into())]);
        let button = (count > 0).then(|| Item::button("add-all", button, Message::AddAll).primary());
        std::iter::once(Item::alert("list", phrase::join(&told))).chain(button).collect()
    }

    /// The account under the names in the other fields: what was typed by hand wins over what stands in the line.
    fn named(&self, entry: Entry) -> Result<(Account, Vec<Note>), Wrong> {
        let typed = |field: &Field| Some(name::readable(field.text())).filter(|text| !text.is_empty());
        let entry = entry.renamed(typed(&self.issuer), typed(&self.label));
        let notes = entry.notes();
        let (issuer, label) = typed_names::checked(entry.issuer, entry.label).map_err(Wrong::Name)?;
        let id = AccountId::random().map_err(|_| Wrong::NoRandomness)?;
        Ok((Account { id, issuer, label, generator: entry.generator }, notes))
    }
}

/// The same account, if it is here and its counter has not come as far.
fn behind(account: &Account, cx: &Context<'_>) -> Option<Behind> {
    let there = account.generator.counter()?;
    let known = cx.accounts.iter().find(|known| known.generator.same_key(&account.generator))?;
    let here = known.generator.counter().filter(|here| *here < there)?;
    Some(Behind { id: known.id, name: cx.name(known), here, there })
}
