//! The file around the sealed accounts.
//!
//! ```text
//! kodeoplaeser vault 1 LF          magic and version
//! {"nonce":..,"slots":[..]} LF     header: JSON on one line
//! payload                          the accounts, sealed under the vault's key; bound to the two lines above
//! checksum                         SHA-256 of everything before it, 32 bytes
//! ```
//!
//! Each slot holds the vault's key, sealed in a way of its own. A slot of a kind this program doesn't know is kept
//! as it is. Every version, also later ones, begins with the magic and ends with the checksum: that is how damage
//! is told from a newer version, and from a wrong passphrase.

use super::seal::{Hex, Key, Nonce, Passphrase, PassphraseSlot};
use super::{Damage, Error, Vault, schema};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

const MAGIC: &[u8] = b"kodeoplaeser vault ";
const VERSION: u32 = 1;
const HASH: usize = 32;

/// An account takes some 200 bytes, so this is far over what anybody has.
pub(super) const LARGEST: usize = 16 << 20;

/// Each slot is a passphrase to try at up to 1 GiB: a file must not bring thousands.
const MOST_SLOTS: usize = 16;

/// Tells one generation of a file from every other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Checksum([u8; HASH]);

impl Checksum {
    /// The checksum a file ends with, if it is that of the rest.
    pub(super) fn of(file: &[u8]) -> Option<Self> {
        let (rest, end) = file.split_last_chunk()?;
        (Sha256::digest(rest).as_slice() == end).then_some(Self(*end))
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub(super) enum Slot {
    Passphrase(PassphraseSlot),
    Unknown(serde_json::Map<String, serde_json::Value>),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Header {
    nonce: Nonce,
    slots: Vec<Slot>,
}

/// A whole file, not yet opened.
#[derive(Debug)]
pub(super) struct Envelope<'a> {
    pub(super) checksum: Checksum,
    pub(super) slots: Vec<Slot>,
    nonce: Nonce,
    bound: &'a [u8],
    payload: &'a [u8],
}

impl<'a> Envelope<'a> {
    /// Reads everything that needs no key.
    pub(super) fn parse(file: &'a [u8]) -> Result<Self, Error> {
        let lines = file.strip_prefix(MAGIC).ok_or(Damage::NotAVault)?;
        let checksum = Checksum::of(file).ok_or(Damage::Checksum)?;
        let (version, after) = split_line(lines).ok_or(Damage::Header)?;
        let version: u32 = std::str::from_utf8(version).ok().and_then(|v| v.parse().ok()).ok_or(Damage::Header)?;
        match version {
            VERSION => {}
            0 => return Err(Damage::Header.into()),
            _ => return Err(Error::NewerVersion { version }),
        }
        let (header, after) = split_line(after).ok_or(Damage::Header)?;
        let Header { nonce, slots } = serde_json::from_slice(header).map_err(|_| Damage::Header)?;
        let payload = after.len().checked_sub(HASH).and_then(|length| after.get(..length)).ok_or(Damage::Header)?;
        if slots.len() > MOST_SLOTS {
            return Err(Damage::Header.into());
        }
        let bound = &file[..file.len() - after.len()];
        Ok(Self { checksum, slots, nonce, bound, payload })
    }

    /// The vault's key, out of the first slot that the passphrase opens.
    pub(super) fn unlock(&self, passphrase: &Passphrase) -> Result<Key, Error> {
        let mut outcome = Err(Damage::Header.into());
        for slot in &self.slots {
            if let Slot::Passphrase(slot) = slot {
                outcome = slot.unlock(passphrase);
                if !matches!(outcome, Err(Error::WrongPassphrase)) {
                    break;
                }
            }
        }
        outcome
    }

    pub(super) fn open(&self, key: &Key) -> Result<Vault, Error> {
        schema::read(&key.open(&self.nonce, self.bound, self.payload)?)
    }
}

/// A whole file, and its checksum.
pub(super) fn write(key: &Key, slots: &[Slot], vault: &Vault) -> Result<(Vec<u8>, Checksum), Error> {
    let header = Header { nonce: Hex::random()?, slots: slots.to_vec() };
    let mut file = MAGIC.to_vec();
    file.extend_from_slice(format!("{VERSION}\n").as_bytes());
    serde_json::to_writer(&mut file, &header).map_err(|_| Damage::Header)?;
    file.push(b'\n');

    let mut payload = schema::write(vault)?;
    key.seal(&header.nonce, &file, &mut payload)?;
    file.extend_from_slice(&payload);
    let checksum = Checksum(Sha256::digest(&file).into());
    file.extend_from_slice(&checksum.0);
    if file.len() > LARGEST { Err(Error::TooLarge) } else { Ok((file, checksum)) }
}

fn split_line(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let end = bytes.iter().position(|&byte| byte == b'\n')?;
    Some((&bytes[..end], &bytes[end + 1..]))
}
