//! Asking for the passphrase and opening the vault; finding an account in it.

use super::{Error, Session};
use crate::app::vocabulary::practice::account_name;
use crate::code::Code;
use crate::locale::Locale;
use crate::platform::{clock, descriptor};
use crate::vault::{self, Account, Cost, Passphrase, Store, Vault};
use std::io::{self, BufRead, BufReader, Write as _};
use std::time::{Duration, Instant};
use zeroize::Zeroizing;

/// How long, and how far apart, another program that writes the vault is waited for.
const PATIENCE: Duration = Duration::from_secs(5);
const PAUSE: Duration = Duration::from_millis(20);

impl Session<'_> {
    /// Opens the vault.
    pub(super) fn open(&self) -> Result<(Store, Vault), Error> {
        // Nobody should type a passphrase for a file that is not there.
        if !Store::found(&self.vault) {
            return Err(Error::NoVault(self.vault.clone()));
        }
        Ok(Store::open(&self.vault, &self.passphrase("cli-ask-passphrase")?)?)
    }

    /// Asks for the vault's passphrase, or for a new one if there is no vault yet.
    pub(super) fn ask(&self) -> Result<Passphrase, Error> {
        if Store::found(&self.vault) {
            return self.passphrase("cli-ask-passphrase");
        }
        let passphrase = self.passphrase("cli-ask-new-passphrase")?;
        if self.passphrase_fd.is_none() && self.passphrase("cli-ask-again")? != passphrase {
            return Err(Error::NotTheSame);
        }
        Ok(passphrase)
    }

    /// Opens the vault, or makes one with what `change` puts into it, and writes it changed by `change`, which tells whether
    /// it has changed anything. Another program that writes the vault at the same time is waited for.
    pub(super) fn change<T>(
        &self,
        passphrase: &Passphrase,
        mut change: impl FnMut(&mut Vault) -> Result<(T, bool), Error>,
    ) -> Result<T, Error> {
        let began = Instant::now();
        if !Store::found(&self.vault) {
            let mut vault = Vault::default();
            let (done, _) = change(&mut vault)?;
            match Store::create(&self.vault, passphrase, Cost::default(), &vault) {
                Ok(_) => return Ok(done),
                // Another program was quicker.
                Err(vault::Error::Exists) if Store::found(&self.vault) => {}
                Err(error) => return Err(error.into()),
            }
        }
        let (mut store, mut vault) = Store::open(&self.vault, passphrase)?;
        loop {
            let (done, changed) = change(&mut vault)?;
            if !changed {
                return Ok(done);
            }
            match store.save(&vault) {
                Ok(()) => return Ok(done),
                Err(vault::Error::Changed | vault::Error::Locked) if began.elapsed() < PATIENCE => {
                    std::thread::sleep(PAUSE);
                    vault = store.reload()?;
                }
                Err(error) => return Err(error.into()),
            }
        }
    }

    fn passphrase(&self, question: &str) -> Result<Passphrase, Error> {
        let unreadable = |error: io::Error| Error::NoPassphrase(error.to_string());
        let typed = match self.passphrase_fd {
            None => {
                let question = format!("{} ", self.locale.text(question));
                Zeroizing::new(rpassword::prompt_password(question).map_err(unreadable)?)
            }
            // Through the standard library's own buffer: the lines after the first are still to be read.
            Some(0) => first_line(&mut io::stdin().lock()).map_err(unreadable)?,
            Some(number) => {
                let file = descriptor::open(number).map_err(unreadable)?;
                first_line(&mut BufReader::new(file)).map_err(unreadable)?
            }
        };
        Passphrase::new(&typed).ok_or(Error::EmptyPassphrase)
    }

    /// Gives out the code of the account called `name` at a moment, or now, by `give`, which is given that moment too. A
    /// counter is moved on, on disk, before its code is known, and back if the code could not be given.
    pub(super) fn code(
        &self,
        name: &str,
        at: Option<u64>,
        give: impl FnOnce(&Account, Code, u64) -> Result<(), Error>,
    ) -> Result<(), Error> {
        // Nobody should type a passphrase for a file that is not there.
        if !Store::found(&self.vault) {
            return Err(Error::NoVault(self.vault.clone()));
        }
        let passphrase = self.passphrase("cli-ask-passphrase")?;
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

fn first_line(input: &mut impl BufRead) -> io::Result<Zeroizing<String>> {
    let mut line = Zeroizing::new(String::new());
    let _: usize = input.read_line(&mut line)?;
    // The line's end and nothing else: a passphrase may end in what looks like one.
    let typed = line.strip_suffix('\n').unwrap_or(&line);
    Ok(Zeroizing::new(typed.strip_suffix('\r').unwrap_or(typed).to_owned()))
}

/// The account with this id; else the one whose whole name this is, in any case, also where it has none and is called so;
/// else whose service or user name; else the only one with it in its name. No name is nobody's.
fn find<'a>(vault: &'a Vault, name: &str, locale: &Locale) -> Result<&'a Account, Error> {
    let (asked, name) = (name, name.trim().to_lowercase());
    let is = |text: &str| text.to_lowercase() == name;
    let ways: [&dyn Fn(&Account) -> bool; 4] = [
        &|account| is(&account.id.to_string()),
        &|account| is(&account_name(account, locale)),
        &|account| is(&account.issuer) || is(&account.label),
        &|account| account.name().to_lowercase().contains(&name),
    ];
    let fitting = |way: &&dyn Fn(&Account) -> bool| vault.accounts.iter().filter(|it| way(it)).collect::<Vec<_>>();
    let found = ways.iter().filter(|_| !name.is_empty()).map(fitting).find(|found| !found.is_empty());
    match found.unwrap_or_default()[..] {
        [account] => Ok(account),
        [] => Err(Error::NoSuchAccount(asked.to_owned())),
        ref several => Err(Error::SeveralAccounts(several.iter().map(|it| account_name(it, locale)).collect())),
    }
}
