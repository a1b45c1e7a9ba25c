//! The codes: which account is chosen, what is read of its codes and when, who sees them, and the clipboard.

mod clipboard;
mod curtain;
mod digit_by_digit;
mod each_second;
mod reading;
mod waiting;

pub use reading::reading;
pub use waiting::wait_until;

use super::vocabulary::turn::Turn;
use super::vocabulary::{Around, AtHand, Context, ask};
use crate::code::Code;
use crate::vault::{Account, AccountId};
use clipboard::Copied;
use curtain::Curtain;
use reading::Progress;
use std::collections::BTreeMap;

/// The room of the codes.
#[derive(Debug, Default)]
pub(super) struct Codes {
    /// The account whose code is shown.
    chosen: Option<AccountId>,
    /// The last code of each account that counts: made when asked for, and the account's until a new one is.
    counted: BTreeMap<AccountId, Code>,
    progress: Progress,
    copied: Option<Copied>,
    curtain: Curtain,
}

impl Codes {
    /// What screens may see: this room, and what is around it.
    pub(super) fn context<'a>(&'a self, around: Around<'a>) -> Context<'a> {
        let away = self.curtain.is_away(around.settings);
        Context {
            chosen: self.chosen,
            auto: self.progress.auto.map(|(id, _)| id),
            hidden: away || self.curtain.hides(&around),
            away,
            counted: &self.counted,
            stepped: self.progress.steps.as_ref().map(|(code, at)| (code, *at)),
            voiced: self.progress.voiced,
            around,
        }
    }

    /// What was asked for, where this account's code is at hand.
    pub(super) fn carry_out(&mut self, ask: ask::Codes, at_hand: Option<AtHand>, around: &Around<'_>, turn: &mut Turn) {
        if wanted(&ask, at_hand, around).is_some_and(|account| around.clock_lost_for(account)) {
            return turn.say(around.text("clock-before-1970"));
        }
        match ask {
            ask::Codes::Choose(id) => self.choose(id),
            ask::Codes::Settle => self.settle(around),
            ask::Codes::Anew => {
                self.chosen = None;
                self.settle(around);
            }
            ask::Codes::Read(id) => {
                self.choose(id);
                self.read(Some(AtHand::own(id, around.now)), around, turn);
            }
            ask::Codes::ReadAtHand => self.read(at_hand, around, turn),
            ask::Codes::ReadOnUnlock => self.read_on_unlock(around, turn),
            ask::Codes::ReadNext => reading::read_next(at_hand, around, turn),
            ask::Codes::Counted(id, code) => self.counter_saved(id, code, at_hand, around, turn),
            ask::Codes::CountsAnew(id) => {
                let _: Option<Code> = self.counted.remove(&id);
                self.progress.leave();
            }
            ask::Codes::Auto(on) => self.set_auto(on, at_hand, around, turn),
            ask::Codes::Curtain(hidden) => self.draw_curtain(hidden, around, turn),
            ask::Codes::NewCurtain => self.curtain = Curtain::default(),
            ask::Codes::Copy => self.copy(at_hand, around, turn),
            ask::Codes::Step(to) => self.step(to, at_hand, around, turn),
            ask::Codes::TimeLeft => self.say_time_left(at_hand, around, turn),
            ask::Codes::PutAway { used } => {
                self.progress.leave();
                if used {
                    turn.cue(crate::sound::tone::Cue::Done);
                }
            }
            ask::Codes::Forget => self.forget(turn),
        }
    }

    /// The account whose code is shown.
    pub(super) fn chosen(&self) -> Option<AccountId> {
        self.chosen
    }

    /// Another account was chosen, or another screen opened: what was begun with the code is over.
    pub(super) fn leave(&mut self) {
        self.progress.leave();
    }

    /// Whether the next code is being waited for.
    pub(super) fn waits(&self) -> bool {
        self.progress.wait.is_some()
    }

    /// Gives up waiting. False if nothing was waited for.
    pub(super) fn stop_waiting(&mut self) -> bool {
        self.progress.wait.take().is_some()
    }

    /// Whether a code is being gone through digit by digit.
    pub(super) fn steps(&self) -> bool {
        self.progress.steps.is_some()
    }

    /// The voice has come to this digit of the last code that was read; to none when something is to be said anew.
    pub(super) fn reached(&mut self, digit: Option<usize>) {
        self.progress.voiced = digit;
    }

    /// The window has got the keyboard, or lost it.
    pub(super) fn active(&mut self, active: bool) {
        self.curtain.set_away(!active);
    }

    pub(super) fn choose(&mut self, id: AccountId) {
        if self.chosen != Some(id) {
            self.chosen = Some(id);
            self.progress.leave();
            self.curtain.fall();
        }
    }

    /// Chooses an account that exists, after accounts have come or gone.
    fn settle(&mut self, around: &Around<'_>) {
        if !around.accounts.iter().any(|account| Some(account.id) == self.chosen)
            && let Some(first) = around.accounts.first()
        {
            self.choose(first.id);
        }
    }

    /// Whose accounts there were is nobody's business now.
    fn forget(&mut self, turn: &mut Turn) {
        self.chosen = None;
        self.counted.clear();
        self.curtain.fall();
        self.progress = Progress::default();
        self.uncopy(None, turn);
    }
}

/// The account of which this asks for a code, or for something of its code.
fn wanted<'a>(ask: &ask::Codes, at_hand: Option<AtHand>, around: &Around<'a>) -> Option<&'a Account> {
    let id = match ask {
        ask::Codes::Read(id) => *id,
        ask::Codes::ReadAtHand
        | ask::Codes::ReadNext
        | ask::Codes::Auto(true)
        | ask::Codes::Copy
        | ask::Codes::Step(_)
        | ask::Codes::TimeLeft => at_hand?.account,
        _ => return None,
    };
    around.account(id)
}
