//! From a passphrase to a key, and from a key to a sealed text.
//!
//! XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha-03) seals; its nonces are long enough to be drawn at random.
//! Argon2id (RFC 9106) turns a passphrase into a key.

use super::{Damage, Error};
use argon2::{Algorithm, Argon2, Block, Params, Version};
use chacha20poly1305::{AeadInOut, KeyInit, XChaCha20Poly1305};
use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

/// What the user types to open the vault; never empty. Wiped from memory when dropped; `Debug` does not show it.
#[derive(Clone, PartialEq, Eq)]
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// `None` when there is nothing. Keyboards and systems write the same letters in different ways (å as one character or
    /// as two, a space that doesn't break); here they are made one, as RFC 8265 section 4.2 does.
    pub fn new(typed: &str) -> Option<Self> {
        let mut text = Zeroizing::new(String::with_capacity(typed.len() * 3));
        text.extend(typed.nfc().map(|c| if c.is_whitespace() { ' ' } else { c }));
        (!text.is_empty()).then_some(Self(text))
    }

    /// Whether it is what comes of the other's keys with Caps Lock on: the same, with all its capitals small and its small
    /// letters capital.
    pub fn is_with_caps_lock(&self, other: &Self) -> bool {
        let turned =
            |c: char| if c.is_uppercase() { c.to_lowercase().to_string() } else { c.to_uppercase().to_string() };
        let turned: Zeroizing<String> = Zeroizing::new(other.0.chars().map(turned).collect());
        self.0 != other.0 && self.0 == turned
    }
}

impl std::fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Passphrase(..)")
    }
}

/// How much work it is to try one passphrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cost {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

impl Cost {
    /// The least that a vault may have. For tests.
    pub const LEAST: Self = Self { memory_kib: 8 << 10, passes: 1, lanes: 1 };

    /// Memory in KiB (8 MiB to 1 GiB), passes over it (1 to 64) and lanes (1 to 16).
    ///
    /// # Errors
    /// [`Error::Cost`] outside of these: a file must not be able to ask for all of a machine's memory.
    pub fn new(memory_kib: u32, passes: u32, lanes: u32) -> Result<Self, Error> {
        if (8 << 10..=1 << 20).contains(&memory_kib) && (1..=64).contains(&passes) && (1..=16).contains(&lanes) {
            Ok(Self { memory_kib, passes, lanes })
        } else {
            Err(Error::Cost { memory_kib, passes, lanes })
        }
    }
}

impl Default for Cost {
    /// The second recommendation of RFC 9106 section 4: 64 MiB, 3 passes, 4 lanes.
    fn default() -> Self {
        Self { memory_kib: 64 << 10, passes: 3, lanes: 4 }
    }
}

/// A key that seals: the vault's own, which is random, or the one made of a passphrase, which seals the vault's own.
pub(super) struct Key(Zeroizing<[u8; 32]>);

impl Key {
    pub(super) fn random() -> Result<Self, Error> {
        let mut key = Zeroizing::new([0; 32]);
        getrandom::fill(&mut *key)?;
        Ok(Self(key))
    }

    /// Seals `text` in place. `bound` is not sealed, but the text opens only next to it.
    pub(super) fn seal(&self, nonce: &Nonce, bound: &[u8], text: &mut Vec<u8>) -> Result<(), Error> {
        // Fails only for texts of 256 GiB.
        cipher(&self.0).encrypt_in_place(&nonce.0.into(), bound, text).map_err(|_| Error::TooLarge)
    }

    pub(super) fn open(&self, nonce: &Nonce, bound: &[u8], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Error> {
        let mut text = Zeroizing::new(sealed.to_vec());
        match cipher(&self.0).decrypt_in_place(&nonce.0.into(), bound, &mut *text) {
            Ok(()) => Ok(text),
            Err(_) => Err(Damage::Seal.into()),
        }
    }
}

/// The vault's key, sealed under a key that a passphrase makes. Its numbers are the file's and not yet believed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PassphraseSlot {
    kind: PassphraseKind,
    memory_kib: u32,
    passes: u32,
    lanes: u32,
    salt: Hex<16>,
    nonce: Nonce,
    sealed_key: Hex<48>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum PassphraseKind {
    Passphrase,
}

impl PassphraseSlot {
    /// What the sealed key is bound to, so that no other kind of slot can be passed off as this one. The salt and
    /// the cost need no binding: the key is made from them.
    const BOUND: &[u8] = b"kodeoplaeser vault 1 passphrase slot";

    pub(super) fn lock(passphrase: &Passphrase, cost: Cost, key: &Key) -> Result<Self, Error> {
        let (salt, nonce) = (Hex::random()?, Hex::random()?);
        let mut sealed = Zeroizing::new(Vec::with_capacity(48));
        sealed.extend_from_slice(&*key.0);
        stretch(passphrase, cost, &salt)?.seal(&nonce, Self::BOUND, &mut sealed)?;
        let sealed_key = Hex(sealed.as_slice().try_into().map_err(|_| Error::TooLarge)?);
        let Cost { memory_kib, passes, lanes } = cost;
        Ok(Self { kind: PassphraseKind::Passphrase, memory_kib, passes, lanes, salt, nonce, sealed_key })
    }

    pub(super) fn unlock(&self, passphrase: &Passphrase) -> Result<Key, Error> {
        let cost = Cost::new(self.memory_kib, self.passes, self.lanes)?;
        let key = stretch(passphrase, cost, &self.salt)?;
        // The file's checksum was good, so the passphrase is what doesn't fit.
        let opened = key.open(&self.nonce, Self::BOUND, &self.sealed_key.0).map_err(|_| Error::WrongPassphrase)?;
        let mut key = Zeroizing::new([0; 32]);
        key.copy_from_slice(&opened);
        Ok(Key(key))
    }
}

/// A number of bytes, in JSON as lower-case hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub(super) struct Hex<const N: usize>([u8; N]);

/// Drawn anew each time something is sealed.
pub(super) type Nonce = Hex<24>;

impl<const N: usize> Hex<N> {
    pub(super) fn random() -> Result<Self, Error> {
        let mut bytes = [0; N];
        getrandom::fill(&mut bytes)?;
        Ok(Self(bytes))
    }
}

impl<const N: usize> TryFrom<String> for Hex<N> {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, &'static str> {
        let bytes = HEXLOWER.decode(text.as_bytes()).map_err(|_| "not hexadecimal")?;
        bytes.try_into().map(Self).map_err(|_| "of another length")
    }
}

impl<const N: usize> From<Hex<N>> for String {
    fn from(bytes: Hex<N>) -> Self {
        HEXLOWER.encode(&bytes.0)
    }
}

fn cipher(key: &[u8; 32]) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(key.into())
}

fn stretch(passphrase: &Passphrase, cost: Cost, salt: &Hex<16>) -> Result<Key, Error> {
    let Cost { memory_kib, passes, lanes } = cost;
    let refused = |_| Error::Cost { memory_kib, passes, lanes };
    let params = Params::new(memory_kib, passes, lanes, Some(32)).map_err(refused)?;
    // Ours, because `argon2` would not wipe its own.
    let mut memory = Zeroizing::new(Vec::new());
    memory.try_reserve_exact(params.block_count()).map_err(|_| Error::Memory)?;
    memory.resize(params.block_count(), Block::new());
    let mut key = Zeroizing::new([0; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into_with_memory(passphrase.0.as_bytes(), &salt.0, &mut *key, memory.as_mut_slice())
        .map_err(refused)?;
    Ok(Key(key))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn a_passphrase_is_the_same_from_every_keyboard() {
        let same = |one: &str, other: &str| Passphrase::new(one).unwrap().0 == Passphrase::new(other).unwrap().0;
        assert!(same("bl\u{e5}b\u{e6}r", "bla\u{30a}b\u{e6}r"));
        assert!(same("en\u{a0}to", "en to"));
        assert!(!same("En to", "en to") && !same("en to ", "en to"));
        assert!(Passphrase::new("").is_none());
        assert_eq!(format!("{:?}", Passphrase::new("blåbær").unwrap()), "Passphrase(..)");
    }

    #[test]
    fn the_cost_is_bounded() {
        for (memory_kib, passes, lanes) in [
            (8191, 1, 1),
            (1_048_577, 1, 1),
            (8192, 0, 1),
            (8192, 65, 1),
            (8192, 1, 0),
            (8192, 1, 17),
            (u32::MAX, 1, 1),
        ] {
            assert_eq!(Cost::new(memory_kib, passes, lanes), Err(Error::Cost { memory_kib, passes, lanes }));
        }
        assert_eq!(Cost::new(8192, 1, 1), Ok(Cost::LEAST));
        assert_eq!(Cost::new(65_536, 3, 4), Ok(Cost::default()));
        assert!(Cost::new(1_048_576, 64, 16).is_ok());
    }

    #[test]
    fn what_is_bound_can_not_be_exchanged() {
        let (key, nonce) = (Key::random().unwrap(), Hex::random().unwrap());
        let mut sealed = b"text".to_vec();
        key.seal(&nonce, b"header", &mut sealed).unwrap();
        assert_eq!(key.open(&nonce, b"header", &sealed).unwrap().as_slice(), b"text");
        assert_eq!(key.open(&nonce, b"Header", &sealed), Err(Damage::Seal.into()));
        assert_eq!(key.open(&Hex::random().unwrap(), b"header", &sealed), Err(Damage::Seal.into()));
        assert_eq!(key.open(&nonce, b"header", b"short"), Err(Damage::Seal.into()));
    }
}
