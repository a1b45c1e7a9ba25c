//! All that the program does, without a window: messages in, effects out.
//!
//! ```text
//! keys, mouse, clock ──► Message ──► App::update(now) ──► state + [Effect]
//! state ──► App::outline() ──► what is seen, read, reached and spoken
//! ```

mod act;
mod aloud;
mod codes;
mod curtain;
pub mod demo;
mod effect;
pub mod explain;
mod guide;
mod keep;
pub mod keymap;
mod keys;
mod message;
mod notice;
mod own_keys;
mod paper;
mod practice;
mod prefer;
pub mod preset;
mod reading;
mod reply;
mod scan;
pub mod screen;
mod undo;
mod update;

pub use crate::outline::Act;
pub use effect::Effect;
pub use guide::Mark;
pub use message::Message;
pub use paper::paper;
pub use prefer::{code_locale, manner};
pub use reading::{To, reading, wait_until};

use crate::locale::{Lang, Locale};
use crate::outline::{Id, Outline};
use crate::settings::{self, Appearance, Settings};
use crate::sound::Output;
use crate::speech::Fault;
use crate::vault::{Account, AccountId, Vault};
use notice::Notice;
use reply::Reply;
use screen::Screen;

/// What the program finds when it starts.
#[derive(Debug, Clone, Default)]
pub struct Start {
    pub settings: Settings,
    /// What was wrong with the file of preferences.
    pub damaged: Vec<settings::Damage>,
    /// There is a vault to unlock.
    pub vault_exists: bool,
    /// The language to start in, whatever the preferences say.
    pub lang: Option<Lang>,
    /// The system's language, for a first start.
    pub system: Option<Lang>,
    /// A screen reader runs.
    pub screen_reader: bool,
    /// The system can keep the window out of pictures of the screen.
    pub can_hide: bool,
}

/// The program's whole state.
#[derive(Debug)]
pub struct App {
    settings: Settings,
    /// The keys in force, which follow from the settings.
    keymap: keymap::Keymap,
    locale: Locale,
    /// The words for codes, which may be in another language.
    code_locale: Locale,
    screen: Screen,
    /// The screens under this one, each with its focus, to go back to with what was typed in them.
    under: Vec<(Screen, Option<Id>)>,
    /// The open vault; `None` while there is none or it is locked.
    vault: Option<Vault>,
    /// The change that is being written. Others wait until it is.
    pending: Option<keep::Pending>,
    /// What the program is doing, to be said if it is not done within a second.
    busy: Option<&'static str>,
    /// The window is to be closed as soon as that is done.
    quitting: bool,
    practice: Account,
    /// The account whose code is shown.
    chosen: Option<AccountId>,
    /// The code of the chosen account if it is counter-based: made when asked for, and shown until another is chosen.
    counted: Option<(AccountId, crate::code::Code)>,
    reader: reading::Reader,
    copied: Option<codes::Copied>,
    curtain: curtain::Curtain,
    scan: scan::Scan,
    /// What can be undone, the last thing last.
    deeds: Vec<undo::Deed>,
    writer: prefer::Writer,
    notice: Option<Notice>,
    notices: u64,
    /// Why our own voice is not heard, if it is not.
    silence: Option<Fault>,
    /// The voices of the system's engine that can be chosen.
    installed: Vec<(Lang, String)>,
    /// The sound devices that can be chosen.
    outputs: Vec<Output>,
    /// Whether the system sets its clock by itself, as far as that is known.
    clock: Option<bool>,
    /// A screen reader runs.
    screen_reader: bool,
    can_hide: bool,
    appearance: Appearance,
    /// Keys are described and not obeyed.
    describing: bool,
    /// The field that the clipboard's text is for.
    paste_into: Option<Id>,
    /// Letters typed one after another in a list, and when the last one came.
    ahead: (String, u64),
    last: reply::Said,
    /// The last thing said that is more than where focus went.
    told: reply::Said,
    /// What there is to say about the message being handled.
    reply: Reply,
    /// The number of what is being spoken.
    speaking: Option<u64>,
    ticket: u64,
    focus: Option<Id>,
    outline: Outline<screen::Message>,
    now: u64,
}
