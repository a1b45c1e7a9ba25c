//! Everything the program can do is at most three keys away from the codes, with the keyboard alone and one key at a
//! time. `docs/keys.md` says how that is counted, and holds the list; `FEW_KEYS=write` writes it there.
//!
//! What there is to do is found by going through the screens, so nothing new can be forgotten.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

#[path = "rig/bound.rs"]
mod bound;
#[path = "rig/documented.rs"]
mod documented;

use bound::key;
use documented::documented;
use kodeoplaeser::app::demo::{Demo, Memory};
use kodeoplaeser::app::keymap::{Bound, Command, KEYMAP, Key, Keymap, names};
use kodeoplaeser::app::preset::Preset;
use kodeoplaeser::app::screen::Message as Sent;
use kodeoplaeser::app::{Act, Message, Start};
use kodeoplaeser::code::uri;
use kodeoplaeser::locale::{Lang, Locale};
use kodeoplaeser::outline::{Edit, Id, Item, Role};
use kodeoplaeser::settings::Settings;
use kodeoplaeser::speech::phrase;
use kodeoplaeser::vault::{Account, Passphrase, Vault};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::fmt::Write as _;

const MOST: usize = 3;
/// The same in the guide, where there are several alike on a page, and one comes to them as one reads.
const MOST_IN_THE_GUIDE: usize = 6;
const NOW: u64 = 1_234_567_890;

/// Keys that take focus to other things.
const MOVES: [Bound; 7] = [Bound::Tab, Bound::Down, Bound::Up, Bound::PageDown, Bound::PageUp, Bound::Home, Bound::End];

/// A step of a way.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    Press(Bound),
    /// An arrow from one line of a list to another: not counted.
    Walk(Bound),
    /// These letters, in quick succession, to jump to what begins with them: counted as one.
    Jump(String),
    /// Something written in a field: not counted.
    Write(&'static str),
    /// The Enter that leads on from a field: not counted.
    On,
}

type Way = Vec<Step>;

fn count(way: &Way) -> usize {
    way.iter().filter(|step| matches!(step, Step::Press(_) | Step::Jump(_))).count()
}

fn go(demo: &mut Demo, way: &[Step]) {
    let mut send = |key| drop(demo.send(Message::Key(key)));
    for step in way {
        match step {
            Step::Press(bound) | Step::Walk(bound) => send(key(*bound)),
            Step::On => send(key(Bound::Enter)),
            Step::Jump(letters) => letters.chars().for_each(|c| send(key(Bound::Char(c)))),
            Step::Write(text) => text.chars().for_each(|c| send(Key::text(&c.to_string()))),
        }
    }
}

/// In words.
fn told(way: &Way, locale: &Locale) -> String {
    let step = |step: &Step| match step {
        Step::Press(bound) => Some(names(&[*bound], locale)),
        Step::Walk(bound) => Some(format!("({})", names(&[*bound], locale))),
        Step::Jump(letters) => Some(format!("“{letters}”")),
        Step::Write(_) => Some("…".to_owned()),
        Step::On => None,
    };
    way.iter().filter_map(step).collect::<Vec<_>>().join(", ")
}

/// Where one begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Begin {
    /// At the codes of three accounts, on a system that can do everything.
    Codes,
    /// The same, with a key of one's own.
    OwnKey,
    Preset(Preset),
}

impl Begin {
    fn demo(self, lang: Lang) -> Demo {
        let mut settings = Settings { language: Some(lang), ..Settings::default() };
        match self {
            Self::Preset(preset) => return preset.staged(settings, NOW, false).0,
            Self::Codes => {}
            Self::OwnKey => settings.keys.set("repeat", ["F13".to_owned()].into_iter()),
        }
        let mut vault = Vault::default();
        for (at, name) in ["Bank", "GitHub", "Shop"].into_iter().enumerate() {
            let line = format!("otpauth://totp/{name}?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PX{}", &name[..1]);
            let uri::Entry { issuer, label, generator, .. } = uri::parse(&line).unwrap();
            vault.add(Account { id: format!("{:032x}", at + 1).parse().unwrap(), issuer, label, generator });
        }
        let start = Start { settings, can_hide: true, ..Start::default() };
        let (mut demo, _) = Demo::start(start, Memory::with(Passphrase::new("1").unwrap(), vault), NOW);
        go(&mut demo, &[Step::Write("1"), Step::On]);
        assert_eq!(demo.app.outline().screen, "codes");
        demo
    }
}

/// Screens that are alike are one.
fn family(screen: &str) -> &str {
    if screen.starts_with("help-") { "help" } else { screen }
}

/// What a screen is called, also if its title is the name of something on it.
fn title(demo: &Demo) -> String {
    match family(demo.app.outline().screen) {
        "help" => demo.app.locale().text("codes-help"),
        "account" => demo.app.locale().text("help-account"),
        _ => demo.app.outline().title.clone(),
    }
}

/// Something to do: on this screen, this item, or any row of this list.
type Feature = (String, String);

struct Found {
    /// What it is called.
    name: String,
    way: Way,
}

/// What does something, but for what a key of the table does as well, with the list that it is a row of.
fn items(demo: &Demo) -> Vec<(Feature, Id, String)> {
    let outline = demo.app.outline();
    let stops: HashSet<&Id> = {
        let rows = outline.items.iter().flat_map(Item::rows).map(|row| &row.id);
        outline.tab_stops().into_iter().chain(rows).collect()
    };
    let mut found = Vec::new();
    for item in outline.flatten() {
        let by_key = item.shortcut.is_some() || matches!(item.role, Role::Code { .. });
        if !stops.contains(&item.id) || by_key {
            continue;
        }
        let list = outline.items.iter().find(|list| list.rows().iter().any(|row| row.id == item.id));
        let (id, name) = list.map_or((&item.id, &item.name), |list| (&list.id, &list.name));
        let id = if id.0.starts_with("found-") { "found" } else { id.0.as_ref() };
        found.push(((family(outline.screen).to_owned(), id.to_owned()), item.id.clone(), name.clone()));
    }
    found
}

/// The letters that take focus from an item to another.
fn jump(demo: &Demo, from: &Id, to: &Item<Sent>) -> Option<String> {
    let keymap = Keymap::new(demo.app.settings()).0;
    let outline = demo.app.outline();
    let name = to.name.to_lowercase();
    let words: Vec<&str> = name.split(|c: char| !c.is_alphanumeric()).collect();
    let free = |letters: &str| letters.chars().all(|c| keymap.command(&Key::text(&c.to_string())).is_none());
    let lands = |letters: &String| {
        let from = Some(from).filter(|_| letters.chars().count() == 1);
        free(letters) && outline.type_ahead(from, letters) == Some(&to.id)
    };
    let start = |word: &str, length: usize| word.chars().take(length).collect::<String>();
    // The beginning, or else a long word, in the order in which one would try them.
    let first = words.first().map(|word| (1..=word.chars().count()).map(|length| start(word, length)));
    let mut others: Vec<&str> = words.iter().skip(1).copied().filter(|word| !word.is_empty()).collect();
    others.sort_by_key(|word| Reverse(word.chars().count()));
    let others = others.into_iter().flat_map(|word| [start(word, 3), start(word, 5), word.to_owned()]);
    first.into_iter().flatten().chain(others).find(lands)
}

/// The shortest way from where focus is to each thing on the screen.
fn ways_on(demo: &mut Demo) -> HashMap<Id, Way> {
    let start = demo.app.focus().cloned().expect("focus");
    let mut ways = HashMap::from([(start.clone(), Way::new())]);
    let mut waiting = VecDeque::from([start]);
    let all: Vec<Id> = items(demo).into_iter().map(|(_, id, _)| id).collect();
    while let Some(here) = waiting.pop_front().filter(|_| all.iter().any(|id| !ways.contains_key(id))) {
        let way = ways[&here].clone();
        let mut next = Vec::new();
        for bound in MOVES {
            drop(demo.send(Message::Act(here.clone(), Act::Focus)));
            drop(demo.send(Message::Key(key(bound))));
            let there = demo.app.focus().cloned().expect("focus");
            let lists = demo.app.outline().items.iter().map(Item::rows);
            let walks = lists
                .map(|rows| [&here, &there].map(|id| rows.iter().any(|row| row.id == *id)))
                .any(|it| it == [true; 2]);
            let arrow = matches!(bound, Bound::Down | Bound::Up);
            next.push((there, if walks && arrow { Step::Walk(bound) } else { Step::Press(bound) }));
        }
        drop(demo.send(Message::Act(here.clone(), Act::Focus)));
        let outline = demo.app.outline();
        // Letters after letters would be one word with them.
        let typing = matches!(way.last(), Some(Step::Jump(_)));
        if !typing && !outline.find(&here).is_some_and(|item| matches!(item.role, Role::Field(_))) {
            let far = outline.flatten().filter(|item| !ways.contains_key(&item.id));
            let jumps = far.filter_map(|item| Some((item.id.clone(), Step::Jump(jump(demo, &here, item)?))));
            next.extend(jumps);
        }
        for (id, step) in next {
            if !ways.contains_key(&id) {
                let mut longer = way.clone();
                longer.push(step);
                let _ = ways.insert(id.clone(), longer);
                waiting.push_back(id);
            }
        }
    }
    ways
}

/// What is on the screen, and what is preferred.
fn shown(demo: &Demo) -> String {
    // Whoever goes through a chapter to a button has gone on in it.
    let mut settings = demo.app.settings().clone();
    settings.guide.place = None;
    let items = demo.app.outline().flatten().filter(|item| item.id != "read".into());
    let items: Vec<String> = items.map(|item| phrase::item(item, demo.app.locale())).collect();
    format!("{} {settings:?}\n{}", demo.app.outline().screen, items.join("\n"))
}

/// How an item is used: by this key, and by this act.
fn deed(role: &Role<Sent>) -> (Step, Act) {
    match role {
        Role::Field(_) => (Step::Write("x"), Act::Edit(Edit::Insert("x".to_owned().into()))),
        Role::Level { .. } => (Step::Press(Bound::Right), Act::Raise),
        _ => (Step::Press(Bound::Enter), Act::Press),
    }
}

/// Adds everything there is to do from a beginning that is not found yet, with the shortest way to each; `deeper` if also
/// on the screens that open.
fn explore(begin: Begin, lang: Lang, deeper: bool, found: &mut BTreeMap<Feature, Found>) {
    let known: BTreeSet<Feature> = found.keys().cloned().collect();
    let at = |way: &[Step]| {
        let mut demo = begin.demo(lang);
        go(&mut demo, way);
        demo
    };
    let screen = |demo: &Demo| family(demo.app.outline().screen).to_owned();
    let mut seen = BTreeSet::from([screen(&at(&[]))]);
    let mut waiting = VecDeque::from([Way::new()]);
    while let Some(opened) = waiting.pop_front() {
        let mut opens = Vec::new();
        if opened.is_empty() {
            let keys = KEYMAP.iter().flat_map(|binding| binding.keys).filter(|key| !matches!(key, Bound::Ctrl(_)));
            opens.extend(keys.map(|key| vec![Step::Press(*key)]).map(|way| (screen(&at(&way)), way)));
        }
        let ways = ways_on(&mut at(&opened));
        let on_it = at(&opened);
        for (feature, id, name) in items(&on_it).into_iter().filter(|(feature, ..)| !known.contains(feature)) {
            let to_it = ways.get(&id).unwrap_or_else(|| panic!("{feature:?}: no key comes to {id:?}"));
            let (step, act) = deed(&on_it.app.outline().find(&id).expect("an item").role);
            let way = [opened.as_slice(), to_it, &[step]].concat();
            let (by_keys, mut by_act) = (at(&way), at(&opened));
            drop(by_act.send(Message::Act(id, act)));
            assert_eq!(shown(&by_keys), shown(&by_act), "{way:?} does not do {feature:?}");
            opens.push((screen(&by_keys), way.clone()));
            // Of the rows of a list, the one that is farthest away stands for all.
            match found.get_mut(&feature) {
                Some(other) if count(&other.way) < count(&way) => other.way = way,
                Some(_) => {}
                None => drop(found.insert(feature, Found { name: format!("{}: {name}", title(&on_it)), way })),
            }
        }
        opens.sort_by_key(|(_, way)| count(way));
        for (there, way) in opens.into_iter().filter(|_| deeper) {
            // The screens before the codes, and those in the guide, are beginnings of their own.
            let own = ["unlock", "welcome", "guide", "way"];
            if !own.iter().any(|own| there.starts_with(own)) && seen.insert(there) {
                waiting.push_back(way);
            }
        }
    }
}

/// Ways that are shorter than going to the item for it, as they are told in help. The last step is what the item does
/// when it is pressed after the steps before it, or after those of the second way.
fn shorter(screen: &str, id: &str, lang: Lang) -> Option<(Begin, Way, Option<Way>)> {
    use Step::{Jump, On, Press, Write};
    let press = |c| Press(Bound::Char(c));
    let line = || vec![press('\''), Jump("say".to_owned())];
    let button = |danish: &str, english: &str| match lang {
        Lang::Da => vec![Jump(danish.to_owned()), Press(Bound::Enter)],
        Lang::En => vec![Jump(english.to_owned()), Press(Bound::Enter)],
    };
    let test = || [button("prøv", "test"), vec![Write("123456")]].concat();
    Some(match (screen, id) {
        ("add", "add") => {
            let way =
                [press('+'), Write("JBSWY3DPEHPK3PXP"), On, Write("Post"), On, Write("anna"), Press(Bound::Enter)];
            (Begin::Codes, way.into(), None)
        }
        ("add", "label") => {
            let way = [press('+'), Write("JBSWY3DPEHPK3PXP"), On, Write("Post"), On, Write("anna")];
            (Begin::Codes, way.into(), None)
        }
        ("account", "save") => {
            (Begin::Codes, vec![Press(Bound::Delete), Write("My "), On, Write("bank"), Press(Bound::Enter)], None)
        }
        ("account", "test-code") => (Begin::Codes, test(), None),
        ("account", "test") => (Begin::Codes, [test(), vec![Press(Bound::Enter)]].concat(), None),
        ("login", "next") => {
            let way = [button("øv", "prac"), vec![Write("anna-jensen"), Press(Bound::Enter)]].concat();
            (Begin::Codes, way, None)
        }
        ("login-code", "next") => (Begin::Preset(Preset::LoginCode), vec![Write("123456"), Press(Bound::Enter)], None),
        ("login-password", "log-in") => {
            (Begin::Preset(Preset::LoginPassword), vec![Write("x"), Press(Bound::Enter)], None)
        }
        ("keys-new", "set-back") => {
            let button = [line(), vec![Press(Bound::Enter), Press(Bound::Enter)]].concat();
            (Begin::OwnKey, [line(), vec![Press(Bound::Delete)]].concat(), Some(button))
        }
        ("help", "found") => {
            let way = [Press(Bound::F(1)), Press(Bound::Up), Write("Orca"), On, Press(Bound::Enter)];
            (Begin::Codes, way.into(), None)
        }
        ("unlock", "unlock") => (Begin::Preset(Preset::Unlock), vec![Write("1"), Press(Bound::Enter)], None),
        ("welcome-passphrase", "create") => {
            let way = [Write("hest"), On, Write("hest"), Press(Bound::Enter)];
            (Begin::Preset(Preset::WelcomePassphrase), way.into(), None)
        }
        _ => return None,
    })
}

/// The shorter way if there is one, once it is certain that it does the same.
fn shortest((screen, id): &Feature, lang: Lang) -> Option<Way> {
    let (begin, way, button) = shorter(screen, id, lang)?;
    let (mut by_keys, mut by_act) = (begin.demo(lang), begin.demo(lang));
    go(&mut by_keys, &way);
    let before = button.as_ref().unwrap_or(&way);
    go(&mut by_act, &before[..before.len() - 1]);
    let item = if id == "found" { by_act.app.focus().cloned().expect("focus") } else { Id::from(id.clone()) };
    let before = shown(&by_act);
    let act = match way.last() {
        Some(Step::Write(text)) => Act::Edit(Edit::Insert((*text).to_owned().into())),
        _ => Act::Press,
    };
    drop(by_act.send(Message::Act(item, act)));
    assert_ne!(shown(&by_act), before, "{id} does nothing");
    assert_eq!(shown(&by_keys), shown(&by_act), "{way:?} does not do {id}");
    Some(way)
}

fn table(found: &BTreeMap<Feature, Found>, lang: Lang) -> String {
    let locale = Locale::new(lang);
    let mut lines: Vec<&Found> = found.values().collect();
    lines.sort_by_key(|found| found.name.clone());
    let mut table = String::from("| What | Keys | How many |\n|---|---|---|\n");
    for Found { name, way } in lines {
        writeln!(table, "| {name} | {} | {} |", told(way, &locale), count(way)).unwrap();
    }
    table
}

/// What is done by the ways that are told in help, where those are shorter, and at most so many keys away.
fn few(mut found: BTreeMap<Feature, Found>, lang: Lang, most: usize) -> BTreeMap<Feature, Found> {
    for (feature, found) in &mut found {
        if let Some(way) = shortest(feature, lang) {
            found.way = way;
        }
    }
    let far = found.values().filter(|found| count(&found.way) > most);
    let far: Vec<String> = far.map(|found| format!("{}: {:?}", found.name, found.way)).collect();
    assert!(far.is_empty(), "too far away in {lang:?}:\n{}", far.join("\n"));
    found
}

fn from_the_codes(lang: Lang) -> BTreeMap<Feature, Found> {
    let mut found = BTreeMap::new();
    explore(Begin::Codes, lang, true, &mut found);
    // What is there only with a key of one's own, or when there are no accounts.
    explore(Begin::OwnKey, lang, true, &mut found);
    explore(Begin::Preset(Preset::Empty), lang, true, &mut found);
    explore(Begin::Preset(Preset::Practice), lang, false, &mut found);
    // A line found in help is there when something has been searched for.
    let feature = ("help".to_owned(), "found".to_owned());
    let demo = Preset::HelpSearch.stage(lang, NOW, false).0;
    let search = demo.app.locale().text("help-search");
    let name = format!("{}: {search}, and open a line that was found", title(&demo));
    let _ = found.insert(feature, Found { name, way: Way::new() });
    few(found, lang, MOST)
}

fn before_the_codes(lang: Lang) -> BTreeMap<Feature, Found> {
    let begins = [Preset::Welcome, Preset::WelcomePassphrase, Preset::Unlock, Preset::UnlockDamaged];
    let mut found = BTreeMap::new();
    for begin in begins {
        explore(Begin::Preset(begin), lang, false, &mut found);
    }
    few(found, lang, MOST)
}

/// Its pages follow one another, each by the Enter that leads on from a field.
fn on_the_practice_page(lang: Lang) -> BTreeMap<Feature, Found> {
    let mut found = BTreeMap::new();
    for begin in [Preset::LoginCode, Preset::LoginPause, Preset::LoginPassword, Preset::LoginDone] {
        explore(Begin::Preset(begin), lang, false, &mut found);
    }
    few(found, lang, MOST)
}

/// One goes on from one page of it to another as one reads.
fn in_the_guide(lang: Lang) -> BTreeMap<Feature, Found> {
    let mut found = BTreeMap::new();
    let begins = Preset::ALL.into_iter().skip_while(|preset| *preset != Preset::Guide);
    // The page of help with all keys is read as the guide is.
    for begin in begins.chain([Preset::HelpCard]) {
        explore(Begin::Preset(begin), lang, false, &mut found);
    }
    few(found, lang, MOST_IN_THE_GUIDE)
}

#[test]
fn everything_is_at_most_three_keys_away() {
    let all = Lang::ALL.map(|lang| {
        (lang, [from_the_codes(lang), on_the_practice_page(lang), in_the_guide(lang), before_the_codes(lang)])
    });
    // Help opens with an empty search.
    let mut known = BTreeSet::from([("help".to_owned(), "clear".to_owned())]);
    for (_, found) in &all {
        known.extend(found.iter().flat_map(BTreeMap::keys).cloned());
    }
    let staged = Preset::ALL.into_iter().flat_map(|preset| Lang::ALL.map(|lang| preset.stage(lang, NOW, false).0));
    let forgotten: BTreeSet<Feature> =
        staged.flat_map(|demo| items(&demo)).map(|(feature, ..)| feature).filter(|it| !known.contains(it)).collect();
    assert!(forgotten.is_empty(), "nobody knows how many keys away these are: {forgotten:?}");
    let (lang, found) = all.into_iter().find(|(lang, _)| *lang == Lang::En).expect("English");
    let names = ["from the codes", "on the practice page", "in the guide", "before the codes"];
    for (name, found) in names.into_iter().zip(found) {
        documented("docs/keys.md", "FEW_KEYS", name, &table(&found, lang));
    }
}

/// Each of these is one key away: there is one for it that is pressed alone, and that does it at the codes.
#[test]
fn every_command_has_a_key_that_is_pressed_alone() {
    let locale = Locale::new(Lang::En);
    let mut table = String::from("| What | Key |\n|---|---|\n");
    for binding in KEYMAP {
        let alone = binding.keys.iter().find(|key| !matches!(key, Bound::Ctrl(_) | Bound::ShiftTab));
        let Some(alone) = alone else {
            // Tab and the up arrow lead there too, and so does F7.
            assert!(matches!(binding.command, Command::PreviousItem | Command::UsualPrint), "{:?}", binding.command);
            continue;
        };
        let mut demo = Preset::Removed.stage(Lang::En, NOW, false).0;
        let effects = format!("{:?}", demo.send(Message::Key(key(*alone))));
        assert!(!effects.contains(&locale.text("key-not-here")), "{alone:?} does nothing at the codes");
        writeln!(table, "| {} | {} |", locale.text(binding.help), names(&[*alone], &locale)).unwrap();
    }
    documented("docs/keys.md", "FEW_KEYS", "one key", &table);
}
