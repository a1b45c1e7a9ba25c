//! The two languages say the same things, and every id in the source is a message.

use crate::state::state;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, PatternElement};
use kodeoplaeser::app::screens::Message as Sent;
use kodeoplaeser::app::vocabulary::caps_and_layout::Keyboard;
use kodeoplaeser::app::vocabulary::commands::{COMMANDS, Key, Press};
use kodeoplaeser::app::vocabulary::explain;
use kodeoplaeser::app::{Act, Effect, Job, Message, Start};
use kodeoplaeser::code::SecretError;
use kodeoplaeser::demo::{self, Demo, Memory};
use kodeoplaeser::locale::{Lang, Locale};
use kodeoplaeser::outline::{Edit, Item, Role, field};
use kodeoplaeser::settings;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: PathBuf, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(path, ending));
        } else if path.extension().is_some_and(|it| it == ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The variables of a message, wherever they stand in it.
fn variables(elements: &[PatternElement<&str>], into: &mut BTreeSet<String>) {
    for element in elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let inline = match expression {
            Expression::Inline(inline) => inline,
            Expression::Select { selector, variants } => {
                variants.iter().for_each(|variant| variables(&variant.value.elements, into));
                selector
            }
        };
        if let InlineExpression::VariableReference { id } = inline {
            let _: bool = into.insert(id.name.to_owned());
        }
    }
}

/// Each message of a language with its variables and its file.
fn messages(lang: Lang) -> BTreeMap<String, (BTreeSet<String>, String)> {
    let mut messages = BTreeMap::new();
    let folder = root().join("locales").join(lang.tag());
    for path in files(folder.clone(), "ftl") {
        let source = std::fs::read_to_string(&path).unwrap();
        let resource = fluent_syntax::parser::parse(source.as_str());
        let resource = resource.unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let mut names = BTreeSet::new();
            variables(&message.value.expect("a value").elements, &mut names);
            let file = path.strip_prefix(&folder).unwrap().display().to_string().replace('\\', "/");
            let before = messages.insert(message.id.name.to_owned(), (names, file));
            assert!(before.is_none(), "{} is defined twice", message.id.name);
        }
    }
    messages
}

#[test]
fn both_languages_have_the_same_messages_and_variables() {
    assert_eq!(messages(Lang::Da), messages(Lang::En));
}

/// What stands between the brackets of each call of a function in a source, and of a method.
fn calls<'a>(source: &'a str, function: &str) -> Vec<&'a str> {
    let call = format!("{function}(");
    let begins = source.match_indices(&call).map(|(at, found)| at + found.len());
    begins.filter_map(|at| Some(&source[at..at + end(&source[at..])?])).collect()
}

/// Where the bracket is that closes what begins here.
fn end(source: &str) -> Option<usize> {
    let (mut depth, mut quoted, mut escaped) = (0, false, false);
    let bytes = source.as_bytes();
    for (at, byte) in bytes.iter().enumerate() {
        // A bracket or a quotation mark as a character is none.
        let character = at > 0 && bytes[at - 1] == b'\'' && bytes.get(at + 1) == Some(&b'\'');
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' if !character => quoted = !quoted,
            b'(' | b'[' | b'{' if !quoted && !character => depth += 1,
            b')' | b']' | b'}' if !quoted && !character => {
                depth -= 1;
                if depth < 0 {
                    return Some(at);
                }
            }
            _ => {}
        }
    }
    None
}

/// The parts of a list that commas divide.
fn parts(list: &str) -> Vec<&str> {
    let (mut parts, mut from, mut at) = (Vec::new(), 0, 0);
    while at < list.len() {
        match list.as_bytes()[at] {
            b',' => {
                parts.push(list[from..at].trim());
                from = at + 1;
                at += 1;
            }
            b'(' | b'[' | b'{' => at += 2 + end(&list[at + 1..]).unwrap(),
            b'"' => at += 2 + list[at + 1..].find('"').unwrap(),
            _ => at += 1,
        }
    }
    parts.extend(Some(list[from..].trim()).filter(|part| !part.is_empty()));
    parts
}

fn quoted(text: &str) -> BTreeSet<String> {
    text.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

/// All of the program's own code, without its tests.
fn sources() -> Vec<(String, String)> {
    let files = files(root().join("src"), "rs").into_iter().filter(|path| !path.ends_with("tests.rs"));
    let read = |path: PathBuf| {
        let source = std::fs::read_to_string(&path).unwrap();
        let code = source.split("#[cfg(test)]").next().unwrap().to_owned();
        // Comments may hold anything.
        let code = code.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
        (path.display().to_string(), code)
    };
    files.map(read).collect()
}

/// Whoever looks for a screen's words finds them beside it, and who changes them changes nothing else. And what only one screen
/// says is there too.
#[test]
fn the_words_of_a_screen_are_its_own() {
    let messages = messages(Lang::En);
    // What is on these screens stands in a table.
    let screen = |path: &str| {
        let path = path
            .replace('\\', "/")
            .replace("src/settings/table", "src/app/screens/settings")
            .replace("src/guide/way", "src/app/screens/way");
        let (_, rest) = path.split_once("src/app/screens/")?;
        rest.split(['/', '.']).next().map(str::to_owned)
    };
    let mut said_by: BTreeMap<String, BTreeSet<Option<String>>> = BTreeMap::new();
    for (path, source) in sources() {
        for id in quoted(&source).into_iter().filter(|id| messages.contains_key(id)) {
            let _: bool = said_by.entry(id).or_default().insert(screen(&path));
        }
    }
    let mut wrong = Vec::new();
    for (id, said_by) in &said_by {
        let file = &messages[id].1;
        let only = said_by.first().filter(|_| said_by.len() == 1).cloned().flatten();
        let right = match file.strip_prefix("screens/").and_then(|file| file.strip_suffix(".ftl")) {
            Some(own) => only.as_deref() == Some(own),
            None => only.is_none() || !["app.ftl", "errors.ftl"].contains(&file.as_str()),
        };
        if !right {
            wrong.push(format!("{id} stands in {file}, and is said by {said_by:?}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(said_by.len() > 300, "{}", said_by.len());
}

/// A message that the source asks for by name.
struct Asked {
    path: String,
    id: String,
    given: Vec<String>,
    /// The names of keys are filled in.
    keyed: bool,
}

/// Each message that the source asks for by name, in a call that is nothing else.
fn asked_by_name() -> Vec<Asked> {
    let mut asked = Vec::new();
    for (path, source) in sources() {
        for (function, given) in [(".text", false), (".with", true), (".keyed", false)] {
            for call in calls(&source, function) {
                let parts = parts(call);
                // What is put together is checked when it happens.
                let first = parts.first().filter(|first| !first.contains("format!"));
                let ids = first.map(|first| quoted(first)).unwrap_or_default();
                let arguments = parts.get(1).filter(|_| given).map_or(Vec::new(), |list| self::parts(inner(list)));
                let arguments: Vec<String> = arguments.into_iter().map(str::to_owned).collect();
                asked.extend(ids.into_iter().map(|id| Asked {
                    path: path.clone(),
                    id,
                    given: arguments.clone(),
                    keyed: function == ".keyed",
                }));
            }
        }
    }
    asked
}

/// What is in `&[...]`; the whole when it is something else.
fn inner(list: &str) -> &str {
    list.strip_prefix("&[").and_then(|list| list.strip_suffix(']')).unwrap_or(list)
}

#[test]
fn every_message_asked_for_by_name_exists_and_is_given_its_variables() {
    let messages = messages(Lang::En);
    let (mut wrong, mut checked) = (Vec::new(), 0);
    for Asked { path, id, given, keyed } in asked_by_name() {
        let Some((variables, _)) = messages.get(&id) else {
            wrong.push(format!("{path}: no such message: {id}"));
            continue;
        };
        // What is not written out on the spot is checked when it happens: `Locale` panics in tests.
        if given.iter().any(|part| !part.starts_with("(\"")) {
            continue;
        }
        let given: BTreeSet<&str> = given.iter().filter_map(|part| part.split('"').nth(1)).collect();
        let named = |name: &String| given.contains(name.as_str()) || (keyed && name.starts_with("key-"));
        if !variables.iter().all(named) {
            wrong.push(format!("{path}: {id} has {variables:?} and is given {given:?}"));
        }
        checked += 1;
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    assert!(checked > 200, "only {checked} calls were found");
}

thread_local! {
    /// The messages that this thread has asked for, while somebody wants to know.
    #[allow(clippy::missing_const_for_thread_local, reason = "it is `const`")]
    static ASKED: RefCell<Option<BTreeSet<String>>> = const { RefCell::new(None) };
}

/// `Locale` logs the id of each message that it is asked for.
struct Listener;

impl log::Log for Listener {
    fn enabled(&self, about: &log::Metadata<'_>) -> bool {
        about.target() == "kodeoplaeser::locale" && ASKED.with_borrow(Option::is_some)
    }
    fn log(&self, record: &log::Record<'_>) {
        if self.enabled(record.metadata()) && record.level() == log::Level::Trace {
            let id = record.args().to_string();
            let _: Option<bool> = ASKED.with_borrow_mut(|asked| asked.as_mut().map(|asked| asked.insert(id)));
        }
    }
    fn flush(&self) {}
}

/// Everything that is asked for while something is done.
fn asked_while(done: impl FnOnce()) -> BTreeSet<String> {
    drop(log::set_boxed_logger(Box::new(Listener)));
    log::set_max_level(log::LevelFilter::Trace);
    ASKED.set(Some(BTreeSet::new()));
    done();
    ASKED.take().unwrap()
}

/// What can be done with an item.
fn deeds(item: &Item<Sent>) -> Vec<Act> {
    match &item.role {
        Role::Choice { options, .. } => (0..options.len()).map(Act::Choose).collect(),
        Role::Level { .. } => vec![Act::Raise, Act::Lower],
        _ => vec![Act::Focus, Act::Press],
    }
}

/// Does each thing that can be done on each screen, and goes each walk: whatever can be said at all is said then.
fn do_everything() {
    let (mut screens, mut known) = (BTreeSet::new(), HashSet::new());
    for shown in demo::states() {
        let stage = || shown.stage(Lang::En, 1_234_567_890, false).0;
        let staged = stage();
        let screen = staged.app.outline().screen;
        for item in staged.app.outline().flatten() {
            // The questions of a way follow one another.
            if !known.insert((screen, item.id.clone())) && !screen.starts_with("way-") {
                continue;
            }
            for act in deeds(item) {
                let mut demo = stage();
                let mut asked = demo.app.update(Message::Act(item.id.clone(), act.clone()), demo.now);
                if asked.iter().any(|effect| matches!(effect, Effect::File(Job::Print(..)))) {
                    // While that takes its time.
                    asked.extend(demo.app.update(Message::Tick, demo.now + 5));
                }
                let mut demo = stage();
                drop(demo.send(Message::Act(item.id.clone(), act)));
                let next = demo.app.outline().flatten().filter(|_| screen.starts_with("way-"));
                for id in next.map(|item| item.id.clone()).collect::<Vec<_>>() {
                    drop(demo.send(Message::Act(id, Act::Press)));
                }
            }
        }
        if screens.insert(screen) {
            for bound in COMMANDS.iter().flat_map(|binding| binding.keys) {
                let mut demo = stage();
                // Twice, for the second time may be too much.
                for _ in 0..2 {
                    drop(demo.send(Message::Key(crate::bound::key(*bound))));
                }
            }
        }
    }
    twice_the_same_account();
    what_surrounds_it();
    let locale = Locale::new(Lang::En);
    for character in (' '..='~').chain(['\t']) {
        drop(explain::secret(&SecretError::Character { position: 1, character }, &locale));
    }
    crate::walks::every();
    crate::explain::every();
    for command in ["", "add", "list", "code", "speak", "guide", "demo"] {
        let words = ["kodeoplaeser", "--help", command].map(Into::into);
        let words = &words[..if command.is_empty() { 2 } else { 3 }];
        drop(kodeoplaeser::cli::parse(words, || Lang::En));
    }
}

/// What the computer tells, and what is pasted that can't be.
fn what_surrounds_it() {
    let stage = |name| state(name).stage(Lang::En, 1_234_567_890, false).0;
    let mut demo = stage("unlock");
    let keyboard = Keyboard { caps: Some(true), layout: Some("Greek".to_owned()) };
    drop(demo.send(Message::Keyboard(keyboard)));
    drop(demo.send(Message::Keyboard(Keyboard { caps: Some(false), layout: None })));
    drop(demo.send(Message::ClockWrong(true)));
    for text in ["a\u{7}".to_owned(), "a\nb".to_owned(), "x".repeat(field::LONGEST + 1)] {
        let mut demo = stage("add");
        drop(demo.app.update(Message::Act("paste".into(), Act::Press), demo.now));
        drop(demo.app.update(Message::Pasted(Some(text.into())), demo.now));
    }
    let mut full = stage("add");
    let replace = |text: String| Message::Act("key".into(), Act::Edit(Edit::Replace(text.into())));
    drop(full.send(replace("x".repeat(field::LONGEST))));
    drop(full.send(Message::Act("key".into(), Act::Edit(Edit::Insert("x".to_owned().into())))));
    let mut closing = stage("add");
    drop(closing.send(replace("otpauth://totp/Library?secret=JBSWY3DPEHPK3PXP".to_owned())));
    drop(closing.app.update(Message::Act("add".into(), Act::Press), closing.now));
    drop(closing.app.update(Message::CloseRequested, closing.now));
    let mut long = stage("add");
    drop(long.send(replace(format!("otpauth://totp/{}?secret=JBSWY3DP&period=30000&color=red", "x".repeat(300)))));
    drop(long.send(Message::Act("add".into(), Act::Press)));
    let mut typed = stage("add");
    drop(typed.send(replace("JBSWY3DPEHPK3PXP".to_owned())));
    drop(typed.send(Message::Act("issuer".into(), Act::Edit(Edit::Replace("x".repeat(300).into())))));
    drop(typed.send(Message::Act("add".into(), Act::Press)));
    drop(typed.send(replace("otpauth://totp/A?secret=JBSWY3DP otpauth://totp/B?secret=JBSWY3DP".to_owned())));
    drop(typed.send(Message::Act("add".into(), Act::Press)));
    let mut counter = stage("account-counter");
    drop(counter.send(Message::Act("counter".into(), Act::Edit(Edit::Replace("x".to_owned().into())))));
    drop(counter.send(Message::Act("save".into(), Act::Press)));
    drop(counter.send(Message::Act("counter".into(), Act::Edit(Edit::Replace("12".to_owned().into())))));
    drop(counter.send(Message::Act("save".into(), Act::Press)));
    let mut steam = stage("account-steam");
    for _ in 0..2 {
        drop(steam.send(Message::Act("steam".into(), Act::Press)));
    }
    drop(steam.send(Message::Key(Key::plain(Press::Escape))));
    let mut perhaps = stage("add");
    drop(perhaps.send(replace("otpauth://totp/Steam:a?secret=JBSWY3DP".to_owned())));
    drop(perhaps.send(Message::Act("add".into(), Act::Press)));
    let start = Start { clipboard_stays: true, ..Start::default() };
    let mut copied = Demo::start(start, Memory::default(), 1_234_567_890).0;
    drop(copied.send(Message::Act("try-code".into(), Act::Press)));
    drop(copied.send(Message::Key(Key::text("."))));
}

fn twice_the_same_account() {
    let mut demo = state("codes").stage(Lang::En, 1_234_567_890, false).0;
    for _ in 0..2 {
        drop(demo.send(Message::Key(Key::text("+"))));
        let line = "otpauth://totp/Library?secret=JBSWY3DPEHPK3PXP".to_owned();
        drop(demo.send(Message::Act("key".into(), Act::Edit(Edit::Replace(line.into())))));
        drop(demo.send(Message::Act("add".into(), Act::Press)));
    }
}

#[test]
fn every_message_is_said_by_somebody() {
    // The guide's lines are read in their order, not by their ids: `tests/core/guide.rs`.
    let messages = messages(Lang::En).into_iter().filter(|(_, (_, file))| !file.starts_with("guide/"));
    let messages: BTreeSet<String> = messages.map(|(id, _)| id).collect();
    let mut used = asked_while(do_everything);
    used.extend(asked_by_name().into_iter().map(|asked| asked.id));
    // For the command line, which is another process: no other word begins like this.
    used.extend(sources().iter().flat_map(|(_, source)| quoted(source)).filter(|word| word.starts_with("cli-")));
    // Some settings are offered only where the system can do what they are for.
    used.extend(settings::all().filter_map(|setting| setting.about.hint).map(str::to_owned));
    let unused: Vec<_> = messages.difference(&used).collect();
    assert!(unused.is_empty(), "nobody says: {unused:?}");
}

#[test]
#[should_panic(expected = "lacks a variable")]
fn a_missing_variable_is_noticed() {
    drop(Locale::new(Lang::En).text("notice-code-withheld"));
}

#[test]
#[should_panic(expected = "no message")]
fn a_missing_message_is_noticed() {
    drop(Locale::new(Lang::En).text("notice-that-there-is-none"));
}

#[test]
fn calls_are_found_however_they_are_written() {
    let source =
        "locale.with(\n  \"a\",\n  &[(\"n\", f(1, ')').into()), key(2)],\n); x.text(if b { \"c\" } else { \"d\" })";
    let call = calls(source, ".with")[0];
    assert_eq!(parts(call).len(), 2);
    assert_eq!(parts(inner(parts(call)[1])), ["(\"n\", f(1, ')').into())", "key(2)"]);
    assert_eq!(quoted(calls(source, ".text")[0]), ["c", "d"].map(str::to_owned).into());
}

#[test]
fn no_sentence_has_a_full_stop_after_a_digit() {
    for lang in Lang::ALL {
        for path in files(root().join("locales").join(lang.tag()), "ftl") {
            // The command line is read, not spoken.
            if path.ends_with("cli.ftl") {
                continue;
            }
            for line in std::fs::read_to_string(&path).unwrap().lines().filter(|line| !line.starts_with('#')) {
                let bytes = line.as_bytes();
                let ordinal = bytes.windows(2).enumerate().any(|(at, pair)| {
                    pair[0].is_ascii_digit() && pair[1] == b'.' && bytes.get(at + 2).is_none_or(|c| !c.is_ascii_digit())
                });
                assert!(!ordinal, "a Danish voice would read an ordinal: {line}");
            }
        }
    }
}

#[test]
fn tags_of_systems_are_understood() {
    assert_eq!(Lang::from_tag("da_DK.UTF-8"), Some(Lang::Da));
    assert_eq!(Lang::from_tag("en-GB"), Some(Lang::En));
    assert_eq!(Lang::from_tag("C"), None);
    assert_eq!(Lang::from_tag("dan"), None);
}

#[test]
fn a_message_is_filled_in_without_marks() {
    let text =
        Locale::new(Lang::En).with("item-row", &[("name", "A".into()), ("position", 1.into()), ("of", 2.into())]);
    assert_eq!(text, "A, 1 of 2");
}

#[test]
fn a_message_is_cut_at_its_code_whatever_stands_in_it() {
    for lang in Lang::ALL {
        let locale = Locale::new(lang);
        let name = [("name", "4, 8: { $code }".into())];
        assert_eq!(locale.around("reading", "code", &name), ["4, 8: { $code }: ", ""]);
        for id in ["reading-again", "voice-sample"] {
            let [before, after] = locale.around(id, "code", &[]);
            assert!(before.ends_with(": ") && after.is_empty(), "{id}: {before:?} {after:?}");
        }
    }
}
