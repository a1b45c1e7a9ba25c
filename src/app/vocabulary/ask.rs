//! What screens and rooms ask of the program, by the room that does it.

use super::deed::Deed;
use super::door::{Door, Name};
use crate::code::Code;
use crate::code::uri::Note;
use crate::guide::Answers;
use crate::outline::Id;
use crate::print::{Document, Format};
use crate::settings::{Before, Change, Undo};
use crate::vault::{Account, AccountId, Passphrase};

/// What is asked for.
#[derive(Debug)]
pub enum Ask {
    Go(Go),
    Codes(Codes),
    Keep(Keep),
    Prefer(Prefer),
    World(World),
}

/// Of navigation.
#[derive(Debug)]
pub enum Go {
    /// Leave the screen.
    Back,
    /// Leave it if it is this one.
    Leave(Name),
    /// Leave it, and all under it that are one of these.
    BackFrom(&'static [Name]),
    /// To the screen of this name under this one, or to a new one in the place of this one.
    BackTo(Door),
    Open(Door),
    /// A new screen in the place of this one.
    Replace(Door),
    /// There is nothing behind this one.
    Anew(Door),
    /// To this item.
    To(Id),
    /// To the row of the chosen account.
    ToChosen,
    /// Let keys say what they do, or do it again.
    Describe(bool),
    /// Scanning waits from now on.
    ScanFromNow,
    /// Close the window.
    Quit,
}

/// Of the codes.
#[derive(Debug)]
pub enum Codes {
    Choose(AccountId),
    /// Choose an account that there is.
    Settle,
    /// The same, when all accounts are others.
    Anew,
    Read(AccountId),
    /// The code at hand.
    ReadAtHand,
    /// The first code that the user came for.
    ReadOnUnlock,
    /// The code after the one at hand.
    ReadNext,
    /// The counter is on disk: its code may be seen and heard.
    Counted(AccountId, Code),
    /// The account counts from elsewhere now: the code on the screen is none of its any more.
    CountsAnew(AccountId),
    Auto(bool),
    /// Hide the code on the screen, or show it.
    Curtain(bool),
    /// Whether the curtain hides codes is settled anew.
    NewCurtain,
    Copy,
    /// Go through the code digit by digit.
    Step(To),
    TimeLeft,
    /// What was begun with the code is over; `used` if it was right.
    PutAway {
        used: bool,
    },
    /// The accounts are locked away.
    Forget,
}

/// Where to go in a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum To {
    Next,
    Previous,
    First,
    Last,
}

/// Of the vault's keeping.
#[derive(Debug)]
pub enum Keep {
    Create(Passphrase),
    Unlock {
        passphrase: Passphrase,
        previous: bool,
    },
    Lock,
    /// An account, and what is odd about it.
    Add(Account, Vec<Note>),
    /// Several, as they were pasted.
    AddAll(Vec<(Account, Vec<Note>)>),
    /// The practice account as one of one's own.
    Practice,
    Rename {
        id: AccountId,
        issuer: String,
        label: String,
        /// Where it is to count from, if that has changed.
        counter: Option<u64>,
    },
    /// Take an account's counter forward to where the address that was to be added has it.
    TakeCounterForward(AccountId, u64),
    /// Let an account make Steam's codes, or digits.
    Steam(AccountId, bool),
    Remove(AccountId),
    /// Move on the counter that made this code.
    AdvanceCounter(AccountId, Code),
    Undo,
    /// This was done and can be undone.
    Remember(Deed),
}

/// Of the settings.
#[derive(Debug)]
pub enum Prefer {
    Change(Change),
    /// These settings together are normal again.
    SetBack(&'static Undo),
    /// Codes may be spoken aloud, where that was not asked.
    SpeakCodesAtLeast,
    Undo(Before),
    Mark(GuideMark),
    /// One is here in the guide; `step_by_step` if the step one has come to on a way is to be kept.
    Place {
        id: &'static str,
        step_by_step: bool,
    },
}

/// What can be marked in the guide.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GuideMark {
    /// A line of a list to tick off.
    Tick(&'static str, bool),
    Bookmark(&'static str, bool),
    /// The way that was found.
    Way(Answers),
}

/// Of the world outside.
#[derive(Debug)]
pub enum World {
    /// The clipboard's text into this field.
    Paste(Id),
    /// A file of this page.
    Print(Document, Format),
    /// A telephone number to the clipboard.
    CopyNumber(String),
    /// Which sound devices there are.
    Outputs,
    /// Whether the system sets its clock.
    Clock,
}
