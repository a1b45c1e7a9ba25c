//! Making, unlocking and locking the vault.

use super::Keeping;
use crate::app::vocabulary::turn::Turn;
use crate::app::vocabulary::{Door, Effect, Job, Name, News, ask};
use crate::locale::Locale;
use crate::vault::{Passphrase, Vault};

/// What is being made or unlocked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Opening {
    Create,
    Unlock,
}

impl Keeping {
    pub(super) fn create(&mut self, passphrase: Passphrase, turn: &mut Turn) {
        self.opening = Some(Opening::Create);
        turn.doing = Some(Some("welcome-creating"));
        turn.prefer(ask::Prefer::SpeakCodesAtLeast);
        turn.effects.push(Effect::File(Job::Create(passphrase, self.vault.clone().unwrap_or_default())));
    }

    pub(super) fn unlock(&mut self, passphrase: Passphrase, previous: bool, turn: &mut Turn) {
        self.opening = Some(Opening::Unlock);
        turn.doing = Some(Some("unlock-busy"));
        let job = if previous { Job::UnlockPrevious(passphrase) } else { Job::Unlock(passphrase) };
        turn.effects.push(Effect::File(job));
    }

    /// A vault was made or unlocked; `previous` if it is the generation before the one that was damaged.
    pub(in crate::app) fn opened(&mut self, vault: Vault, previous: bool, turn: &mut Turn) {
        self.vault = Some(vault);
        turn.go(ask::Go::Anew(Door::to(Name::Codes)));
        turn.codes(ask::Codes::Anew);
        match self.opening.take() {
            Some(Opening::Create) if std::mem::take(&mut self.quitting) => turn.go(ask::Go::Quit),
            Some(Opening::Create) => turn.tell(News::Created),
            _ if previous => turn.tell(News::PreviousOpened),
            _ => {
                turn.clear_notice();
                turn.codes(ask::Codes::ReadOnUnlock);
            }
        }
    }

    /// No vault was made or unlocked. The window stays, whoever wanted to close it, to tell of that.
    pub(in crate::app) fn not_opened(&mut self) {
        (self.opening, self.quitting) = (None, false);
    }

    pub(super) fn lock(&mut self, locale: &Locale, turn: &mut Turn) {
        if self.vault.is_none() {
            return turn.not_here(locale);
        }
        self.vault = None;
        // Whose accounts there were is nobody's business now.
        self.deeds.retain(|deed| !deed.is_of_accounts());
        turn.go(ask::Go::Anew(Door::to(Name::Unlock)));
        turn.codes(ask::Codes::Forget);
        turn.tell(News::Locked);
        turn.effects.push(Effect::File(Job::Lock));
    }
}
