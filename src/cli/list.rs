//! `list`: what accounts there are. Never their keys or codes.

use super::{Error, Session};
use crate::app::vocabulary::practice::account_name;
use crate::code::Generator;
use crate::vault::Account;
use serde_json::{Value, json};
use std::io::{self, Write};

pub(super) fn run(session: &Session<'_>, json: bool) -> Result<(), Error> {
    let (_, vault) = session.open()?;
    let mut out = io::stdout().lock();
    if json {
        let accounts: Vec<Value> = vault.accounts.iter().map(described).collect();
        return Ok(writeln!(out, "{:#}", Value::Array(accounts))?);
    }
    for account in &vault.accounts {
        writeln!(out, "{}", account_name(account, session.locale))?;
    }
    Ok(())
}

/// `id`, `name`, `issuer`, `label`, `kind` (`totp`, `hotp` or `steam`), `algorithm`, `digits`, and `period` in seconds or
/// `counter`.
fn described(account: &Account) -> Value {
    let generator = &account.generator;
    let (kind, counter) = match generator {
        Generator::Totp { .. } => ("totp", None),
        Generator::Hotp { counter, .. } => ("hotp", Some(*counter)),
        Generator::Steam { .. } => ("steam", None),
    };
    let mut described = json!({
        "id": account.id.to_string(),
        "name": account.name(),
        "issuer": account.issuer,
        "label": account.label,
        "kind": kind,
        "algorithm": generator.algorithm().name(),
        "digits": generator.digits_len(),
    });
    if let Some(step) = generator.step() {
        described["period"] = step.get().into();
    }
    if let Some(counter) = counter {
        described["counter"] = counter.into();
    }
    described
}
