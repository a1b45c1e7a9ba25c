//! The accounts as JSON, before they are sealed: schema 1.
//!
//! These shapes are the file's and don't change; the program's own may. Unknown fields are refused, so that a later
//! schema has to bear another number and can't lose anything here. No enum is tagged from inside, because `serde`
//! would keep copies of the keys in buffers that nobody wipes.

use super::{Account, Damage, Error, Vault};
use crate::code::{Algorithm, Digits, Generator, Secret, TimeStep};
use serde::{Deserialize, Serialize};
use std::io;
use zeroize::Zeroizing;

const SCHEMA: u32 = 1;

/// Room for the authentication tag, so that sealing doesn't move the text.
const TAG: usize = 16;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Contents {
    schema: u32,
    accounts: Vec<Record>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Record {
    id: String,
    issuer: String,
    label: String,
    generator: Kind,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "lowercase", deny_unknown_fields)]
enum Kind {
    Totp { secret: Zeroizing<String>, algorithm: Algorithm, digits: Digits, step: TimeStep },
    Hotp { secret: Zeroizing<String>, algorithm: Algorithm, digits: Digits, counter: u64 },
    Steam { secret: Zeroizing<String> },
}

pub(super) fn write(vault: &Vault) -> Result<Zeroizing<Vec<u8>>, Error> {
    let contents = Contents { schema: SCHEMA, accounts: vault.accounts.iter().map(Record::from).collect() };
    let mut length = Length(0);
    serde_json::to_writer(&mut length, &contents).map_err(|_| Damage::Contents)?;
    // All of it at once: a buffer that grows leaves its old self behind in memory.
    let mut text = Zeroizing::new(Vec::with_capacity(length.0 + TAG));
    serde_json::to_writer(&mut *text, &contents).map_err(|_| Damage::Contents)?;
    Ok(text)
}

pub(super) fn read(text: &[u8]) -> Result<Vault, Error> {
    #[derive(Deserialize)]
    struct Any {
        schema: u32,
    }
    let Any { schema } = serde_json::from_slice(text).map_err(|_| Damage::Contents)?;
    if schema > SCHEMA {
        return Err(Error::NewerVersion { version: schema });
    }
    let contents: Contents = serde_json::from_slice(text).map_err(|_| Damage::Contents)?;
    let accounts = contents.accounts.into_iter().map(Account::try_from).collect::<Result<_, _>>()?;
    Ok(Vault { accounts })
}

/// Counts what is written to it.
struct Length(usize);

impl io::Write for Length {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 += bytes.len();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl From<&Account> for Record {
    fn from(account: &Account) -> Self {
        let secret = account.generator.secret().to_base32();
        let generator = match account.generator {
            Generator::Totp { secret: _, algorithm, digits, step } => Kind::Totp { secret, algorithm, digits, step },
            Generator::Hotp { secret: _, algorithm, digits, counter } => {
                Kind::Hotp { secret, algorithm, digits, counter }
            }
            Generator::Steam { secret: _ } => Kind::Steam { secret },
        };
        let (issuer, label) = (account.issuer.clone(), account.label.clone());
        Self { id: account.id.to_string(), issuer, label, generator }
    }
}

impl TryFrom<Record> for Account {
    type Error = Damage;

    fn try_from(record: Record) -> Result<Self, Damage> {
        let key = |text: &str| Secret::from_base32(text).map_err(|_| Damage::Contents);
        let generator = match record.generator {
            Kind::Totp { secret, algorithm, digits, step } => {
                Generator::Totp { secret: key(&secret)?, algorithm, digits, step }
            }
            Kind::Hotp { secret, algorithm, digits, counter } => {
                Generator::Hotp { secret: key(&secret)?, algorithm, digits, counter }
            }
            Kind::Steam { secret } => Generator::Steam { secret: key(&secret)? },
        };
        let id = record.id.parse().map_err(|_| Damage::Contents)?;
        Ok(Self { id, issuer: record.issuer, label: record.label, generator })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    const ID: &str = "000102030405060708090a0b0c0d0e0f";

    fn record(generator: &str) -> String {
        format!(r#"{{"schema":1,"accounts":[{{"id":"{ID}","issuer":"Bank","label":"anna","generator":{generator}}}]}}"#)
    }

    #[test]
    fn the_text_is_this_and_stays_this() {
        for generator in [
            r#"{"totp":{"secret":"GEZDGNBV","algorithm":"sha256","digits":8,"step":60}}"#,
            r#"{"hotp":{"secret":"GEZDGNBV","algorithm":"sha1","digits":6,"counter":18446744073709551615}}"#,
            r#"{"steam":{"secret":"GEZDGNBV"}}"#,
        ] {
            let vault = read(record(generator).as_bytes()).unwrap();
            let text = write(&vault).unwrap();
            assert_eq!(std::str::from_utf8(&text).unwrap(), record(generator));
            assert_eq!(text.capacity(), text.len() + TAG);
        }
    }

    #[test]
    fn what_makes_no_sense_is_damage() {
        for generator in [
            r#"{"totp":{"secret":"GEZDGNB8","algorithm":"sha1","digits":6,"step":30}}"#,
            r#"{"totp":{"secret":"GEZDGNBV","algorithm":"md5","digits":6,"step":30}}"#,
            r#"{"totp":{"secret":"GEZDGNBV","algorithm":"sha1","digits":3,"step":30}}"#,
            r#"{"totp":{"secret":"GEZDGNBV","algorithm":"sha1","digits":6,"step":0}}"#,
            r#"{"totp":{"secret":"GEZDGNBV","algorithm":"sha1","digits":6}}"#,
            r#"{"totp":{"secret":"GEZDGNBV","algorithm":"sha1","digits":6,"step":30,"offset":1}}"#,
            r#"{"hotp":{"secret":"GEZDGNBV","algorithm":"sha1","digits":6,"counter":-1}}"#,
            r#"{"motp":{"secret":"GEZDGNBV"}}"#,
            "null",
        ] {
            assert_eq!(read(record(generator).as_bytes()), Err(Damage::Contents.into()), "{generator}");
        }
        let good = record(r#"{"steam":{"secret":"GEZDGNBV"}}"#);
        assert_eq!(read(good.replace(ID, "1").as_bytes()), Err(Damage::Contents.into()));
        assert_eq!(read(&good.as_bytes()[1..]), Err(Damage::Contents.into()));
    }

    #[test]
    fn a_later_schema_is_told_from_damage() {
        assert_eq!(read(br#"{"schema":2,"vaults":[]}"#), Err(Error::NewerVersion { version: 2 }));
    }
}
