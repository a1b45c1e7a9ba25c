//! `add`: `otpauth://` lines from standard input. They are never arguments: other users can read those.

use super::{Error, Session};
use crate::app::vocabulary::explain;
use crate::app::vocabulary::practice::account_name;
use crate::code::addresses::{self, Found};
use crate::code::uri::UriError;
use crate::locale::Locale;
use crate::vault::{Account, AccountId, Passphrase, Store, Vault};
use std::io::{self, BufRead, IsTerminal, Read, Write};
use zeroize::Zeroizing;

pub(super) fn run(session: &Session<'_>) -> Result<(), Error> {
    let passphrase = session.ask()?;
    if io::stdin().is_terminal() {
        writeln!(io::stderr(), "{}", session.locale.text("cli-paste-lines"))?;
    }
    let mut bytes = Zeroizing::new(Vec::new());
    let _: usize = io::stdin().lock().read_to_end(&mut bytes).map_err(|_| Error::NotText)?;
    let text = addresses::text(&bytes).ok_or(Error::NotText)?;
    let lines = addresses::read(&text);
    if lines.is_empty() {
        return Err(Error::NothingToAdd);
    }
    // No vault is made for lines none of which can be used.
    if lines.iter().all(|(_, parsed)| parsed.is_err()) && !Store::found(&session.vault) {
        let refused = lines.into_iter().filter_map(|(number, parsed)| Some((number, parsed.err()?))).collect();
        return Err(Error::Refused(refused));
    }
    let Told { added, there, refused } = session.change(&passphrase, |vault| put(&lines, vault, session.locale))?;
    let mut out = io::stdout().lock();
    let (locale, named) = (session.locale, |name: String| [("name", name.into())]);
    for (name, notes) in added {
        writeln!(out, "{}", locale.with("cli-added", &named(name)))?;
        for note in notes {
            writeln!(out, "  {note}")?;
        }
    }
    for (name, ahead) in there {
        writeln!(out, "{}", locale.with("cli-already-there", &named(name.clone())))?;
        if let Some(ahead) = ahead {
            ahead.settle(name, session, &passphrase, &mut out)?;
        }
    }
    if refused.is_empty() { Ok(()) } else { Err(Error::Refused(refused)) }
}

/// What there is to tell.
#[derive(Default)]
struct Told {
    /// By their names, with what is odd about them.
    added: Vec<(String, Vec<String>)>,
    /// By their names.
    there: Vec<(String, Option<Ahead>)>,
    refused: Vec<(usize, UriError)>,
}

/// Puts the accounts into the vault that are not in it. True if there are any.
fn put(lines: &[Found], vault: &mut Vault, locale: &Locale) -> Result<(Told, bool), Error> {
    let mut told = Told::default();
    for (number, read) in lines {
        let entry = match read {
            Ok(entry) => entry.clone(),
            Err(error) => {
                told.refused.push((*number, error.clone()));
                continue;
            }
        };
        match vault.same_key(&entry.generator) {
            Some(account) => {
                let counters = account.generator.counter().zip(entry.generator.counter());
                let ahead = counters.filter(|(here, there)| there > here);
                let ahead = ahead.map(|(here, there)| Ahead { id: account.id, here, there });
                told.there.push((account_name(account, locale), ahead));
            }
            None => {
                let notes = entry.notes().iter().map(|note| explain::note(note, locale)).collect();
                let account = Account::new(entry.issuer, entry.label, entry.generator)?;
                told.added.push((account_name(&account, locale), notes));
                vault.add(account);
            }
        }
    }
    let changed = !told.added.is_empty();
    Ok((told, changed))
}

/// An account that is here already, with a counter that is further on in the line.
struct Ahead {
    id: AccountId,
    here: u64,
    there: u64,
}

impl Ahead {
    /// Takes the counter forward, if somebody at a terminal wants that; else tells of it.
    fn settle(
        &self,
        name: String,
        session: &Session<'_>,
        passphrase: &Passphrase,
        out: &mut impl Write,
    ) -> Result<(), Error> {
        let counters = [("here", self.here.to_string().into()), ("there", self.there.to_string().into())];
        let told = if !io::stdin().is_terminal() {
            session.locale.with("cli-counter-ahead", &counters)
        } else if agreed(&session.locale.with("cli-counter-ask", &counters), session.locale)? {
            session.change(passphrase, |vault| Ok(((), self.forward(vault))))?;
            session
                .locale
                .with("notice-counter-set", &[("name", name.into()), ("counter", self.there.to_string().into())])
        } else {
            session.locale.text("cli-counter-left")
        };
        Ok(writeln!(out, "  {told}")?)
    }

    /// True if it was still behind.
    fn forward(&self, vault: &mut Vault) -> bool {
        let account = vault.find(self.id).filter(|account| account.generator.counter() < Some(self.there));
        let generator = account.map(|account| account.generator.counting_from(self.there));
        generator.is_some_and(|generator| vault.set_generator(self.id, generator))
    }
}

/// Asks at the terminal: the word for yes, or how it begins.
fn agreed(question: &str, locale: &Locale) -> io::Result<bool> {
    write!(io::stderr(), "  {question} ")?;
    let mut answer = String::new();
    // After the end of what was pasted, a terminal goes on.
    let _: usize = io::stdin().lock().read_line(&mut answer)?;
    let answer = answer.trim().to_lowercase();
    Ok(!answer.is_empty() && locale.text("cli-yes").starts_with(&answer))
}
