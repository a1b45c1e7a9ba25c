//! The real program where it is not at home: with file systems and users as they are, some of which only the administrator
//! can make. Where the tests are another's, those say so and hold nothing.

#![allow(clippy::print_stderr, reason = "a test that could not be carried out says so")]

use crate::cli::{Home, KEY, text};
use std::fs;
use std::io::Write as _;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// Somebody who is not the administrator, and that person's group.
const SOMEBODY: (u32, u32) = (1234, 2345);

/// Whether the tests are the administrator's.
fn may_do_all() -> bool {
    let may = text(&Command::new("id").arg("-u").output().unwrap().stdout).trim() == "0";
    if !may {
        eprintln!("not tried: only the administrator can");
    }
    may
}

/// A copy of the program that everybody may run: where it was built may be nobody else's business.
fn program_for_all(home: &Home) -> PathBuf {
    let copy = home.path().join("program");
    let _: u64 = fs::copy(env!("CARGO_BIN_EXE_kodeoplaeser"), &copy).unwrap();
    copy
}

/// Runs a script with this on its standard input. `$1` is the folder of files, `$2` the program.
fn script(script: &str, home: &Home, program: &Path, input: &str) -> Output {
    let mut child = Command::new("sh")
        .args(["-ec", script, "sh"])
        .args([home.path(), program])
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap())
        .env("HOME", home.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(write!(child.stdin.take().unwrap(), "{input}"));
    child.wait_with_output().unwrap()
}

/// A container is given a file, and not its folder: it can't be replaced, and perhaps nothing can be made beside it.
#[test]
fn a_file_that_is_mounted_by_itself_is_written() {
    if !may_do_all() {
        return;
    }
    for (folder, previous) in [("", true), ("mount -o remount,bind,ro \"$1/folder\"", false)] {
        let home = Home::new();
        let mounted = format!(
            "mkdir \"$1/folder\"; touch \"$1/folder/accounts.kode\"
             mount --bind \"$1/folder\" \"$1/folder\"; {folder}
             mount --bind \"$1/accounts.kode\" \"$1/folder/accounts.kode\"
             \"$2\" --lang en --vault \"$1/folder/accounts.kode\" --passphrase-fd 0 add"
        );
        let output = Command::new("unshare").arg("--mount").arg("true").output().unwrap();
        if !output.status.success() {
            eprintln!("not tried: no mounts of one's own: {}", text(&output.stderr));
            return;
        }
        let unshared = format!("exec unshare --mount sh -ec '{mounted}' sh \"$1\" \"$2\"");
        let program = Path::new(env!("CARGO_BIN_EXE_kodeoplaeser"));
        let line = format!("hest\notpauth://totp/Bank?secret={KEY}\n");
        let output = script(&unshared, &home, program, &line);
        assert!(output.status.success(), "{folder}: {output:?}");
        assert_eq!(text(&home.run(&["list"], "hest", "").stdout), "Bank\n");
        assert_eq!(home.path().join("folder/accounts.kode.previous").exists(), previous);
    }
}

/// It is written over, and what does not fit must not take what was there with it.
#[test]
fn a_mounted_file_on_a_full_disk_stays_as_it_was() {
    if !may_do_all() {
        return;
    }
    let home = Home::new();
    assert!(home.add(&format!("otpauth://totp/Bank?secret={KEY}")).status.success());
    let mounted = "mkdir \"$1/small\" \"$1/folder\"; touch \"$1/folder/accounts.kode\"
        mount -t tmpfs -o size=64k none \"$1/small\"; cp \"$1/accounts.kode\" \"$1/small\"
        mount --bind \"$1/small/accounts.kode\" \"$1/folder/accounts.kode\"
        cat /dev/zero >\"$1/small/full\" 2>\"$1/noise\" || true
        \"$2\" --lang en --vault \"$1/folder/accounts.kode\" --passphrase-fd 0 add || true
        cp \"$1/small/accounts.kode\" \"$1/after.kode\"";
    let unshared = format!("exec unshare --mount sh -ec '{mounted}' sh \"$1\" \"$2\"");
    let many: String = ('A'..='Z')
        .flat_map(|one| ('A'..='Z').map(move |two| (one, two)))
        .take(200)
        .fold(String::new(), |lines, (one, two)| {
            format!("{lines}otpauth://totp/{one}{two}?secret={}{one}{two}\n", &KEY[..30])
        });
    let output = script(&unshared, &home, Path::new(env!("CARGO_BIN_EXE_kodeoplaeser")), &format!("hest\n{many}"));
    assert!(text(&output.stderr).contains("The disk is full"), "{output:?}");
    let (before, after) = (home.vault(), home.path().join("after.kode"));
    assert_eq!(fs::read(before).unwrap(), fs::read(after).unwrap());
}

/// By `sudo`, that is, which leaves the home folder as it is. Its owner was locked out.
#[test]
fn what_the_administrator_makes_in_somebodys_home_is_that_persons() {
    if !may_do_all() {
        return;
    }
    let home = Home::bare();
    chown(home.path(), Some(SOMEBODY.0), Some(SOMEBODY.1)).unwrap();
    let vault = home.path().join("data/kodeoplaeser/accounts.kode");
    let arguments = ["--lang", "en", "--passphrase-fd", "0", "--vault"];
    let program = Path::new(env!("CARGO_BIN_EXE_kodeoplaeser"));
    for secret in ["JBSWY3DP", "GEZDGNBV"] {
        let add = format!("exec \"$2\" {} \"$1/data/kodeoplaeser/accounts.kode\" add", arguments.join(" "));
        let output = script(&add, &home, program, &format!("hest\notpauth://totp/Bank?secret={secret}\n"));
        assert!(output.status.success(), "{output:?}");
    }
    let folder = vault.parent().unwrap();
    let made = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let made: Vec<PathBuf> = made.chain([folder.to_owned(), folder.parent().unwrap().to_owned()]).collect();
    assert_eq!(made.len(), 5, "the vault, the earlier copy, the lock and two folders: {made:?}");
    for path in made {
        let there = fs::metadata(&path).unwrap();
        assert_eq!((there.uid(), there.gid()), SOMEBODY, "{}", path.display());
    }
    assert_eq!(fs::metadata(&vault).unwrap().mode() & 0o777, 0o600);
}

/// Runs the program as somebody, with `$1` the folder of files.
fn as_somebody(home: &Home, words: &str, input: &str) -> Output {
    let program = program_for_all(home);
    let (user, group) = SOMEBODY;
    let drop = format!("exec setpriv --reuid {user} --regid {group} --clear-groups \"$2\" --lang en {words}");
    script(&drop, home, &program, input)
}

/// It was taken for a first start.
#[test]
fn a_folder_that_may_not_be_looked_into_is_not_taken_for_an_empty_one() {
    if !may_do_all() {
        return;
    }
    let home = Home::bare();
    fs::set_permissions(home.path(), fs::Permissions::from_mode(0o755)).unwrap();
    fs::create_dir(home.path().join("closed")).unwrap();
    fs::set_permissions(home.path().join("closed"), fs::Permissions::from_mode(0o700)).unwrap();
    for command in ["list", "add"] {
        let words = format!("--vault \"$1/closed/accounts.kode\" --passphrase-fd 0 {command}");
        let output = as_somebody(&home, &words, &format!("hest\notpauth://totp/Bank?secret={KEY}\n"));
        let told = text(&output.stderr);
        assert!(told.contains("not allowed to read or write the file with your codes"), "{command}: {told}");
    }
}

/// Opened anew by its name, it could not be.
#[test]
fn a_passphrase_comes_by_another_users_pipe() {
    if !may_do_all() {
        return;
    }
    let home = Home::new();
    fs::set_permissions(home.path(), fs::Permissions::from_mode(0o755)).unwrap();
    chown(home.vault(), Some(SOMEBODY.0), Some(SOMEBODY.1)).unwrap();
    let output = as_somebody(&home, "--vault \"$1/accounts.kode\" --passphrase-fd 7 list 7<&0", "hest\n");
    assert!(output.status.success(), "{output:?}");
}

/// Settings are read for the language, when that is not asked for.
#[test]
fn settings_that_are_no_file_keep_nobody_waiting() {
    let home = Home::new();
    let folder = home.path().join(".config/kodeoplaeser");
    fs::create_dir_all(&folder).unwrap();
    assert!(Command::new("mkfifo").arg(folder.join("settings.toml")).status().unwrap().success());
    let program = Path::new(env!("CARGO_BIN_EXE_kodeoplaeser"));
    let list = "exec \"$2\" --vault \"$1/accounts.kode\" --passphrase-fd 0 list";
    let output = script(list, &home, program, "hest\n");
    assert!(output.status.success(), "{output:?}");
}

#[test]
fn where_there_is_no_locale_the_command_line_is_english() {
    for locale in ["", "LC_ALL=C", "LANG=C.UTF-8", "LANGUAGE=da LC_ALL=C"] {
        let home = Home::bare();
        let list = format!("exec env {locale} \"$2\" --vault \"$1/accounts.kode\" list");
        let output = script(&list, &home, Path::new(env!("CARGO_BIN_EXE_kodeoplaeser")), "");
        assert!(text(&output.stderr).starts_with("There is no file with codes"), "{locale}: {output:?}");
    }
    let home = Home::bare();
    let list = "exec env LANG=da_DK.UTF-8 \"$2\" --vault \"$1/accounts.kode\" list";
    let output = script(list, &home, Path::new(env!("CARGO_BIN_EXE_kodeoplaeser")), "");
    assert!(text(&output.stderr).starts_with("Der er ingen fil med koder"), "{output:?}");
}

#[test]
#[cfg(feature = "gui")]
fn without_a_display_a_dane_is_told_so_and_a_helper_what_the_system_said() {
    let home = Home::bare();
    let open = "exec \"$2\" --lang da --vault \"$1/accounts.kode\"";
    let output = script(open, &home, Path::new(env!("CARGO_BIN_EXE_kodeoplaeser")), "");
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let told = text(&output.stderr);
    let lines: Vec<&str> = told.lines().collect();
    let [sentence, technical] = lines[..] else { panic!("{told}") };
    assert!(sentence.starts_with("Vinduet kunne ikke åbnes. Start programmet fra et skrivebord"), "{told}");
    assert!(technical.starts_with("Til en hjælper: ") && technical.len() > "Til en hjælper: ".len(), "{told}");
    for built in [".rs", "/.cargo/", "panicked", " { ", env!("CARGO_MANIFEST_DIR")] {
        assert!(!told.contains(built), "{built}: {told}");
    }
}

/// With so few, some of what a command opens can't be; that is no reason to be at a loss for words.
#[test]
fn with_few_files_open_at_a_time_a_command_works_or_says_why_not() {
    let home = Home::new();
    assert!(home.add(&format!("otpauth://totp/Bank?secret={KEY}")).status.success());
    let before = fs::read(home.vault()).unwrap();
    let program = Path::new(env!("CARGO_BIN_EXE_kodeoplaeser"));
    for few in [20, 6, 5, 4] {
        let add = format!("ulimit -n {few}; exec \"$2\" --lang en --vault \"$1/accounts.kode\" --passphrase-fd 0 add");
        let output = script(&add, &home, program, "hest\notpauth://totp/Post?secret=JBSWY3DP\n");
        let told = text(&output.stderr);
        assert!(output.status.success() || told.ends_with(".\n"), "{few}: {output:?}");
        assert!(!told.contains("panicked") && !told.contains(".rs:"), "{few}: {told}");
        if !output.status.success() {
            assert_eq!(fs::read(home.vault()).unwrap(), before, "{few}");
        }
        fs::write(home.vault(), &before).unwrap();
    }
}

/// A system that ends programs for it would end this one without a word.
#[test]
fn a_limit_on_the_size_of_files_is_told() {
    let home = Home::new();
    let before = fs::read(home.vault()).unwrap();
    let program = Path::new(env!("CARGO_BIN_EXE_kodeoplaeser"));
    let add = "ulimit -f 0; exec \"$2\" --lang en --vault \"$1/accounts.kode\" --passphrase-fd 0 add";
    let output = script(add, &home, program, "hest\notpauth://totp/Post?secret=JBSWY3DP\n");
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    assert!(text(&output.stderr).contains("not allowed to read or write the file with your codes"), "{output:?}");
    assert_eq!(fs::read(home.vault()).unwrap(), before);
}

#[test]
fn no_counter_is_used_up_where_nothing_can_be_written() {
    let home = Home::new();
    assert!(home.add(&format!("otpauth://hotp/Door?secret={}&counter=0", &KEY[..32])).status.success());
    let program = Path::new(env!("CARGO_BIN_EXE_kodeoplaeser"));
    for closed in [">&-", ">/dev/full", "1</dev/null"] {
        let code = format!("exec \"$2\" --lang en --vault \"$1/accounts.kode\" --passphrase-fd 0 code Door {closed}");
        let output = script(&code, &home, program, "hest\n");
        assert!(!output.status.success() && !output.stderr.is_empty(), "{closed}: {output:?}");
    }
    assert_eq!(text(&home.run(&["code", "Door"], "hest", "").stdout), "755224\n");
}

/// It would be another folder wherever the program is started.
#[test]
fn a_home_that_is_no_place_holds_no_files() {
    let list = "cd \"$1\"; HOME=somewhere exec \"$2\" --lang en --passphrase-fd 0 list";
    let output = script(list, &Home::bare(), Path::new(env!("CARGO_BIN_EXE_kodeoplaeser")), "hest\n");
    assert!(text(&output.stderr).starts_with("There is no home folder to keep files in."), "{output:?}");
}

/// A fault in the program.
#[test]
#[ignore = "the program that `a_fault_is_told_without_what_was_typed` runs"]
fn has_a_fault() {
    use kodeoplaeser::locale::{Lang, Locale};
    use kodeoplaeser::platform::fault;
    fault::watch();
    let thread = std::thread::spawn(|| fault::caught(|| -> () { panic!("hemmelig") }));
    let Err(fault) = thread.join().unwrap() else { panic!("there was none") };
    eprintln!("{}", kodeoplaeser::cli::Error::Fault(fault.place).explain(&Locale::new(Lang::Da)));
}

#[test]
fn a_fault_is_told_without_what_was_typed() {
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--ignored", "--exact", "--nocapture", "surroundings::has_a_fault"])
        .output()
        .unwrap();
    let told = text(&output.stderr);
    assert!(told.starts_with("Programmet måtte stoppe på grund af en fejl"), "{told}");
    assert!(told.contains("\nTil en hjælper: surroundings.rs, "), "{told}");
    assert!(!told.contains("hemmelig") && !told.contains("panicked"), "{told}");
}
