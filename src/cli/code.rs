//! `code NAME`: the code and a line end, nothing else, for scripts. And how a code is given out, also by `speak`.

use super::{Error, Session};
use crate::app::vocabulary::practice::account_name;
use crate::code::Code;
use crate::locale::Locale;
use crate::platform::{clock, descriptor};
use crate::vault::{Account, Passphrase, Vault};
use std::io::{self, Write};

pub(super) fn run(session: &Session<'_>, name: &str, at: Option<u64>) -> Result<(), Error> {
    session.give_out(name, at, |_, code, _| {
        // The standard library takes what can't be written there for written.
        if !descriptor::is_output() {
            return Err(Error::Output(io::ErrorKind::NotConnected.into()));
        }
        let mut out = io::stdout().lock();
        writeln!(out, "{}", code.as_str())?;
        Ok(out.flush()?)
    })
}

impl Session<'_> {
    /// Gives out the code of the account called `name` at a moment, or now, by `give`, which is given that moment too. A
    /// counter is moved on, on disk, before its code is known, and back if the code could not be given.
    pub(super) fn give_out(
        &self,
        name: &str,
        at: Option<u64>,
        give: impl FnOnce(&Account, Code, u64) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let passphrase = self.ask_to_open()?;
        let (account, code, moment) = self.change(&passphrase, |vault| {
            let account = find(vault, name, self.locale)?.clone();
            let counts = account.generator.counts();
            if counts && at.is_some() {
                return Err(Error::NoMoment);
            }
            // Not before: a passphrase takes time to type.
            let moment = at.unwrap_or_else(clock::now);
            if !counts && at.is_none() {
                self.doubt_clock(moment)?;
            }
            let code = account.generator.code_at(moment);
            if counts && !vault.advance_counter(account.id) {
                return Err(Error::CounterSpent);
            }
            Ok(((account, code, moment), counts))
        })?;
        give(&account, code, moment).inspect_err(|_| {
            if let Some(counter) = account.generator.counter()
                && let Err(error) = self.take_back(&passphrase, &account, counter)
            {
                log::warn!("the counter stays moved on: {error}");
            }
        })
    }

    /// Says on standard error, beside the code, that the clock is wrong, if it stands at a time that can't be.
    fn doubt_clock(&self, now: u64) -> Result<(), Error> {
        if now == 0 {
            return Err(Error::NoTime);
        }
        if clock::is_wrong() {
            drop(writeln!(io::stderr(), "{}", self.locale.text("clock-wrong")));
        }
        Ok(())
    }

    /// Nobody has got the code of this counter: it is the next one again, unless another program has moved on since.
    fn take_back(&self, passphrase: &Passphrase, account: &Account, counter: u64) -> Result<(), Error> {
        self.change(passphrase, |vault| {
            let now = vault.find(account.id).and_then(|account| account.generator.counter());
            let ours = now == Some(counter + 1);
            Ok(((), ours && vault.set_generator(account.id, account.generator.clone())))
        })
    }
}

/// The account with this id; else the one whose whole name this is, and if it is nobody's, in any case, also where it has
/// none and is called so; else whose service or user name; else the only one with it in its name. No name is nobody's.
fn find<'a>(vault: &'a Vault, name: &str, locale: &Locale) -> Result<&'a Account, Error> {
    let (asked, name) = (name, name.trim().to_lowercase());
    let is = |text: &str| text.to_lowercase() == name;
    let ways: [&dyn Fn(&Account) -> bool; 5] = [
        &|account| is(&account.id.to_string()),
        &|account| account_name(account, locale) == asked,
        &|account| is(&account_name(account, locale)),
        &|account| is(&account.issuer) || is(&account.label),
        &|account| account.name().to_lowercase().contains(&name),
    ];
    let fitting = |way: &&dyn Fn(&Account) -> bool| vault.accounts.iter().filter(|it| way(it)).collect::<Vec<_>>();
    let found = ways.iter().filter(|_| !name.is_empty()).map(fitting).find(|found| !found.is_empty());
    match found.unwrap_or_default()[..] {
        [account] => Ok(account),
        [] => Err(Error::NoSuchAccount(asked.to_owned())),
        ref several => {
            let names: Vec<String> = several.iter().map(|it| account_name(it, locale)).collect();
            // Those of one name are told apart by their ids.
            let alike = |name| names.iter().filter(|other| *other == name).count() > 1;
            let named = several.iter().zip(&names);
            let named = named.map(|(it, name)| if alike(name) { format!("{name} ({})", it.id) } else { name.clone() });
            Err(Error::SeveralAccounts(named.collect()))
        }
    }
}
