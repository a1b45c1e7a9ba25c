//! Asking for the passphrase and opening the vault; finding an account in it.

use super::{Error, Session};
use crate::code::{Code, Generator};
use crate::platform::clock;
use crate::vault::{Account, Cost, Passphrase, Store, Vault};
use std::fs::File;
use std::io::{self, BufRead, BufReader};
use zeroize::Zeroizing;

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

    /// Opens the vault, or makes one if there is none.
    pub(super) fn open_or_create(&self, passphrase: &Passphrase) -> Result<(Store, Vault), Error> {
        if Store::found(&self.vault) {
            return Ok(Store::open(&self.vault, passphrase)?);
        }
        let vault = Vault::default();
        let store = Store::create(&self.vault, passphrase, Cost::default(), &vault)?;
        Ok((store, vault))
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
                let file = File::open(format!("/dev/fd/{number}")).map_err(unreadable)?;
                first_line(&mut BufReader::new(file)).map_err(unreadable)?
            }
        };
        Passphrase::new(&typed).ok_or(Error::EmptyPassphrase)
    }

    /// The code of the account called `name` at a moment, or now, and which moment that is. A counter-based account is
    /// moved on, on disk, before its code is known.
    pub(super) fn code(&self, name: &str, at: Option<u64>) -> Result<(Account, Code, u64), Error> {
        let (mut store, mut vault) = self.open()?;
        // Not before: a passphrase takes time to type.
        let at = at.unwrap_or_else(clock::now);
        let account = find(&vault, name)?.clone();
        let code = account.generator.code_at(at);
        if matches!(account.generator, Generator::Hotp { .. }) {
            if !vault.advance_counter(account.id) {
                return Err(Error::CounterSpent);
            }
            store.save(&vault)?;
        }
        Ok((account, code, at))
    }
}

fn first_line(input: &mut impl BufRead) -> io::Result<Zeroizing<String>> {
    let mut line = Zeroizing::new(String::new());
    let _: usize = input.read_line(&mut line)?;
    Ok(Zeroizing::new(line.trim_end_matches(['\r', '\n']).to_owned()))
}

/// The account with this id; else the one whose whole name this is, in any case; else whose service or user name; else the
/// only one with it in its name.
fn find<'a>(vault: &'a Vault, name: &str) -> Result<&'a Account, Error> {
    let name = name.to_lowercase();
    let is = |text: &str| text.to_lowercase() == name;
    let ways: [&dyn Fn(&Account) -> bool; 4] = [
        &|account| is(&account.id.to_string()),
        &|account| is(&account.name()),
        &|account| is(&account.issuer) || is(&account.label),
        &|account| account.name().to_lowercase().contains(&name),
    ];
    let fitting = |way: &&dyn Fn(&Account) -> bool| vault.accounts.iter().filter(|it| way(it)).collect::<Vec<_>>();
    let found = ways.iter().map(fitting).find(|found| !found.is_empty()).unwrap_or_default();
    match found[..] {
        [account] => Ok(account),
        [] => Err(Error::NoSuchAccount(name)),
        _ => Err(Error::SeveralAccounts(found.iter().map(|account| account.name()).collect())),
    }
}
