//! Everything the program can do is at most three keys away from the codes, with the keyboard alone and one key at a
//! time. `docs/keys.md` says how that is counted, and holds the list; `FEW_KEYS=write` writes it there.
//!
//! What there is to do is found by going through the screens, so nothing new can be forgotten.

use crate::bound::key;
use crate::documented::documented;
use crate::state::state;
use kodeoplaeser::app::screens::Message as Sent;
use kodeoplaeser::app::vocabulary::commands::{Bound, COMMANDS, Command, Key, Keymap, names};
use kodeoplaeser::app::vocabulary::phrase;
use kodeoplaeser::app::{Act, Effect, Message, Start};
use kodeoplaeser::code::uri;
use kodeoplaeser::demo::{self, Demo, Memory, State};
use kodeoplaeser::guide;
use kodeoplaeser::locale::{Lang, Locale};
use kodeoplaeser::outline::{Edit, Id, Item, Role};
use kodeoplaeser::settings::Settings;
use kodeoplaeser::vault::{Account, Passphrase, Vault};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::fmt::Write as _;

const MOST: usize = 3;
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
        Step::Walk(_) => Some("(arrows)".to_owned()),
        Step::Jump(letters) => Some(format!("“{letters}”")),
        Step::Write(_) => Some("…".to_owned()),
        Step::On => None,
    };
    let mut words: Vec<String> = way.iter().filter_map(step).collect();
    words.dedup_by(|next, word| next == word && word == "(arrows)");
    words.join(", ")
}

/// Where one begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Begin {
    /// At the codes of three accounts, on a system that can do everything.
    Codes,
    /// The same, with a key of one's own, and on the way through the guide.
    Used,
    State(&'static State),
}

impl Begin {
    fn demo(self, lang: Lang) -> Demo {
        let mut settings = Settings { language: Some(lang), ..Settings::default() };
        match self {
            Self::State(shown) => return shown.staged(settings, NOW, false).0,
            Self::Codes => {}
            Self::Used => {
                settings.keys.set("repeat", ["F13".to_owned()].into_iter());
                let lines = &guide::chapter("borgerservice").unwrap().lines;
                let step = lines.iter().filter(|line| line.kind == guide::Kind::Step).nth(1).unwrap().id;
                settings.guide.place = Some(step.to_owned());
                for kept in [&mut settings.guide.steps, &mut settings.guide.bookmarks] {
                    let _: bool = kept.insert(step.to_owned());
                }
            }
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
    match screen {
        _ if screen.starts_with("help-") => "help",
        _ if screen.starts_with("guide-") => "chapter",
        _ => screen,
    }
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

/// The letters that take focus to an item: a single one, if it does so from the items from which it leads there; and
/// those that do so from everywhere.
fn jumps(demo: &Demo, keymap: &Keymap, to: &Item<Sent>) -> (Option<String>, Option<String>) {
    let outline = demo.app.outline();
    let name = to.name.to_lowercase();
    let words: Vec<&str> = name.split(|c: char| !c.is_alphanumeric()).collect();
    let free = |letters: &str| letters.chars().all(|c| keymap.command(&Key::text(&c.to_string())).is_none());
    let lands = |letters: &String| {
        letters.chars().count() > 1 && free(letters) && outline.type_ahead(None, letters) == Some(&to.id)
    };
    let start = |word: &str, length: usize| word.chars().take(length).collect::<String>();
    // The beginning, or else a long word, in the order in which one would try them.
    let first = words.first().map(|word| (1..=word.chars().count()).map(|length| start(word, length)));
    let mut others: Vec<&str> = words.iter().skip(1).copied().filter(|word| !word.is_empty()).collect();
    others.sort_by_key(|word| Reverse(word.chars().count()));
    let others = others.into_iter().flat_map(|word| [start(word, 3), start(word, 5), word.to_owned()]);
    let letter = words.first().map(|word| start(word, 1)).filter(|letter| !letter.is_empty() && free(letter));
    (letter, first.into_iter().flatten().chain(others).find(lands))
}

/// How far each thing on the screen is from where focus is.
#[derive(Default)]
struct Ways {
    /// In the fewest steps.
    short: HashMap<Id, Way>,
    /// With arrows through lists and texts, which do not count.
    walked: HashMap<Id, Way>,
}

/// Whether arrows from the one to the other go through the lines of a list, or of a text that is there to be read.
fn walks(demo: &Demo, from: &Id, to: &Id) -> bool {
    let outline = demo.app.outline();
    let both = |list: &Item<Sent>| [from, to].iter().all(|id| list.rows().iter().any(|row| row.id == **id));
    ["chapter", "help"].contains(&family(outline.screen)) || outline.items.iter().any(both)
}

/// The things on a screen that one key, or one jump, leads to from each of them.
fn ways_on(staged: impl Fn() -> Demo) -> Ways {
    let mut demo = staged();
    let screen = demo.app.outline().screen;
    let start = demo.app.focus().cloned().expect("focus");
    let all: Vec<Id> = items(&demo).into_iter().map(|(_, id, _)| id).collect();
    let mut ways = Ways::default();
    let (keymap, mut jumps) = (Keymap::new(demo.app.settings()).0, HashMap::new());
    for walking in [false, true] {
        let mut found = HashMap::from([(start.clone(), Way::new())]);
        let mut waiting = VecDeque::from([start.clone()]);
        while let Some(here) = waiting.pop_front().filter(|_| walking || all.iter().any(|id| !found.contains_key(id))) {
            let way: Way = found[&here].clone();
            let mut next = Vec::new();
            for bound in MOVES {
                drop(demo.send(Message::Act(here.clone(), Act::Focus)));
                drop(demo.send(Message::Key(key(bound))));
                if demo.app.outline().screen != screen {
                    demo = staged();
                    continue;
                }
                let there = demo.app.focus().cloned().expect("focus");
                let arrow = matches!(bound, Bound::Down | Bound::Up);
                let walk = arrow && walks(&demo, &here, &there);
                next.push((there, if walk { Step::Walk(bound) } else { Step::Press(bound) }));
            }
            drop(demo.send(Message::Act(here.clone(), Act::Focus)));
            let outline = demo.app.outline();
            // Letters after letters would be one word with them.
            let typing = matches!(way.last(), Some(Step::Jump(_)));
            if !typing && !outline.find(&here).is_some_and(|item| matches!(item.role, Role::Field(_))) {
                for item in outline.flatten().filter(|item| !found.contains_key(&item.id)) {
                    let (letter, letters) =
                        jumps.entry(item.id.clone()).or_insert_with(|| self::jumps(&demo, &keymap, item));
                    let lands = |letter: &&String| outline.type_ahead(Some(&here), letter) == Some(&item.id);
                    let letters = letter.as_ref().filter(lands).or(letters.as_ref());
                    next.extend(letters.map(|letters| (item.id.clone(), Step::Jump(letters.clone()))));
                }
            }
            for (id, step) in next {
                let free = walking && matches!(step, Step::Walk(_));
                let longer = [way.as_slice(), &[step]].concat();
                if found.get(&id).is_none_or(|other| free && count(&longer) < count(other)) {
                    let _ = found.insert(id.clone(), longer);
                    if free { waiting.push_front(id) } else { waiting.push_back(id) }
                }
            }
        }
        *(if walking { &mut ways.walked } else { &mut ways.short }) = found;
    }
    ways
}

/// What is on the screen, and what is preferred.
fn shown(demo: &Demo) -> String {
    let items: Vec<String> = demo.app.outline().flatten().map(|item| phrase::item(item, demo.app.locale())).collect();
    format!("{} {:?}\n{}", demo.app.outline().screen, demo.app.settings(), items.join("\n"))
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
    let at = |way: &[Step]| {
        let mut demo = begin.demo(lang);
        go(&mut demo, way);
        demo
    };
    let screen = |demo: &Demo| demo.app.outline().screen.to_owned();
    let mut seen = BTreeSet::from([screen(&at(&[]))]);
    // Each screen by the way that one would tell, and by the one that counts least.
    let mut waiting = VecDeque::from([(Way::new(), Way::new())]);
    while let Some((opened, least)) = waiting.pop_front() {
        let mut opens = Vec::new();
        if opened.is_empty() {
            let keys = COMMANDS.iter().flat_map(|binding| binding.keys).filter(|key| !matches!(key, Bound::Ctrl(_)));
            let keys = keys.map(|key| vec![Step::Press(*key)]);
            opens.extend(keys.map(|way| (screen(&at(&way)), way.clone(), way)));
        }
        let on_it = at(&opened);
        let new: Vec<_> = items(&on_it).into_iter().filter(|(feature, ..)| !found.contains_key(feature)).collect();
        let ways = if new.is_empty() { Ways::default() } else { ways_on(|| at(&opened)) };
        for (feature, id, name) in new {
            let to = |ways: &HashMap<Id, Way>| ways.get(&id).cloned();
            let to_it = to(&ways.short).unwrap_or_else(|| panic!("{feature:?}: no key comes to {id:?}"));
            let walked = to(&ways.walked).unwrap_or_else(|| to_it.clone());
            let (step, act) = deed(&on_it.app.outline().find(&id).expect("an item").role);
            let way = |opened: &Way, to_it: &Way| [opened.as_slice(), to_it, std::slice::from_ref(&step)].concat();
            let fewest = way(&least, &walked);
            let told = [way(&opened, &to_it), way(&least, &to_it), way(&opened, &walked)];
            let told = told.into_iter().find(|way| count(way) <= MOST).unwrap_or_else(|| fewest.clone());
            // What has been read on the way is remembered in the guide.
            let (by_keys, mut by_act) = (at(&told), at(&told[..told.len() - 1]));
            drop(by_act.send(Message::Act(id.clone(), act)));
            assert_eq!(shown(&by_keys), shown(&by_act), "{told:?} does not do {feature:?}");
            opens.push((screen(&by_keys), told.clone(), fewest));
            // Of the rows of a list, the one that is farthest away stands for all.
            match found.get_mut(&feature) {
                Some(other) if count(&other.way) < count(&told) => other.way = told,
                Some(_) => {}
                None => drop(found.insert(feature, Found { name: format!("{}: {name}", title(&on_it)), way: told })),
            }
        }
        opens.sort_by_key(|(_, way, _)| count(way));
        for (there, way, fewest) in opens.into_iter().filter(|_| deeper) {
            // The screens before the codes, and the questions that follow one another, are beginnings of their own.
            let begins = is_before_the_codes(&there) || there.starts_with("way-");
            if !begins && seen.insert(there) {
                waiting.push_back((way, fewest));
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
        ("login-code", "next") => (Begin::State(state("login-code")), vec![Write("123456"), Press(Bound::Enter)], None),
        ("login-password", "log-in") => {
            (Begin::State(state("login-password")), vec![Write("x"), Press(Bound::Enter)], None)
        }
        ("own_keys-new", "set-back") => {
            let button = [line(), vec![Press(Bound::Enter), Press(Bound::Enter)]].concat();
            (Begin::Used, [line(), vec![Press(Bound::Delete)]].concat(), Some(button))
        }
        ("help", "found") => {
            let way = [Press(Bound::F(1)), Press(Bound::Up), Write("Orca"), On, Press(Bound::Enter)];
            (Begin::Codes, way.into(), None)
        }
        ("contents", "found") => {
            let way = [Press(Bound::LeftOfOne), Press(Bound::Up), Write("pas"), On, Press(Bound::Enter)];
            (Begin::Codes, way.into(), None)
        }
        ("unlock", "unlock") => (Begin::State(state("unlock")), vec![Write("1"), Press(Bound::Enter)], None),
        ("welcome-passphrase", "create") => {
            let way = [Write("hest"), On, Write("hest"), Press(Bound::Enter)];
            (Begin::State(state("welcome-passphrase")), way.into(), None)
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

/// What is done by the ways that are told in help, where those are shorter, and at most three keys away.
fn few(mut found: BTreeMap<Feature, Found>, lang: Lang) -> BTreeMap<Feature, Found> {
    for (feature, found) in &mut found {
        if let Some(way) = shortest(feature, lang) {
            found.way = way;
        }
    }
    let far = found.values().filter(|found| count(&found.way) > MOST);
    let far: Vec<String> = far.map(|found| format!("{}: {:?}", found.name, found.way)).collect();
    assert!(far.is_empty(), "too far away in {lang:?}:\n{}", far.join("\n"));
    found
}

fn from_the_codes(lang: Lang) -> BTreeMap<Feature, Found> {
    let mut found = BTreeMap::new();
    explore(Begin::Codes, lang, true, &mut found);
    // What is there only when something has been done already, or when there are no accounts.
    explore(Begin::Used, lang, true, &mut found);
    explore(Begin::State(state("empty")), lang, true, &mut found);
    explore(Begin::State(state("practice")), lang, false, &mut found);
    // A line that was found is there when something has been searched for.
    for (shown, screen, search) in
        [(state("help-search"), "help", "help-search"), (state("contents-search"), "contents", "contents-search")]
    {
        let demo = shown.stage(lang, NOW, false).0;
        let search = demo.app.locale().text(search);
        let name = format!("{}: {search}, and open a line that was found", title(&demo));
        let _ = found.insert((screen.to_owned(), "found".to_owned()), Found { name, way: Way::new() });
    }
    few(found, lang)
}

/// What there is to do on the screens before the codes, with no way to them but each other.
fn before_the_codes(lang: Lang) -> BTreeMap<Feature, Found> {
    let mut found = BTreeMap::new();
    explore_states(lang, true, &BTreeMap::new(), &mut found);
    few(found, lang)
}

/// Pages that follow one another, each by the Enter that leads on from a field or answers a question; and what is there
/// only at times.
fn page_by_page(lang: Lang, from_the_codes: &BTreeMap<Feature, Found>) -> BTreeMap<Feature, Found> {
    let mut found = BTreeMap::new();
    explore_states(lang, false, from_the_codes, &mut found);
    few(found, lang)
}

/// Adds what there is to do in the states of the screens before the codes, or of all others, but for what is known.
fn explore_states(lang: Lang, before: bool, known: &BTreeMap<Feature, Found>, found: &mut BTreeMap<Feature, Found>) {
    for shown in demo::states() {
        let begin = Begin::State(shown);
        let demo = begin.demo(lang);
        let is_new = |feature: &Feature| !known.contains_key(feature) && !found.contains_key(feature);
        let new = items(&demo).iter().any(|(feature, ..)| is_new(feature));
        if new && is_before_the_codes(demo.app.outline().screen) == before {
            explore(begin, lang, false, found);
        }
    }
    found.retain(|feature, _| !known.contains_key(feature));
}

fn is_before_the_codes(screen: &str) -> bool {
    screen == "unlock" || screen.starts_with("welcome")
}

#[test]
fn everything_is_at_most_three_keys_away() {
    let all = Lang::ALL.map(|lang| {
        let from = from_the_codes(lang);
        let pages = page_by_page(lang, &from);
        (lang, [from, pages, before_the_codes(lang)])
    });
    let mut known: BTreeSet<Feature> = BTreeSet::new();
    for (_, found) in &all {
        known.extend(found.iter().flat_map(BTreeMap::keys).cloned());
    }
    let staged = demo::states().flat_map(|shown| Lang::ALL.map(|lang| shown.stage(lang, NOW, false).0));
    let forgotten: BTreeSet<Feature> =
        staged.flat_map(|demo| items(&demo)).map(|(feature, ..)| feature).filter(|it| !known.contains(it)).collect();
    assert!(forgotten.is_empty(), "nobody knows how many keys away these are: {forgotten:?}");
    let (lang, found) = all.into_iter().find(|(lang, _)| *lang == Lang::En).expect("English");
    for (name, found) in ["from the codes", "page by page", "before the codes"].into_iter().zip(found) {
        documented("docs/keys.md", "FEW_KEYS", name, &table(&found, lang));
    }
}

/// Each of these is one key away: there is one for it that is pressed alone, and that does it at the codes.
#[test]
fn every_command_has_a_key_that_is_pressed_alone() {
    let locale = Locale::new(Lang::En);
    let mut table = String::from("| What | Key |\n|---|---|\n");
    for binding in COMMANDS {
        let alone = binding.keys.iter().find(|key| !matches!(key, Bound::Ctrl(_) | Bound::ShiftTab));
        let Some(alone) = alone else {
            // Tab and the up arrow lead there too, and so does F7.
            assert!(matches!(binding.command, Command::PreviousItem | Command::UsualPrint), "{:?}", binding.command);
            continue;
        };
        let mut demo = state("removed").stage(Lang::En, NOW, false).0;
        let effects = demo.send(Message::Key(key(*alone)));
        let refuses = |effect: &Effect| match effect {
            Effect::Say(_, words) => words.iter().any(|words| *words.text() == locale.text("key-not-here")),
            _ => false,
        };
        assert!(!effects.iter().any(refuses), "{alone:?} does nothing at the codes");
        writeln!(table, "| {} | {} |", locale.text(binding.help), names(&[*alone], &locale)).unwrap();
    }
    documented("docs/keys.md", "FEW_KEYS", "one key", &table);
}
