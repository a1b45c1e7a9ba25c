//! The real program on the command line, with files of its own.

use kodeoplaeser::demo;
use kodeoplaeser::vault::{self, Cost, Passphrase, Store, Vault};
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

pub(crate) struct Home(tempfile::TempDir);

impl Home {
    /// Without a file of codes.
    pub(crate) fn bare() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// With an empty file of codes, which is opened with as little work as there may be.
    pub(crate) fn new() -> Self {
        let home = Self::bare();
        let passphrase = Passphrase::new("hest").unwrap();
        let _: Store = Store::create(&home.vault(), &passphrase, Cost::LEAST, &Vault::default()).unwrap();
        home
    }

    #[cfg(target_os = "linux")]
    pub(crate) fn path(&self) -> &std::path::Path {
        self.0.path()
    }

    pub(crate) fn vault(&self) -> PathBuf {
        self.0.path().join("accounts.kode")
    }

    /// Runs the program with the passphrase as the first line of standard input, and `input` after it.
    pub(crate) fn run(&self, words: &[&str], passphrase: &str, input: &str) -> Output {
        fed(&mut self.command(words), passphrase, input)
    }

    pub(crate) fn command(&self, words: &[&str]) -> Command {
        let mut command = program();
        let _ = command.args(["--lang", "en", "--passphrase-fd", "0", "--vault"]).arg(self.vault()).args(words);
        let _ = command.env("HOME", self.0.path());
        command
    }

    pub(crate) fn add(&self, lines: &str) -> Output {
        self.run(&["add"], "hest", lines)
    }

    #[cfg(target_os = "linux")]
    fn code(&self, name: &str, at: u64) -> String {
        let output = self.run(&["code", name, "--at", &at.to_string()], "hest", "");
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).unwrap()
    }
}

/// The program, which finds nothing of the developer's, and no server of speech: it would start one, which outlives the
/// test.
fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kodeoplaeser"));
    let _ = command.env_clear().env("SPEECHD_ADDRESS", "inet_socket:localhost:1");
    command
}

/// Runs a command with the passphrase as the first line of standard input, and `input` after it.
pub(crate) fn fed(command: &mut Command, passphrase: &str, input: &str) -> Output {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // The program may end without having read it all.
    drop(write!(child.stdin.take().unwrap(), "{passphrase}\n{input}"));
    child.wait_with_output().unwrap()
}

pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[cfg(unix)]
fn oathtool(words: &[String]) -> String {
    let output = Command::new("oathtool").args(words).output().expect("oathtool: `make test` installs it");
    assert!(output.status.success(), "{output:?}");
    text(&output.stdout)
}

pub(crate) const KEY: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZA";

#[test]
#[cfg(unix)]
fn codes_are_those_of_oathtool() {
    let home = Home::new();
    let kinds = || {
        let kind = |algorithm: &'static str| move |digits| [30, 60].map(|step| (algorithm, digits, step));
        ["SHA1", "SHA256", "SHA512"].into_iter().flat_map(move |algorithm| (6..=8).flat_map(kind(algorithm)))
    };
    let name = |algorithm, digits, step| format!("{algorithm}-{digits}-{step}");
    let line = |(algorithm, digits, step)| {
        let name = name(algorithm, digits, step);
        format!("otpauth://totp/{name}?secret={KEY}&algorithm={algorithm}&digits={digits}&period={step}\n")
    };
    let lines: String = kinds().map(line).collect();
    let added = home.add(&lines);
    assert!(added.status.success(), "{added:?}");
    for (algorithm, digits, step) in kinds() {
        for at in [59, 1_111_111_109, 2_000_000_000] {
            let words = [
                format!("--totp={algorithm}"),
                format!("--digits={digits}"),
                format!("--time-step-size={step}s"),
                format!("--now=@{at}"),
                "--base32".to_owned(),
                KEY.to_owned(),
            ];
            assert_eq!(
                home.code(&name(algorithm, digits, step), at),
                oathtool(&words),
                "{algorithm} {digits} {step} {at}"
            );
        }
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_counter_moves_on_with_each_code() {
    let home = Home::new();
    let secret = &KEY[..32];
    assert!(home.add(&format!("otpauth://hotp/Door?secret={secret}&counter=0")).status.success());
    let code = |name| text(&home.run(&["code", name], "hest", "").stdout);
    assert_eq!(["door", "Door", "oo"].map(code), ["755224\n", "287082\n", "359152\n"], "RFC 4226 appendix D");
    // It belongs to no moment, and to ask for one uses nothing up.
    let refused = home.run(&["code", "door", "--at", "59"], "hest", "");
    assert_eq!((refused.status.code(), text(&refused.stdout)), (Some(2), String::new()));
    assert_eq!(code("door"), "969429\n");
    // What could not be given is given again: nobody reads, or there is no room.
    let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
    let output = home.command(&["code", "door"]).stdin(Stdio::piped()).stdout(full).stderr(Stdio::piped()).spawn();
    let mut child = output.unwrap();
    drop(writeln!(child.stdin.take().unwrap(), "hest"));
    assert_eq!(child.wait().unwrap().code(), Some(1));
    assert_eq!(code("door"), "338314\n");
    // So is what nobody heard: there is no sound here.
    assert_eq!(home.run(&["speak", "door"], "hest", "").status.code(), Some(6));
    assert_eq!(code("door"), "254676\n");
}

#[test]
fn many_at_a_time_all_come_in_and_no_counter_is_used_twice() {
    const MANY: usize = 12;
    let home = Home::new();
    let added: Vec<Output> = std::thread::scope(|scope| {
        let add = |at: usize| {
            let home = &home;
            scope.spawn(move || {
                home.add(&format!(
                    "otpauth://totp/{at}?secret={}{}",
                    &KEY[..30],
                    ["AA", "BB", "CC", "DD", "EE", "FF", "GG", "HH", "II", "JJ", "KK", "LL"][at]
                ))
            })
        };
        let threads: Vec<_> = (0..MANY).map(add).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert!(added.iter().all(|output| output.status.success()), "{added:?}");
    assert_eq!(text(&home.run(&["list"], "hest", "").stdout).lines().count(), MANY);
    assert!(home.add(&format!("otpauth://hotp/Door?secret={}&counter=0", &KEY[..32])).status.success());
    let codes: std::collections::BTreeSet<String> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..MANY).map(|_| scope.spawn(|| home.run(&["code", "Door"], "hest", ""))).collect();
        let outputs = threads.into_iter().map(|thread| thread.join().unwrap());
        outputs.map(|output| text(&output.stdout)).collect()
    });
    assert_eq!(codes.len(), MANY, "{codes:?}");
}

/// While another makes or writes the file, as a window does that shows the codes.
#[test]
fn who_writes_for_long_is_waited_for_also_by_who_makes_the_first_file() {
    for home in [Home::bare(), Home::new()] {
        let lock = std::fs::File::create(home.0.path().join("accounts.kode.lock")).unwrap();
        lock.lock().unwrap();
        let added = std::thread::scope(|scope| {
            let add = scope.spawn(|| home.add(&format!("otpauth://totp/Bank?secret={KEY}")));
            // Longer than one attempt waits.
            std::thread::sleep(std::time::Duration::from_secs(3));
            drop(lock);
            add.join().unwrap()
        });
        assert!(added.status.success(), "{added:?}");
    }
}

/// Nothing can be locked on the command line, nor is there anything to choose.
#[test]
fn the_command_line_tells_nobody_to_do_what_only_the_window_can() {
    use kodeoplaeser::app::vocabulary::explain;
    use kodeoplaeser::locale::{Lang, Locale};
    use kodeoplaeser::vault::{Damage, Error};
    let damaged = Error::Damaged { what: Damage::Checksum, previous: true };
    for (error, window) in
        [(Error::Changed, "unlock"), (damaged, ": choose"), (Error::NotFound { previous: true }, ": choose")]
    {
        let locale = Locale::new(Lang::En);
        assert!(explain::vault(&error, &locale).contains(window));
        let told = kodeoplaeser::cli::Error::Vault(error).explain(&locale);
        assert!(!told.contains(window), "{told}");
    }
}

/// The window holds the file open; the command line gives out a code meanwhile.
#[test]
fn the_window_and_the_command_line_use_no_counter_twice() {
    let home = Home::new();
    assert!(home.add(&format!("otpauth://hotp/Door?secret={}&counter=0", &KEY[..32])).status.success());
    let passphrase = Passphrase::new("hest").unwrap();
    let (mut store, mut vault) = Store::open(&home.vault(), &passphrase).unwrap();
    let code = || text(&home.run(&["code", "Door"], "hest", "").stdout);
    assert_eq!(code(), "755224\n");
    let id = vault.accounts[0].id;
    // The window saves before it shows a code: this one it may not show.
    assert!(vault.advance_counter(id));
    assert_eq!(store.save(&vault), Err(vault::Error::Changed));
    let mut vault = store.reload().unwrap();
    assert_eq!(vault.accounts[0].generator.counter(), Some(1));
    assert_eq!(vault.accounts[0].generator.code_at(0).as_str(), "287082");
    assert!(vault.advance_counter(id));
    store.save(&vault).unwrap();
    assert_eq!(code(), "359152\n", "the one after that of the window");
}

/// On a terminal a counter that is further on in a line is asked about.
#[cfg(target_os = "linux")]
#[test]
fn a_counter_is_taken_forward_by_those_who_agree() {
    let line = |counter| format!("otpauth://hotp/Door?secret={}&counter={counter}", &KEY[..32]);
    for (answer, told, next) in [("yes", "Door now counts from 2", "359152\n"), ("", "It was not changed.", "755224\n")]
    {
        let home = Home::new();
        assert!(home.add(&line(0)).status.success());
        let passphrase = home.0.path().join("passphrase");
        std::fs::write(&passphrase, "hest\n").unwrap();
        let program = format!(
            "{} --lang en --vault {} --passphrase-fd 7 add 7<{}",
            env!("CARGO_BIN_EXE_kodeoplaeser"),
            home.vault().display(),
            passphrase.display()
        );
        // `script` gives it a terminal; ^D ends what is pasted.
        let mut child = Command::new("script")
            .args(["-qec", &program, "/dev/null"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        write!(child.stdin.take().unwrap(), "{}\n\x04{answer}\n", line(2)).unwrap();
        let output = child.wait_with_output().unwrap();
        let shown = String::from_utf8_lossy(&output.stdout);
        assert!(shown.contains("Its counter is 0 here, and 2 in the line."), "{shown}");
        assert!(shown.contains(told), "{shown}");
        assert_eq!(text(&home.run(&["code", "Door"], "hest", "").stdout), next, "{answer:?}");
    }
}

#[test]
fn names_that_are_shown_can_be_used_and_no_name_is_nobodys() {
    let home = Home::new();
    assert!(home.add(&format!("otpauth://totp/?secret={KEY}")).status.success());
    assert_eq!(text(&home.run(&["list"], "hest", "").stdout), "Unnamed account\n");
    assert!(home.run(&["code", "unnamed account"], "hest", "").status.success());
    for nobody in ["", " "] {
        assert_eq!(home.run(&["code", nobody], "hest", "").status.code(), Some(4));
    }
}

#[test]
fn a_whole_name_is_that_accounts_and_those_of_one_name_are_told_apart() {
    let home = Home::new();
    let line = |name: &str, key: &str| format!("otpauth://totp/{name}?secret={key}\n");
    let lines =
        [line("Bank", KEY), line("bank", &KEY[8..]), line("Bank%20two", &KEY[2..]), line("Bank%20two", &KEY[4..])];
    assert!(home.add(&lines.concat()).status.success());
    let code = |name: &str| home.run(&["code", name, "--at", "59"], "hest", "");
    let codes = ["Bank", "bank"].map(|name| code(name).stdout);
    assert!(codes.iter().all(|code| !code.is_empty()) && codes[0] != codes[1], "in just these letters");
    assert_eq!(code("BANK").status.code(), Some(4), "in others it may be either");
    let told = text(&code("bank two").stderr);
    let ids: Vec<&str> = told.lines().filter_map(|line| line.strip_prefix("Bank two (")?.strip_suffix(')')).collect();
    assert_eq!(ids.len(), 2, "{told}");
    let codes = [ids[0], ids[1]].map(|id| code(id).stdout);
    assert!(codes.iter().all(|code| !code.is_empty()) && codes[0] != codes[1], "{told}");
}

/// Fluent counts in floating point, which is exact up to 2^53.
#[test]
fn counters_are_told_to_the_last_digit() {
    let home = Home::new();
    let line = |counter: u64| format!("otpauth://hotp/Door?secret={}&counter={counter}", &KEY[..32]);
    assert!(home.add(&line(9_007_199_254_740_993)).status.success());
    let told = text(&home.add(&line(u64::MAX - 1)).stdout);
    assert!(told.contains("9007199254740993") && told.contains("18446744073709551614"), "{told}");
}

#[test]
fn what_is_odd_is_told_with_the_account() {
    let home = Home::new();
    let line = format!("otpauth://totp/Steam:anna?secret={KEY}&period=30000&color=red");
    let told = text(&home.add(&line).stdout);
    for part in [
        "may be a key for Steam",
        "works for 500 minutes",
        "probably meant milliseconds",
        "does not use this part of the line: color",
    ] {
        assert!(told.contains(part), "{told}");
    }
    assert!(home.add(&format!("otpauth://hotp/Door?secret={KEY}&counter=2")).status.success());
    let again = text(&home.add(&format!("otpauth://hotp/Door?secret={KEY}&counter=9")).stdout);
    assert!(again.contains("Its counter is 2 here, and 9 in the line."), "{again}");
}

#[cfg(unix)]
#[test]
fn what_is_no_file_keeps_nobody_waiting() {
    for name in ["accounts.kode", "accounts.kode.previous"] {
        let home = Home::bare();
        assert!(Command::new("mkfifo").arg(home.vault().with_file_name(name)).status().unwrap().success());
        let output = home.run(&["list"], "hest", "");
        assert_eq!(output.status.code(), Some(1), "{name}: {output:?}");
    }
}

#[cfg(unix)]
#[test]
fn a_vault_behind_a_link_that_leads_nowhere_is_not_taken_for_none() {
    let home = Home::bare();
    std::os::unix::fs::symlink("/media/stick/accounts.kode", home.vault()).unwrap();
    for words in [&["list"][..], &["add"]] {
        let output = home.run(words, "hest", &format!("otpauth://totp/A?secret={KEY}"));
        let told = text(&output.stderr);
        assert!(!output.status.success() && told.contains("/media/stick/accounts.kode"), "{told}");
    }
    assert!(home.vault().is_symlink());
}

#[cfg(target_os = "linux")]
#[test]
fn a_passphrase_comes_by_a_socket_too() {
    use std::os::fd::{AsRawFd, OwnedFd};
    let home = Home::new();
    let (ours, theirs) = std::os::unix::net::UnixStream::pair().unwrap();
    // The child has it as its standard error, and nothing is opened anew by name.
    let mut child = Command::new("sh");
    let _ = child.args(["-c", "exec \"$0\" --lang en --vault \"$1\" --passphrase-fd 7 list 7<&0"]);
    let _ = child.args([env!("CARGO_BIN_EXE_kodeoplaeser")]).arg(home.vault()).env_clear().env("HOME", home.0.path());
    assert!(theirs.as_raw_fd() > 2);
    let child = child.stdin(OwnedFd::from(theirs)).stdout(Stdio::piped()).spawn().unwrap();
    writeln!(&ours, "hest").unwrap();
    assert!(child.wait_with_output().unwrap().status.success());
}

#[test]
fn the_good_lines_come_in_and_the_bad_are_named() {
    let home = Home::new();
    let lines = "# mine\r\n\r\notpauth://totp/One?secret=JBSWY3DP\r\notpauth://totp/Two?secret=JBSWY8DP\r\n\
                 otpauth://totp/Three?secret=JBSWY3DP\nrubbish\n";
    let output = home.add(lines);
    assert_eq!(output.status.code(), Some(5), "{output:?}");
    let short = "  The service has chosen a short key. That is common, and the codes work.\n";
    assert_eq!(text(&output.stdout), format!("Added: One\n{short}Already there: One\n"));
    let errors = text(&output.stderr);
    assert!(errors.contains("Line 4 was refused. Character 6 of the key is “8”"), "{errors}");
    assert!(errors.contains("Line 6 was refused. The line does not begin with otpauth."), "{errors}");
    assert!(!errors.contains("JBSWY"), "a key is shown: {errors}");
    assert_eq!(text(&home.run(&["list"], "hest", "").stdout), "One\n");
}

#[test]
fn the_list_as_json_has_no_keys() {
    let home = Home::new();
    assert!(home.add("otpauth://totp/Bank:anna?secret=JBSWY3DPEHPK3PXP&digits=8&period=60").status.success());
    let output = text(&home.run(&["list", "--json"], "hest", "").stdout);
    let list: serde_json::Value = serde_json::from_str(&output).unwrap();
    let account = &list[0];
    assert_eq!(account["name"], "Bank, anna");
    assert_eq!((&account["kind"], &account["digits"], &account["period"]), (&"totp".into(), &8.into(), &60.into()));
    assert!(!output.contains("JBSW"), "{output}");
}

/// What goes wrong, the exit code, and what is said of it.
#[test]
fn every_mistake_has_its_exit_code_and_its_sentence() {
    let home = Home::bare();
    let missing = home.run(&["list"], "hest", "");
    assert_eq!(missing.status.code(), Some(1));
    assert!(text(&missing.stderr).contains("There is no file with codes at "), "{missing:?}");

    assert!(
        home.add("otpauth://totp/Bank:anna?secret=JBSWY3DP\notpauth://totp/Bank:bo?secret=GEZDGNBV").status.success()
    );
    let cases: [(&[&str], &str, &str, i32, &str); 8] = [
        (&["list"], "best", "", 3, "That is not the passphrase."),
        (&["list"], "", "", 3, "Type a passphrase first."),
        (&["code", "Library"], "hest", "", 4, "No account is called “Library”."),
        (&["code", "bank"], "hest", "", 4, "Bank, anna\nBank, bo"),
        (&["add"], "hest", "", 5, "There was no line to add."),
        (&["guide", "cooking"], "", "", 2, "The guide has no chapter called “cooking”. Its chapters: start, mitid, "),
        (&["sing"], "hest", "", 2, "This could not be understood: sing."),
        (&["code", "anna", "--at", "soon"], "hest", "", 2, "soon"),
    ];
    for (words, passphrase, input, code, sentence) in cases {
        let output = home.run(words, passphrase, input);
        assert_eq!(output.status.code(), Some(code), "{words:?}: {output:?}");
        assert!(text(&output.stderr).contains(sentence), "{words:?}: {output:?}");
        assert!(output.stdout.is_empty(), "{words:?}: {output:?}");
    }

    let mut bytes = std::fs::read(home.vault()).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(home.vault(), &bytes).unwrap();
    let damaged = home.run(&["list"], "hest", "");
    assert_eq!(damaged.status.code(), Some(1));
    assert!(text(&damaged.stderr).contains("damaged"), "{damaged:?}");
    assert_eq!(std::fs::read(home.vault()).unwrap(), bytes, "nothing is changed in it");
}

#[test]
#[cfg(unix)]
fn the_passphrase_may_come_from_any_file_descriptor() {
    let home = Home::new();
    assert!(home.add("otpauth://totp/Bank?secret=JBSWY3DP").status.success());
    let script = format!(
        "{} --vault {} --passphrase-fd 7 code Bank --at 59 7<<END\nhest\nEND\n",
        env!("CARGO_BIN_EXE_kodeoplaeser"),
        home.vault().display()
    );
    let output = Command::new("/bin/sh").args(["-c", &script]).env_clear().env("HOME", home.0.path()).output().unwrap();
    assert_eq!(text(&output.stdout).len(), "123456\n".len(), "{output:?}");
}

#[test]
#[cfg(target_os = "linux")]
fn secrets_never_stand_in_the_process_arguments_or_the_file() {
    let home = Home::bare();
    assert!(home.add("otpauth://totp/Bank:anna?secret=JBSWY3DPEHPK3PXP").status.success());
    let bytes = std::fs::read(home.vault()).unwrap();
    for secret in ["JBSWY3DPEHPK3PXP", "Bank", "anna", "hest"] {
        assert!(!bytes.windows(secret.len()).any(|part| part == secret.as_bytes()), "{secret} can be read in the file");
    }
    let refused = home.run(&["add", "otpauth://totp/Bank?secret=JBSWY3DP"], "hest", "");
    assert_eq!(refused.status.code(), Some(2), "a key is not taken as an argument");
    assert!(!text(&refused.stderr).contains("JBSW"), "{refused:?}");
}

#[test]
fn help_tells_every_command_in_both_languages() {
    for lang in ["da", "en"] {
        let output = program().args(["--lang", lang, "--help"]).output().unwrap();
        let help = text(&output.stdout);
        assert!(output.status.success());
        for word in ["add", "list", "code", "speak", "guide", "demo", "--vault", "--passphrase-fd", "--lang", "MitID"] {
            assert!(help.contains(word), "{lang}: {word}\n{help}");
        }
    }
}

#[test]
fn every_state_that_can_be_shown_is_named_in_help_and_after_a_wrong_name() {
    let home = Home::bare();
    let help = text(&home.run(&["demo", "--help"], "", "").stdout);
    let wrong = home.run(&["demo", "nonsense"], "", "");
    assert_eq!(wrong.status.code(), Some(2), "{wrong:?}");
    let error = text(&wrong.stderr);
    assert!(error.starts_with("There is no state with that name."), "{error}");
    for text in [help, error] {
        let words: Vec<&str> = text.split([' ', ',', '.', '\n']).collect();
        for shown in demo::states() {
            assert!(words.contains(&shown.name), "{}: {text}", shown.name);
        }
    }
}

/// Runs the program where there is no home folder and no file of ours.
fn guide(words: &[&str]) -> Output {
    program().arg("guide").args(words).output().unwrap()
}

#[test]
fn the_guide_is_printed_a_chapter_at_a_time_in_either_language() {
    for (lang, title) in [("da", "Kodeoplæseren"), ("en", "The audio code reader")] {
        let list = guide(&["--lang", lang]);
        assert!(list.status.success(), "{list:?}");
        let list = text(&list.stdout);
        for chapter in kodeoplaeser::guide::chapters() {
            let line = list.lines().find(|line| line.starts_with(&format!("  {} ", chapter.name)));
            assert!(line.is_some(), "{}: {list}", chapter.name);
        }
        let printed = text(&guide(&["reader", "--lang", lang]).stdout);
        let heading = printed.lines().next().expect("a line");
        assert!(heading.starts_with("# ") && heading.ends_with(title), "{printed}");
        assert!(printed.contains(" 2026, "), "how old its facts are: {printed}");
        assert!(printed.lines().all(|line| line.chars().count() <= 72), "{printed}");
        let by_title = text(&guide(&[&title.to_uppercase(), "--lang", lang]).stdout);
        assert_eq!(by_title, printed, "whatever its capitals");
        let words: String = printed.split_whitespace().collect::<Vec<_>>().join(" ");
        let locale = kodeoplaeser::locale::Locale::new(kodeoplaeser::locale::Lang::from_tag(lang).unwrap());
        for line in &kodeoplaeser::guide::chapter("reader").unwrap().lines {
            assert!(words.contains(&locale.text(line.id)), "{}: {printed}", line.id);
        }
    }
    let lines = text(&guide(&["lines", "--lang", "en"]).stdout);
    assert!(["Open now", "Closed now"].iter().any(|told| lines.contains(told)), "{lines}");
    let fraud = text(&guide(&["fraud", "--lang", "en"]).stdout);
    assert!(fraud.contains("This is fraud."), "each case is told what it is: {fraud}");
}

/// A passphrase takes time to type. With codes that live for a second, one from before it would be an old one.
#[test]
fn a_code_is_that_of_the_moment_after_the_passphrase() {
    let home = Home::new();
    let line = format!("otpauth://totp/Quick?secret={KEY}&period=1\n");
    assert!(home.add(&line).status.success());
    let generator = kodeoplaeser::code::uri::parse(line.trim()).unwrap().generator;
    let mut child = home.command(&["code", "Quick"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    std::thread::sleep(std::time::Duration::from_secs(2));
    let typed = kodeoplaeser::platform::clock::now();
    writeln!(child.stdin.take().unwrap(), "hest").unwrap();
    let output = child.wait_with_output().unwrap();
    let printed = text(&output.stdout);
    let possible = (typed..=kodeoplaeser::platform::clock::now()).map(|now| generator.code_at(now));
    assert!(possible.into_iter().any(|code| code.as_str() == printed.trim()), "{output:?}");
}

/// Only on Linux does the environment tell where the settings are.
#[test]
#[cfg(target_os = "linux")]
fn a_code_is_not_spoken_when_that_was_refused() {
    let home = Home::new();
    assert!(home.add(&format!("otpauth://totp/Bank?secret={KEY}\n")).status.success());
    let folder = home.0.path().join(".config/kodeoplaeser");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("settings.toml"), "speak_codes = false\n").unwrap();
    let output = home.run(&["speak", "Bank"], "hest", "");
    assert_eq!(output.status.code(), Some(6), "{output:?}");
    assert!(text(&output.stderr).contains("may not be read aloud"), "{output:?}");
}
