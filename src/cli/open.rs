//! Asking for the passphrase, opening the vault, and changing it beside other programs.

use super::{Error, Session};
use crate::platform::descriptor;
use crate::vault::{self, Cost, Passphrase, Store, Vault};
use std::io::{self, BufRead, BufReader, Read as _};
use std::time::{Duration, Instant};
use zeroize::Zeroizing;

/// How long, and how far apart, another program that writes the vault is waited for.
const PATIENCE: Duration = Duration::from_secs(5);
const PAUSE: Duration = Duration::from_millis(20);

impl Session<'_> {
    /// Opens the vault.
    pub(super) fn open(&self) -> Result<(Store, Vault), Error> {
        Ok(Store::open(&self.vault, &self.ask_to_open()?)?)
    }

    /// Asks for the vault's passphrase. Nobody should type one for a file that is not there.
    pub(super) fn ask_to_open(&self) -> Result<Passphrase, Error> {
        if Store::found(&self.vault) {
            self.passphrase("cli-ask-passphrase")
        } else {
            Err(Error::NoVault(self.vault.clone()))
        }
    }

    /// Asks for the vault's passphrase, or for a new one if there is no vault yet.
    pub(super) fn ask(&self) -> Result<Passphrase, Error> {
        if Store::found(&self.vault) {
            return self.passphrase("cli-ask-passphrase");
        }
        let passphrase = self.passphrase("cli-ask-new-passphrase")?;
        if self.passphrase_fd.is_some() {
            return Ok(passphrase);
        }
        let again = self.passphrase("cli-ask-again")?;
        if again == passphrase {
            return Ok(passphrase);
        }
        Err(Error::NotTheSame { caps: again.is_with_caps_lock(&passphrase) })
    }

    /// Opens the vault, or makes one with what `change` puts into it, and writes it changed by `change`, which tells whether
    /// it has changed anything. Another program that writes the vault at the same time is waited for.
    pub(super) fn change<T>(
        &self,
        passphrase: &Passphrase,
        mut change: impl FnMut(&mut Vault) -> Result<(T, bool), Error>,
    ) -> Result<T, Error> {
        if !Store::found(&self.vault) {
            let mut vault = Vault::default();
            let (done, _) = change(&mut vault)?;
            match patiently(PATIENCE, || Ok(Store::create(&self.vault, passphrase, Cost::default(), &vault)?)) {
                Ok(_) => return Ok(done),
                // Another program was quicker.
                Err(Error::Vault(vault::Error::Exists)) if Store::found(&self.vault) => {}
                Err(error) => return Err(error),
            }
        }
        let (mut store, vault) = Store::open(&self.vault, passphrase)?;
        let mut opened = Some(vault);
        patiently(PATIENCE, || {
            let mut vault = opened.take().map_or_else(|| store.reload(), Ok)?;
            let (done, changed) = change(&mut vault)?;
            if changed {
                store.save(&vault)?;
            }
            Ok(done)
        })
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
}

/// Tries again what another program's writing of the vault keeps from being done, for as long as that is waited for. The
/// time counts from the first refusal: a passphrase alone may take longer on a busy computer.
fn patiently<T>(patience: Duration, mut attempt: impl FnMut() -> Result<T, Error>) -> Result<T, Error> {
    let mut refused: Option<Instant> = None;
    loop {
        match attempt() {
            Err(Error::Vault(vault::Error::Changed | vault::Error::Locked))
                if refused.get_or_insert_with(Instant::now).elapsed() < patience =>
            {
                std::thread::sleep(PAUSE);
            }
            done => return done,
        }
    }
}

/// The longest line that is read as a passphrase, in bytes.
const LONGEST: u64 = 64 * 1024;

fn first_line(input: &mut impl BufRead) -> io::Result<Zeroizing<String>> {
    let mut line = Zeroizing::new(String::new());
    if input.take(LONGEST).read_line(&mut line)? as u64 == LONGEST {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    // The line's end and nothing else: a passphrase may end in what looks like one.
    let typed = line.strip_suffix('\n').unwrap_or(&line);
    Ok(Zeroizing::new(typed.strip_suffix('\r').unwrap_or(typed).to_owned()))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    /// Once the time counted from before the passphrase's key was made, and was gone at the first refusal.
    #[test]
    fn what_takes_long_before_it_is_refused_is_tried_again() {
        for refusal in [vault::Error::Changed, vault::Error::Locked] {
            let patience = Duration::from_secs(1);
            let began = Instant::now();
            let mut attempts = 0;
            let mut attempt = || {
                attempts += 1;
                while began.elapsed() <= patience {
                    std::thread::sleep(PAUSE);
                }
                if attempts == 1 { Err(Error::Vault(refusal.clone())) } else { Ok(attempts) }
            };
            assert_eq!(patiently(patience, &mut attempt).unwrap(), 2);
        }
        assert!(patiently(Duration::ZERO, || Err::<(), _>(Error::Vault(vault::Error::Changed))).is_err());
        assert!(matches!(patiently(PATIENCE, || Err::<(), _>(Error::NotText)), Err(Error::NotText)));
    }
}
