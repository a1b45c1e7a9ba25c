//! `add`: `otpauth://` lines from standard input. They are never arguments: other users can read those.

use super::{Error, Session};
use crate::code::uri;
use crate::vault::{Account, Store};
use std::io::{self, IsTerminal, Read, Write};
use zeroize::Zeroizing;

pub(super) fn run(session: &Session<'_>) -> Result<(), Error> {
    let passphrase = session.ask()?;
    if io::stdin().is_terminal() {
        writeln!(io::stderr(), "{}", session.locale.text("cli-paste-lines"))?;
    }
    let mut bytes = Zeroizing::new(Vec::new());
    let _: usize = io::stdin().lock().read_to_end(&mut bytes).map_err(|_| Error::NotText)?;
    let text = std::str::from_utf8(&bytes).map_err(|_| Error::NotText)?;
    let lines = uri::parse_lines(text);
    if lines.is_empty() {
        return Err(Error::NothingToAdd);
    }
    // No vault is made for lines none of which can be used.
    if lines.iter().all(|(_, parsed)| parsed.is_err()) && !Store::found(&session.vault) {
        let refused = lines.into_iter().filter_map(|(number, parsed)| Some((number, parsed.err()?))).collect();
        return Err(Error::Refused(refused));
    }
    let (mut store, mut vault) = session.open_or_create(&passphrase)?;
    let (mut added, mut there, mut refused) = (Vec::new(), Vec::new(), Vec::new());
    for (number, parsed) in lines {
        let entry = match parsed {
            Ok(entry) => entry,
            Err(error) => {
                refused.push((number, error));
                continue;
            }
        };
        match vault.same_key(&entry.generator) {
            Some(account) => there.push(account.name()),
            None => {
                let account = Account::new(entry.issuer, entry.label, entry.generator)?;
                added.push(account.name());
                vault.add(account);
            }
        }
    }
    if !added.is_empty() {
        store.save(&vault)?;
    }
    let mut out = io::stdout().lock();
    for (names, message) in [(&added, "cli-added"), (&there, "cli-already-there")] {
        for name in names {
            let name = if name.is_empty() { session.locale.text("unnamed") } else { name.clone() };
            writeln!(out, "{}", session.locale.with(message, &[("name", name.into())]))?;
        }
    }
    if refused.is_empty() { Ok(()) } else { Err(Error::Refused(refused)) }
}
