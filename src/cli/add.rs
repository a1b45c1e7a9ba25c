//! `add`: `otpauth://` lines from standard input. They are never arguments: other users can read those.

use super::{Error, Session};
use crate::app::vocabulary::explain;
use crate::app::vocabulary::practice::account_name;
use crate::code::addresses::{self, Found};
use crate::code::uri::UriError;
use crate::locale::Locale;
use crate::vault::{Account, Store, Vault};
use std::io::{self, IsTerminal, Read, Write};
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
    for (name, counters) in there {
        writeln!(out, "{}", locale.with("cli-already-there", &named(name)))?;
        if let Some((here, there)) = counters.filter(|(here, there)| there > here) {
            writeln!(out, "  {}", locale.with("cli-counter-ahead", &[("here", here.into()), ("there", there.into())]))?;
        }
    }
    if refused.is_empty() { Ok(()) } else { Err(Error::Refused(refused)) }
}

/// What there is to tell.
#[derive(Default)]
struct Told {
    /// By their names, with what is odd about them.
    added: Vec<(String, Vec<String>)>,
    /// By their names, with the counter here and the one in the line, if they have one.
    there: Vec<(String, Option<(u64, u64)>)>,
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
                told.there.push((account_name(account, locale), counters));
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
