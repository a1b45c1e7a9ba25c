//! How the program comes to the states that its screens name.

use super::{Demo, Memory, State};
use crate::app::vocabulary::commands::{Key, Press};
use crate::app::vocabulary::demo_state::{Damaged, Gesture, PASSPHRASE, Vault as Accounts, When, Whose};
use crate::app::vocabulary::practice;
use crate::app::{Act, Effect, Message, Start, screens};
use crate::code::{Generator, uri};
use crate::guide::{Hours, Opening};
use crate::locale::{Lang, Locale};
use crate::outline::Edit;
use crate::settings::{self, Settings};
use crate::speech::{Event, Fault};
use crate::vault::{Account, AccountId, Passphrase, Vault};

const HALF_HOUR: u64 = 30 * 60;

impl State {
    /// The one that is written so on the command line.
    pub fn from_name(name: &str) -> Option<&'static Self> {
        screens::states().find(|state| state.name == name)
    }

    /// The program in this state, and what the last step asked for and nobody has answered: what is to be heard.
    ///
    /// It is there within half a minute of `now` (seconds since the epoch), at [`Demo::now`]: when there is a new code, or
    /// when one is about to expire if that is what it shows. Only whether telephones are answered may be as one wants it
    /// hours later.
    pub fn stage(&self, lang: Lang, now: u64, screen_reader: bool) -> (Demo, Vec<Effect>) {
        self.staged(Settings { language: Some(lang), ..Settings::default() }, now, screen_reader)
    }

    /// The same for somebody with these preferences.
    pub fn staged(&self, settings: Settings, now: u64, screen_reader: bool) -> (Demo, Vec<Effect>) {
        let damaged = match self.damaged {
            Damaged::Settings => vec![settings::Damage::Field("volume"), settings::Damage::Field("grouping")],
            Damaged::Nothing | Damaged::Vault => Vec::new(),
        };
        let start = Start { settings, damaged, screen_reader, ..Start::default() };
        let (mut demo, mut effects) = Demo::start(start, self.memory(), self.moment(now));
        let unlocking: &[Gesture] = match self.vault {
            Accounts::Open(_) => &[Gesture::Type(PASSPHRASE), Gesture::Key(&Press::Enter)],
            Accounts::None | Accounts::Locked(_) => &[],
        };
        for gesture in unlocking.iter().chain(self.steps) {
            effects = demo.send(message(*gesture, demo.now));
        }
        (demo, effects)
    }

    /// The first moment from `now` on that is right for it, all periods being of half a minute.
    fn moment(&self, now: u64) -> u64 {
        let at_second = |second: u64| now + (30 + second - now % 30) % 30;
        let open = match self.when {
            When::NewCode => return at_second(0),
            When::LastSeconds => return at_second(26),
            When::PhonesOpen(open) => open,
        };
        let Some(hours) = Hours::of("support", &Locale::new(Lang::En)) else { return now };
        let half_hours = (0..).map(|number| now.next_multiple_of(HALF_HOUR) + number * HALF_HOUR);
        let right = |at: &u64| matches!(hours.at(*at), Some(Opening::Open { .. })) == open;
        half_hours.take(48).find(right).unwrap_or(now)
    }

    /// The vault as the program finds it.
    fn memory(&self) -> Memory {
        let accounts = match self.vault {
            Accounts::None => return Memory::default(),
            Accounts::Locked(accounts) | Accounts::Open(accounts) => accounts,
        };
        let memory = Memory::with(passphrase(), vault(accounts));
        if self.damaged == Damaged::Vault { memory.damaged() } else { memory }
    }
}

#[expect(clippy::expect_used, reason = "the passphrase is a constant that is not empty")]
fn passphrase() -> Passphrase {
    Passphrase::new(PASSPHRASE).expect("a passphrase that is not empty")
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

/// What makes the code.
fn generator(whose: Whose) -> Generator {
    match whose {
        Whose::Practice => practice::generator().clone(),
        Whose::Of(line) => entry(line).generator,
    }
}

fn message(gesture: Gesture, now: u64) -> Message {
    let write = |id: &'static str, code: String| Message::Act(id.into(), Act::Edit(Edit::Replace(code.into())));
    match gesture {
        Gesture::Key(press) => Message::Key(Key::plain(press.clone())),
        Gesture::Type(text) => Message::Key(Key::text(text)),
        Gesture::Push(id) => Message::Act(id.into(), Act::Press),
        Gesture::Empty(id) => write(id, String::new()),
        Gesture::Code(id, whose, away) => write(id, later(&generator(whose), now, away)),
        Gesture::Slip(id, whose) => {
            let digit = |(at, c): (usize, char)| match c.to_digit(10).filter(|_| at == 2) {
                Some(digit) => char::from_digit((digit + 1) % 10, 10).unwrap_or(c),
                None => c,
            };
            write(id, later(&generator(whose), now, 0).chars().enumerate().map(digit).collect())
        }
        Gesture::Unheard => {
            Message::Voice(Event::Silent { ticket: 0, why: Fault::NoDevice("none for showing this".to_owned()) })
        }
    }
}

/// The code of so many steps, or counters, later.
fn later(generator: &Generator, now: u64, away: i64) -> String {
    let seconds = generator.step().map_or(0, |step| away * i64::from(step.get()));
    let counters = if generator.counts() { away } else { 0 };
    let further = (0..counters).try_fold(generator.clone(), |generator, _| generator.advanced());
    further
        .map(|generator| generator.code_at(now.saturating_add_signed(seconds)))
        .map_or_else(String::new, |code| code.as_str().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_name_leads_to_its_own() {
        let names: BTreeSet<&str> = screens::states().map(|state| state.name).collect();
        assert_eq!(names.len(), screens::states().count(), "two states have one name");
    }
}
