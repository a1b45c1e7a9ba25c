//! A vault comes back as it was saved, or says why not; and nothing that happens to the file loses it.

use kodeoplaeser::code::{Algorithm, Digits, Generator, Secret, TimeStep};
use kodeoplaeser::vault::{Account, Cost, Damage, Error, Passphrase, Store, Vault};
use proptest::prelude::*;
use sha2::{Digest as _, Sha256};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;
use tempfile::TempDir;

fn passphrase(text: &str) -> Passphrase {
    Passphrase::new(text).unwrap()
}

fn right() -> Passphrase {
    passphrase("blåbær og fløde")
}

fn account(label: &str) -> Account {
    Account::new("Bank", label, Generator::totp(Secret::from_bytes(vec![7; 20]).unwrap())).unwrap()
}

/// A folder with a vault of one account in it.
struct Rig {
    folder: TempDir,
    path: PathBuf,
    store: Store,
    vault: Vault,
}

impl Rig {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("vault.kode");
        let vault = Vault { accounts: vec![account("anna")] };
        let store = Store::create(&path, &right(), Cost::LEAST, &vault).unwrap();
        Self { folder, path, store, vault }
    }

    fn beside(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn open(&self) -> Result<Vault, Error> {
        Store::open(&self.path, &right()).map(|(_, vault)| vault)
    }

    fn save_with(&mut self, label: &str) {
        self.vault.add(account(label));
        self.store.save(&self.vault).unwrap();
    }
}

/// What somebody who knows the format would put at the end of an altered file.
fn with_checksum(mut rest: Vec<u8>) -> Vec<u8> {
    let checksum = Sha256::digest(&rest);
    rest.extend_from_slice(&checksum);
    rest
}

fn damaged(what: Damage) -> Error {
    Error::Damaged { what, previous: false }
}

#[test]
fn saved_and_opened() {
    let mut rig = Rig::new();
    assert_eq!(rig.open().unwrap(), rig.vault);
    for label in ["børge", "carla", "dorthe"] {
        rig.save_with(label);
        assert_eq!(rig.open().unwrap(), rig.vault);
    }
    let (mut again, vault) = Store::open(&rig.path, &right()).unwrap();
    again.save(&Vault { accounts: vault.accounts[1..].to_vec() }).unwrap();
    assert_eq!(rig.open().unwrap().accounts, rig.vault.accounts[1..]);
}

#[test]
fn nothing_in_the_file_can_be_read() {
    let rig = Rig::new();
    let file = String::from_utf8_lossy(&fs::read(&rig.path).unwrap()).into_owned();
    let key = rig.vault.accounts[0].generator.secret().to_base32();
    for hidden in ["Bank", "anna", "blåbær", "totp", key.as_str()] {
        assert!(!file.contains(hidden), "{hidden}");
    }
    assert!(file.starts_with("kodeoplaeser vault 1\n{"));
    let shown = format!("{:?}", rig.store);
    assert!(shown.starts_with("Store { path:") && shown.ends_with(", .. }"), "{shown}");
}

#[test]
fn the_wrong_passphrase_is_called_that() {
    let rig = Rig::new();
    for wrong in ["blåbær og fløde ", "Blåbær og fløde", "x"] {
        assert_eq!(Store::open(&rig.path, &passphrase(wrong)).unwrap_err(), Error::WrongPassphrase);
    }
}

#[test]
fn every_flipped_byte_is_told_from_a_wrong_passphrase() {
    let rig = Rig::new();
    let good = fs::read(&rig.path).unwrap();
    for at in 0..good.len() {
        for flip in [0x01, 0x20, 0xff] {
            let mut bad = good.clone();
            bad[at] ^= flip;
            fs::write(&rig.path, bad).unwrap();
            let what = if at < "kodeoplaeser vault ".len() { Damage::NotAVault } else { Damage::Checksum };
            assert_eq!(rig.open(), Err(damaged(what)), "byte {at}");
        }
    }
}

#[test]
fn every_truncation_is_damage() {
    let rig = Rig::new();
    let good = fs::read(&rig.path).unwrap();
    for length in 0..good.len() {
        fs::write(&rig.path, &good[..length]).unwrap();
        assert!(matches!(rig.open(), Err(Error::Damaged { .. })), "{length} bytes");
    }
    fs::write(&rig.path, [good.as_slice(), b"\0"].concat()).unwrap();
    assert_eq!(rig.open(), Err(damaged(Damage::Checksum)));
}

#[test]
fn every_forged_byte_is_refused() {
    // With a checksum that fits, only the seals are left to tell.
    let rig = Rig::new();
    let good = fs::read(&rig.path).unwrap();
    let good = &good[..good.len() - 32];
    for at in "kodeoplaeser vault ".len()..good.len() {
        let mut bad = good.to_vec();
        bad[at] ^= 0x01;
        fs::write(&rig.path, with_checksum(bad)).unwrap();
        match rig.open() {
            Err(Error::Damaged { .. } | Error::WrongPassphrase | Error::NewerVersion { .. } | Error::Cost { .. }) => {}
            other => panic!("byte {at}: {other:?}"),
        }
    }
    for length in "kodeoplaeser vault ".len()..good.len() {
        fs::write(&rig.path, with_checksum(good[..length].to_vec())).unwrap();
        assert!(matches!(rig.open(), Err(Error::Damaged { .. })), "{length} bytes");
    }
}

/// The vault with its header's text altered, and a checksum that fits.
fn forge(rig: &Rig, alter: impl Fn(&str) -> String) {
    let good = fs::read(&rig.path).unwrap();
    let lines = good.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(at, _)| at + 1).nth(1).unwrap();
    let header = alter(std::str::from_utf8(&good[..lines]).unwrap());
    fs::write(&rig.path, with_checksum([header.as_bytes(), &good[lines..good.len() - 32]].concat())).unwrap();
}

#[test]
fn a_later_version_is_called_that() {
    let rig = Rig::new();
    forge(&rig, |header| header.replace("vault 1", "vault 2"));
    assert_eq!(rig.open(), Err(Error::NewerVersion { version: 2 }));
    // Even if nothing else in it looks as it does today.
    fs::write(&rig.path, with_checksum(b"kodeoplaeser vault 37\nCBOR".to_vec())).unwrap();
    assert_eq!(rig.open(), Err(Error::NewerVersion { version: 37 }));
    for senseless in ["0", "", "-1", "x", "99999999999"] {
        fs::write(&rig.path, with_checksum(format!("kodeoplaeser vault {senseless}\n{{}}\n").into())).unwrap();
        assert_eq!(rig.open(), Err(damaged(Damage::Header)), "{senseless}");
    }
}

#[test]
fn a_file_can_not_ask_for_all_the_memory() {
    for (what, memory_kib, passes, lanes) in [
        (r#""memory_kib":67108864"#, 67_108_864, 1, 1),
        (r#""memory_kib":8"#, 8, 1, 1),
        (r#""passes":4000000000"#, 8192, 4_000_000_000, 1),
        (r#""lanes":0"#, 8192, 1, 0),
    ] {
        let rig = Rig::new();
        let (name, _) = what.split_once(':').unwrap();
        forge(&rig, |header| {
            let (before, after) = header.split_once(name).unwrap();
            format!("{before}{what}{}", &after[after.find(',').unwrap()..])
        });
        assert_eq!(rig.open(), Err(Error::Cost { memory_kib, passes, lanes }));
    }
}

#[test]
fn a_header_that_makes_no_sense_is_damage() {
    let swap = |header: &str, slots: &str| {
        let (before, _) = header.split_once("\"slots\":").unwrap();
        format!("{before}\"slots\":{slots}}}\n")
    };
    let many = format!("[{}]", vec![r#"{"kind":"x"}"#; 17].join(","));
    for slots in ["[]", "[{}]", r#"[{"kind":"keystore"}]"#, "{}", "[", "[],\"more\":1", &many] {
        let rig = Rig::new();
        forge(&rig, |header| swap(header, slots));
        assert_eq!(rig.open(), Err(damaged(Damage::Header)), "{slots}");
    }
}

#[test]
fn the_header_is_sealed_too() {
    // Another program's slot is put in: the passphrase still opens its own, but the seal over the header is broken.
    let rig = Rig::new();
    forge(&rig, |header| header.replace("\"slots\":[", "\"slots\":[{\"kind\":\"keystore\",\"name\":\"x\"},"));
    assert_eq!(rig.open(), Err(damaged(Damage::Seal)));
}

#[test]
fn no_vault_is_not_a_damaged_vault() {
    let folder = tempfile::tempdir().unwrap();
    for path in ["vault.kode", "no/such/folder/vault.kode"] {
        let error = Store::open(&folder.path().join(path), &right()).unwrap_err();
        assert_eq!(error, Error::NotFound { previous: false });
    }
    let error = Store::open(folder.path(), &right()).unwrap_err();
    assert!(matches!(error, Error::Io { .. }), "{error}");
}

#[test]
fn a_file_too_large_is_not_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("vault.kode");
    File::create(&path).unwrap().set_len(1 << 40).unwrap();
    assert_eq!(Store::open(&path, &right()).unwrap_err(), Damage::NotAVault.into());
    let long = Vault { accounts: vec![account(&"x".repeat(17 << 20))] };
    let mut rig = Rig::new();
    assert_eq!(rig.store.save(&long), Err(Error::TooLarge));
    assert_eq!(rig.open().unwrap(), rig.vault);
}

/// An empty file was left, over which no other could be made.
#[test]
fn a_vault_that_is_too_large_is_not_made() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("new/vault.kode");
    let long = Vault { accounts: vec![account(&"x".repeat(17 << 20))] };
    assert_eq!(Store::create(&path, &right(), Cost::LEAST, &long).unwrap_err(), Error::TooLarge);
    assert!(!Store::found(&path));
    drop(Store::create(&path, &right(), Cost::LEAST, &Vault::default()).unwrap());
}

#[test]
fn a_new_vault_overwrites_none() {
    let mut rig = Rig::new();
    let create = |rig: &Rig| Store::create(&rig.path, &right(), Cost::LEAST, &Vault::default()).unwrap_err();
    assert_eq!(create(&rig), Error::Exists);
    assert_eq!(rig.open().unwrap(), rig.vault);
    rig.save_with("børge");
    fs::remove_file(&rig.path).unwrap();
    assert_eq!(create(&rig), Error::Exists);
    assert_eq!(rig.open(), Err(Error::NotFound { previous: true }));
}

#[test]
fn the_folder_is_made() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a").join("b").join("vault.kode");
    drop(Store::create(&path, &right(), Cost::LEAST, &Vault::default()).unwrap());
    assert_eq!(Store::open(&path, &right()).unwrap().1, Vault::default());
}

#[test]
fn the_previous_generation_is_kept_and_comes_back() {
    let mut rig = Rig::new();
    let first = rig.vault.clone();
    assert!(!rig.beside("vault.kode.previous").exists());
    rig.save_with("børge");
    let broken = b"kodeoplaeser vault 1\nbroken".to_vec();
    fs::write(&rig.path, &broken).unwrap();
    assert_eq!(rig.open(), Err(Error::Damaged { what: Damage::Checksum, previous: true }));
    // A damaged vault is not saved over, and doesn't become the previous generation.
    assert_eq!(rig.store.save(&rig.vault), Err(Error::Changed));
    assert_eq!(rig.store.reload(), Err(Error::Damaged { what: Damage::Checksum, previous: true }));

    assert_eq!(Store::restore_previous(&rig.path, &passphrase("x")).unwrap_err(), Error::WrongPassphrase);
    assert_eq!(fs::read(&rig.path).unwrap(), broken);
    let (mut store, vault) = Store::restore_previous(&rig.path, &right()).unwrap();
    assert_eq!((&vault, &rig.open().unwrap()), (&first, &first));
    assert_eq!(fs::read(rig.beside("vault.kode.damaged")).unwrap(), broken);
    store.save(&rig.vault).unwrap();
    assert_eq!(rig.open().unwrap(), rig.vault);

    fs::remove_file(&rig.path).unwrap();
    assert_eq!(Store::restore_previous(&rig.path, &right()).unwrap().1, first);
    fs::write(&rig.path, b"").unwrap();
    drop(Store::restore_previous(&rig.path, &right()).unwrap());
    assert_eq!(fs::read(rig.beside("vault.kode.damaged")).unwrap(), broken);
    assert_eq!(fs::read(rig.beside("vault.kode.damaged.2")).unwrap(), b"");

    fs::remove_file(rig.beside("vault.kode.previous")).unwrap();
    let error = Store::restore_previous(&rig.path, &right()).unwrap_err();
    assert_eq!(error, Error::NotFound { previous: false });
}

#[test]
fn a_damaged_previous_generation_is_not_offered() {
    let mut rig = Rig::new();
    rig.save_with("børge");
    for path in [rig.path.clone(), rig.beside("vault.kode.previous")] {
        fs::write(path, b"kodeoplaeser vault 1\n").unwrap();
    }
    assert_eq!(rig.open(), Err(damaged(Damage::Checksum)));
}

#[test]
fn a_vault_removed_while_open_is_written_again() {
    let mut rig = Rig::new();
    fs::remove_file(&rig.path).unwrap();
    rig.save_with("børge");
    assert_eq!(rig.open().unwrap(), rig.vault);
}

#[test]
fn what_another_has_saved_is_not_overwritten_unseen() {
    let mut rig = Rig::new();
    let (mut other, mut theirs) = Store::open(&rig.path, &right()).unwrap();
    theirs.add(account("børge"));
    other.save(&theirs).unwrap();
    assert_eq!(rig.store.save(&Vault::default()), Err(Error::Changed));
    assert_eq!(rig.open().unwrap(), theirs);

    rig.vault = rig.store.reload().unwrap();
    assert_eq!(rig.vault, theirs);
    rig.save_with("carla");
    assert_eq!(other.save(&theirs), Err(Error::Changed));
    assert_eq!(rig.open().unwrap(), rig.vault);
}

#[test]
fn another_vault_in_its_place_wants_its_own_passphrase() {
    let mut rig = Rig::new();
    let other = Rig::new();
    let _ = fs::copy(&other.path, &rig.path).unwrap();
    assert_eq!(rig.store.save(&rig.vault), Err(Error::Changed));
    assert_eq!(rig.store.reload(), Err(Error::WrongPassphrase));
}

#[test]
fn a_writer_that_does_not_end_is_not_waited_for_for_ever() {
    let mut rig = Rig::new();
    let lock = File::options().append(true).read(true).open(rig.beside("vault.kode.lock")).unwrap();
    lock.lock().unwrap();
    assert_eq!(rig.store.save(&Vault::default()), Err(Error::Locked));
    // Readers need no lock.
    assert_eq!(rig.open().unwrap(), rig.vault);
    drop(lock);
    rig.save_with("børge");
}

#[test]
fn many_writers_lose_nothing() {
    let rig = Rig::new();
    let add = |label: String| {
        let (mut store, mut vault) = Store::open(&rig.path, &right()).unwrap();
        let account = account(&label);
        loop {
            vault.add(account.clone());
            match store.save(&vault) {
                Ok(()) => return,
                Err(Error::Changed) => vault = store.reload().unwrap(),
                Err(error) => panic!("{error}"),
            }
        }
    };
    std::thread::scope(|scope| {
        for writer in 0..4 {
            drop(scope.spawn(move || (0..5).for_each(|number| add(format!("{writer}-{number}")))));
        }
    });
    let mut labels: Vec<_> = rig.open().unwrap().accounts.into_iter().map(|account| account.label).collect();
    labels.sort_unstable();
    let expected = (0..4).flat_map(|writer| (0..5).map(move |number| format!("{writer}-{number}")));
    assert_eq!(labels, expected.chain(["anna".to_owned()]).collect::<Vec<_>>());
}

#[test]
fn a_store_may_cross_threads() {
    fn sent<T: Send + 'static>() {}
    sent::<Store>();
    sent::<Passphrase>();
    sent::<Result<(Store, Vault), Error>>();
}

#[cfg(unix)]
#[test]
fn only_the_owner_may_read() {
    use std::os::unix::fs::PermissionsExt as _;
    let mut rig = Rig::new();
    rig.save_with("børge");
    for name in ["vault.kode", "vault.kode.previous"] {
        assert_eq!(fs::metadata(rig.beside(name)).unwrap().permissions().mode() & 0o777, 0o600, "{name}");
    }
}

#[cfg(unix)]
#[test]
fn a_link_stays_a_link() {
    let mut rig = Rig::new();
    let elsewhere = tempfile::tempdir().unwrap();
    let link = elsewhere.path().join("link.kode");
    std::os::unix::fs::symlink(&rig.path, &link).unwrap();
    let (mut store, _) = Store::open(&link, &right()).unwrap();
    rig.vault.add(account("børge"));
    store.save(&rig.vault).unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(rig.open().unwrap(), rig.vault);
    assert_eq!(fs::read_dir(elsewhere.path()).unwrap().count(), 1);
}

#[test]
fn a_vault_of_the_first_format_opens_for_ever() {
    // Made by version 0.1.0 at the default cost. Nobody's keys: RFC 6238's, and Steam's test vector.
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("vault.kode");
    let _ = fs::copy(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/vault-v1.kode"), &path).unwrap();
    let (_, vault) = Store::open(&path, &passphrase("Rødgrød med fløde 1")).unwrap();
    let read = vault.accounts.iter().map(|account| {
        // The moment of Steam's vector; RFC 6238's and RFC 4226's for the others.
        let unix = if matches!(account.generator, Generator::Steam { .. }) { 1_511_200_518 } else { 1_111_111_109 };
        (account.name(), account.generator.code_at(unix).as_str().to_owned())
    });
    let expected = [
        ("Sort Sol, anna@example.dk", "07081804"),
        ("Blåbær & Co", "091201"),
        ("tæller", "359152"),
        ("Steam, gaben", "FR8RV"),
    ];
    assert_eq!(read.collect::<Vec<_>>(), expected.map(|(name, code)| (name.to_owned(), code.to_owned())));
    assert_eq!(vault.accounts[0].id.to_string(), "96bef779ad23369bcf036abffedb5dd6");
}

const VICTIM: &str = "KODEOPLAESER_TEST_SAVES_TO";

#[test]
#[ignore = "the program that `killed_while_saving` kills"]
fn saves_until_killed() {
    let path = PathBuf::from(std::env::var_os(VICTIM).unwrap());
    let (mut store, mut vault) = Store::open(&path, &right()).unwrap();
    for number in 0.. {
        vault.accounts.truncate(20);
        vault.accounts.insert(0, account(&number.to_string().repeat(number % 3000 + 1)));
        store.save(&vault).unwrap();
    }
}

#[test]
#[cfg_attr(windows, ignore = "it reads the file all the time, and Windows lets nobody replace what is being read")]
fn killed_while_saving() {
    let rig = Rig::new();
    let previous = rig.beside("vault.kode.previous");
    for _ in 0..40 {
        let before = fs::read(&rig.path).unwrap();
        let mut victim = Command::new(std::env::current_exe().unwrap())
            .args(["--ignored", "--exact", "vault::saves_until_killed"])
            .env(VICTIM, &rig.path)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        while fs::read(&rig.path).unwrap() == before {
            assert_eq!(victim.try_wait().unwrap(), None, "it ended by itself");
            std::thread::sleep(Duration::from_millis(1));
        }
        let mut micros = [0; 2];
        getrandom::fill(&mut micros).unwrap();
        std::thread::sleep(Duration::from_micros(u16::from_ne_bytes(micros).into()));
        victim.kill().unwrap();
        assert_eq!(victim.wait().unwrap().code(), None, "it ended by itself");

        assert!(!rig.open().unwrap().accounts.is_empty());
        assert!(!Store::open(&previous, &right()).unwrap().1.accounts.is_empty());
    }
    // What the killed left half-written goes with the next save.
    let (mut store, vault) = Store::open(&rig.path, &right()).unwrap();
    store.save(&vault).unwrap();
    let mut names: Vec<_> = fs::read_dir(rig.folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort_unstable();
    assert_eq!(names, ["vault.kode", "vault.kode.lock", "vault.kode.previous"]);
}

fn any_account() -> impl Strategy<Value = Account> {
    let secret = prop::collection::vec(any::<u8>(), 1..70).prop_map(|bytes| Secret::from_bytes(bytes).unwrap());
    let algorithm = prop::sample::select(Algorithm::ALL.to_vec());
    let digits = (4..=10_u8).prop_map(|count| Digits::new(count).unwrap());
    let generator = (secret, algorithm, digits, 1..=86_400_u32, any::<u64>(), 0..3).prop_map(
        |(secret, algorithm, digits, step, counter, kind)| match kind {
            0 => Generator::Totp { secret, algorithm, digits, step: TimeStep::new(step).unwrap() },
            1 => Generator::Hotp { secret, algorithm, digits, counter },
            _ => Generator::Steam { secret },
        },
    );
    (any::<String>(), any::<String>(), generator)
        .prop_map(|(issuer, label, generator)| Account::new(issuer, label, generator).unwrap())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn any_vault_comes_back(accounts in prop::collection::vec(any_account(), 0..12)) {
        let mut rig = Rig::new();
        rig.vault = Vault { accounts };
        rig.store.save(&rig.vault).unwrap();
        prop_assert_eq!(&rig.store.reload().unwrap(), &rig.vault);
        prop_assert_eq!(rig.open().unwrap(), rig.vault);
    }
}

#[cfg(unix)]
#[test]
fn a_file_keeps_its_owner_and_its_mode() {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown};
    let mut rig = Rig::new();
    fs::set_permissions(&rig.path, fs::Permissions::from_mode(0o640)).unwrap();
    // Only the administrator can give a file away: the tests of others hold the mode alone.
    let given = chown(&rig.path, Some(1234), Some(2345)).is_ok();
    let before = fs::metadata(&rig.path).unwrap();
    rig.save_with("børge");
    rig.save_with("carla");
    let after = fs::metadata(&rig.path).unwrap();
    assert_eq!(after.mode() & 0o777, 0o640);
    assert_eq!((after.uid(), after.gid()), (before.uid(), before.gid()));
    assert_eq!(after.uid() == 1234, given);
}

#[cfg(unix)]
#[test]
fn what_can_not_be_looked_at_is_not_taken_for_none() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("vault.kode");
    assert!(!Store::found(&path));
    for (link, target) in [("vault.kode", "nowhere"), ("folder", "nowhere")] {
        let link = folder.path().join(link);
        std::os::unix::fs::symlink(target, &link).unwrap();
        let path = if link.ends_with("folder") { link.join("vault.kode") } else { link.clone() };
        assert!(Store::found(&path), "{}", path.display());
        let broken = |error: Error| assert_eq!(error, Error::BrokenLink(PathBuf::from(target)));
        broken(Store::open(&path, &right()).unwrap_err());
        broken(Store::create(&path, &right(), Cost::LEAST, &Vault::default()).unwrap_err());
        fs::remove_file(&link).unwrap();
    }
    // A name that can't be looked up is not a name that is not there.
    assert!(Store::found(&folder.path().join("x".repeat(300))));
}

#[cfg(unix)]
#[test]
fn a_name_that_means_no_file_is_told_as_one() {
    let folder = tempfile::tempdir().unwrap();
    let itself = folder.path().join("itself");
    std::os::unix::fs::symlink(&itself, &itself).unwrap();
    let kind = std::io::ErrorKind::InvalidFilename;
    for path in [folder.path().join("x".repeat(300)), itself.clone(), itself.join("vault.kode")] {
        let opened = Store::open(&path, &right()).unwrap_err();
        let created = Store::create(&path, &right(), Cost::LEAST, &Vault::default()).unwrap_err();
        assert!(matches!(opened, Error::Io { kind: it, .. } if it == kind), "{path:?}: {opened:?}");
        assert!(matches!(created, Error::Io { kind: it, .. } if it == kind), "{path:?}: {created:?}");
    }
}

#[cfg(unix)]
#[test]
fn a_pipe_in_the_place_of_a_vault_keeps_nobody_waiting() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("vault.kode");
    assert!(Command::new("mkfifo").arg(&path).status().unwrap().success());
    let kind = std::io::ErrorKind::InvalidFilename;
    assert_eq!(Store::open(&path, &right()).unwrap_err(), Error::Io { task: kodeoplaeser::vault::Task::Read, kind });
}
