//! Whose codes are shown: nobody's.

use super::Preset;
use crate::app::demo::Memory;
use crate::code::{Generator, uri};
use crate::vault::{Account, AccountId, Passphrase, Vault};

/// What unlocks every vault here.
pub(super) const PASSPHRASE: &str = "1";

const BANK: &str = "otpauth://totp/Bank?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const DOOR: &str = "otpauth://hotp/Door?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&counter=0";
const STEAM: &str = "otpauth://steam/Steam:anna?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
const LONG: &str = "otpauth://totp/Kommunernes%20og%20Regionernes%20F%C3%A6lles%20Selvbetjening:\
                    anna.margrethe.christoffersen@eksempelkommune.example?secret=GEZDGNBVGY3TQOJQGEZDGNBV&digits=10";

impl Preset {
    /// The vault as the program finds it.
    pub(super) fn memory(self) -> Memory {
        let lines: &[&str] = match self {
            Self::Welcome
            | Self::WelcomePassphrase
            | Self::WelcomePassphraseWrong
            | Self::Tour
            | Self::Practice
            | Self::Login
            | Self::LoginRefused
            | Self::LoginCode
            | Self::LoginRead
            | Self::LoginSlow
            | Self::LoginLate
            | Self::LoginEarly
            | Self::LoginMistyped
            | Self::LoginPause
            | Self::LoginPassword
            | Self::LoginDone => return Memory::default(),
            Self::Empty | Self::PracticeAccount => &[],
            Self::One | Self::Digit | Self::Waiting => &[BANK],
            Self::Long | Self::AccountWrong => &[LONG],
            Self::Counter | Self::CounterShown | Self::TestCounter => &[DOOR],
            Self::Steam => &[STEAM],
            Self::Unlock
            | Self::UnlockWrong
            | Self::UnlockDamaged
            | Self::Codes
            | Self::Automatic
            | Self::Removed
            | Self::Describing
            | Self::Silent
            | Self::Account
            | Self::TestRight
            | Self::TestClock
            | Self::TestMistyped
            | Self::Add
            | Self::AddWrong
            | Self::Settings
            | Self::SettingsDamaged
            | Self::Keys
            | Self::KeysNew
            | Self::KeysUsed
            | Self::KeysOwn
            | Self::Help
            | Self::HelpCard
            | Self::HelpSearch
            | Self::HelpNothing
            | Self::Guide
            | Self::GuideMarked
            | Self::GuideSearch
            | Self::Chapter
            | Self::Checklist
            | Self::PhoneOpen
            | Self::PhoneClosed
            | Self::Case
            | Self::CaseJudged
            | Self::OneStep
            | Self::AllSteps
            | Self::WayCpr
            | Self::WayStay
            | Self::WayScan
            | Self::WayDevice
            | Self::WayNemId
            | Self::WayFound => &[
                BANK,
                "otpauth://totp/GitHub:anna?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJR&digits=8",
                DOOR,
                STEAM,
                LONG,
            ],
        };
        let memory = Memory::with(passphrase(), vault(lines));
        if self == Self::UnlockDamaged { memory.damaged() } else { memory }
    }
}

#[expect(clippy::expect_used, reason = "the passphrase is a constant that is not empty")]
fn passphrase() -> Passphrase {
    Passphrase::new(PASSPHRASE).expect("a passphrase that is not empty")
}

/// What makes the bank's codes.
pub(super) fn bank() -> Generator {
    entry(BANK).generator
}

/// What makes the door's codes.
pub(super) fn door() -> Generator {
    entry(DOOR).generator
}

#[expect(clippy::expect_used, reason = "the lines are constants")]
fn entry(line: &str) -> uri::Entry {
    uri::parse(line).expect("a line that is whole")
}

/// Accounts that are the same each time.
#[expect(clippy::expect_used, reason = "the ids are numbers of 32 digits")]
fn vault(lines: &[&str]) -> Vault {
    let mut vault = Vault::default();
    for (at, line) in lines.iter().enumerate() {
        let id: AccountId = format!("{:032x}", at + 1).parse().expect("an id");
        let uri::Entry { issuer, label, generator, .. } = entry(line);
        vault.add(Account { id, issuer, label, generator });
    }
    vault
}
