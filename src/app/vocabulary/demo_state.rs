//! The states that a screen can be shown in, as data: `demo` makes the program come to them, as a user does.

use super::commands::Press;

/// What unlocks every vault that is made up.
pub const PASSPHRASE: &str = "1";

// Whose codes are shown: nobody's.
pub const BANK: &str = "otpauth://totp/Bank?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
pub const GITHUB: &str = "otpauth://totp/GitHub:anna?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJR&digits=8";
pub const DOOR: &str = "otpauth://hotp/Door?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&counter=0";
pub const STEAM: &str = "otpauth://steam/Steam:anna?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
/// The longest code, a name that fills lines, and a short key.
pub const LONG: &str = "otpauth://totp/Kommunernes%20og%20Regionernes%20F%C3%A6lles%20Selvbetjening:\
                        anna.margrethe.christoffersen@eksempelkommune.example?secret=GEZDGNBVGY3TQOJQGEZDGNBV&digits=10";
/// Whose address does not say that its codes are Steam's.
pub const PERHAPS_STEAM: &str = "otpauth://totp/Steam:anna?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Steam";
pub const MANY: &[&str] = &[BANK, GITHUB, DOOR, STEAM, LONG];

/// A state that there is something to see, hear or do in. Every screen and every step of one has at least one.
#[derive(Debug, PartialEq, Eq)]
pub struct State {
    /// As it is written on the command line.
    pub name: &'static str,
    pub vault: Vault,
    pub when: When,
    pub damaged: Damaged,
    /// What is done to come to it, with the vault open if it is to be.
    pub steps: &'static [Gesture],
}

/// What the program finds, as `otpauth://` addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Vault {
    /// It is the first start.
    None,
    Locked(&'static [&'static str]),
    /// It is unlocked first of all.
    Open(&'static [&'static str]),
}

/// When it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// There is a new code.
    NewCode,
    /// Four seconds before there is: too few to hear a code and type it.
    LastSeconds,
    /// The help line called "support" is answered, or is not.
    PhonesOpen(bool),
}

/// What can't be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Damaged {
    Nothing,
    /// The vault, but not the generation before it.
    Vault,
    /// Two fields of the settings.
    Settings,
}

/// One thing done on the way to a state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gesture {
    Key(&'static Press),
    /// A key that writes this.
    Type(&'static str),
    /// The item with this id is pressed.
    Push(&'static str),
    /// The field with this id is emptied.
    Empty(&'static str),
    /// The code of so many steps later is written in the field with this id.
    Code(&'static str, Whose, i64),
    /// The code of now is, with its third digit wrong.
    Slip(&'static str, Whose),
    /// There is no device to be heard from.
    Unheard,
}

/// Whose code it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    Practice,
    /// That of the account with this address.
    Of(&'static str),
}

impl State {
    const fn new(name: &'static str, vault: Vault, steps: &'static [Gesture]) -> Self {
        Self { name, vault, when: When::NewCode, damaged: Damaged::Nothing, steps }
    }

    /// At the first start.
    pub const fn first(name: &'static str, steps: &'static [Gesture]) -> Self {
        Self::new(name, Vault::None, steps)
    }

    /// Many accounts, unlocked.
    pub const fn open(name: &'static str, steps: &'static [Gesture]) -> Self {
        Self::new(name, Vault::Open(MANY), steps)
    }

    /// These accounts, unlocked.
    pub const fn with(name: &'static str, accounts: &'static [&'static str], steps: &'static [Gesture]) -> Self {
        Self::new(name, Vault::Open(accounts), steps)
    }

    /// Many accounts, locked.
    pub const fn locked(name: &'static str, steps: &'static [Gesture]) -> Self {
        Self::new(name, Vault::Locked(MANY), steps)
    }

    pub const fn when(self, when: When) -> Self {
        Self { when, ..self }
    }

    pub const fn damaged(self, damaged: Damaged) -> Self {
        Self { damaged, ..self }
    }
}
