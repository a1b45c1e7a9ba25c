//! The counter of an account that counts. It is written before its code is given out.

use super::Keeping;
use super::saving::{Done, Undo};
use crate::app::vocabulary::practice::account_name;
use crate::app::vocabulary::turn::Turn;
use crate::app::vocabulary::{Name, News};
use crate::code::Code;
use crate::locale::Locale;
use crate::vault::AccountId;

impl Keeping {
    /// Moves on the counter that made this code, which may be seen and heard when that is written.
    pub(super) fn advance_counter(&mut self, id: AccountId, code: Code, locale: &Locale, turn: &mut Turn) {
        let Some(mut changed) = self.begin_change(locale, turn) else { return };
        if changed.advance_counter(id) {
            self.save(changed, Undo::No, Done::Code(id, code), turn);
        } else {
            turn.tell(News::CounterSpent);
        }
    }

    /// The counter goes forward to where another device has it. It never goes back, so there is nothing to undo.
    pub(super) fn take_counter_forward(&mut self, id: AccountId, counter: u64, locale: &Locale, turn: &mut Turn) {
        let Some(mut changed) = self.begin_change(locale, turn) else { return };
        let Some(account) = changed.find(id).cloned() else { return };
        let _: bool = changed.set_generator(id, account.generator.counting_from(counter));
        let news = News::CounterSet(account_name(&account, locale), counter);
        self.save(changed, Undo::No, Done::Leave(Name::Add, id, news), turn);
    }
}
