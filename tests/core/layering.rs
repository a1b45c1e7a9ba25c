//! Which module may use which: paths and the list's macro are read in the sources, and any other edge fails. `docs/modules.md` is made from the table.

use crate::documented::documented;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// A module and all it may use, besides what is inside it.
type Edges = &'static [(&'static str, &'static [&'static str])];

/// The modules of the program.
const MODULES: Edges = &[
    ("screen_list", &[]),
    ("disk", &[]),
    ("code", &[]),
    ("locale", &["screen_list"]),
    ("guide", &["locale"]),
    ("print", &["disk", "locale"]),
    ("outline", &[]),
    ("sound", &[]),
    ("settings", &["disk", "locale"]),
    ("vault", &["disk", "code"]),
    ("speech", &["locale", "sound", "settings"]),
    ("access", &["outline", "locale", "speech"]),
    ("app", &["screen_list", "code", "guide", "vault", "settings", "locale", "print", "outline", "sound", "speech"]),
    ("demo", &["app", "code", "guide", "vault", "settings", "locale", "outline", "sound", "speech"]),
    ("platform", &["speech", "settings"]),
    ("cli", &["app", "demo", "code", "guide", "vault", "settings", "locale", "print", "sound", "speech", "platform"]),
    (
        "gui",
        &[
            "access", "app", "demo", "code", "vault", "settings", "locale", "print", "outline", "sound", "speech",
            "platform",
        ],
    ),
];

/// The rooms of `app`, its screens, and what they speak of. `app.rs` and the files beside it, in which they meet, may use
/// all of them.
const IN_APP: Edges = &[
    ("vocabulary", &[]),
    ("screens", &["vocabulary"]),
    ("codes", &["vocabulary"]),
    ("keeping", &["vocabulary"]),
    ("preferences", &["vocabulary"]),
    ("speaking", &["vocabulary"]),
    // It holds the screens that lie on each other, by the list of them.
    ("navigation", &["vocabulary", "screens"]),
];

/// Where the rooms meet.
const MEETING: [&str; 6] = ["starting", "message", "key_pressed", "handing_over", "caps_and_layout", "finishing"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
    found
}

/// The names that a source has right after `path::`, also inside braces.
fn used(source: &str, path: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for rest in source.split(path).skip(1) {
        let list = rest.strip_prefix('{').map(outermost);
        for part in list.map_or(vec![rest.to_owned()], |list| list.split(',').map(str::to_owned).collect()) {
            let name: String = part.trim().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            names.extend(Some(name).filter(|name| !name.is_empty()));
        }
    }
    names
}

/// What stands up to the brace that ends it, without what stands between further braces.
fn outermost(inside: &str) -> String {
    let mut depth = 0;
    let within = inside.chars().take_while(|c| {
        depth += i32::from(*c == '{') - i32::from(*c == '}');
        depth >= 0
    });
    let mut inner = 0;
    let outer = within.filter(|c| {
        inner += i32::from(*c == '{') - i32::from(*c == '}');
        inner == 0 && *c != '}'
    });
    outer.collect()
}

/// A source without comments and without the tests at its end, which are a module further in.
fn code(source: &str) -> String {
    let source = source.split("#[cfg(test)]\n").next().unwrap_or_default();
    source.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// The first part of a file's path in a folder: the module it is in.
fn module_of(inside: &Path) -> String {
    inside.iter().next().unwrap().to_string_lossy().trim_end_matches(".rs").to_owned()
}

/// What is wrong with the files in a folder, by the table.
fn wrong(folder: &Path, path: &str, edges: Edges, free: &[&str]) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut seen = BTreeSet::new();
    for file in sources(folder) {
        let inside = file.strip_prefix(folder).unwrap();
        let module = module_of(inside);
        if free.contains(&module.as_str()) {
            continue;
        }
        let Some((_, allowed)) = edges.iter().find(|(name, _)| *name == module) else {
            wrong.push(format!("{module} is not in the table"));
            continue;
        };
        let source = code(&std::fs::read_to_string(&file).unwrap());
        let mut names = used(&source, path);
        if path == "crate::" && source.contains("screens!(") {
            let _: bool = names.insert("screen_list".to_owned());
        }
        names.extend(used(&source, &"super::".repeat(inside.iter().count())));
        // What is in no module of the table is something above them all, or passed on from below by its own name.
        for name in names {
            if name != module && !allowed.contains(&name.as_str()) {
                wrong.push(format!("{} uses {name}", inside.display()));
            }
        }
        let _: bool = seen.insert(module);
    }
    wrong.extend(edges.iter().filter(|(it, _)| !seen.contains(*it)).map(|(it, _)| format!("{it} is not in the tree")));
    wrong
}

#[test]
fn modules_use_only_what_they_may() {
    let wrong = wrong(&root(), "crate::", MODULES, &["lib", "main"]);
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn rooms_and_screens_use_only_what_they_may() {
    let wrong = wrong(&root().join("app"), "crate::app::", IN_APP, &MEETING);
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn screens_do_not_know_each_other() {
    let folder = root().join("app/screens");
    let screens: BTreeSet<String> =
        sources(&folder).iter().map(|it| module_of(it.strip_prefix(&folder).unwrap())).collect();
    assert!(screens.len() > 10, "{screens:?}");
    for file in sources(&folder) {
        let inside = file.strip_prefix(&folder).unwrap();
        let source = code(&std::fs::read_to_string(&file).unwrap());
        let mut names = used(&source, "app::screens::");
        names.extend(used(&source, &"super::".repeat(inside.iter().count())));
        let own = module_of(inside);
        let others: Vec<&String> = names.iter().filter(|name| **name != own && screens.contains(*name)).collect();
        assert!(others.is_empty(), "{} uses {others:?}", inside.display());
    }
}

#[test]
fn nothing_uses_what_is_above_it() {
    for edges in [MODULES, IN_APP] {
        for (at, (module, allowed)) in edges.iter().enumerate() {
            for other in *allowed {
                let place = edges.iter().position(|(name, _)| name == other);
                assert!(place.is_some_and(|place| place < at), "{module} stands before {other}");
            }
        }
    }
}

#[test]
fn the_page_of_modules_is_true() {
    let mut page = String::new();
    for (title, edges) in [("The program", MODULES), ("Inside `app`", IN_APP)] {
        page.push_str(&format!("### {title}\n\n| module | uses |\n|---|---|\n"));
        for (module, uses) in edges {
            let uses: BTreeMap<&str, ()> = uses.iter().map(|it| (*it, ())).collect();
            let uses: Vec<&str> = uses.into_keys().collect();
            page.push_str(&format!("| {module} | {} |\n", uses.join(", ")));
        }
        page.push('\n');
    }
    documented("docs/modules.md", "MODULES", "modules", &format!("{}\n", page.trim_end()));
}

#[test]
fn edges_are_found_however_they_are_written() {
    let source = "use crate::gui;\nlet x = crate::cli::run();\nuse crate::{code::Secret, vault};";
    assert_eq!(used(source, "crate::").into_iter().collect::<Vec<_>>(), ["cli", "code", "gui", "vault"]);
    // From a file in a folder of a module, what is beside the module.
    let source = "use super::Keeping;\nuse super::super::codes::Codes;\n// super::super::gui";
    assert_eq!(used(&code(source), "super::super::").into_iter().collect::<Vec<_>>(), ["codes"]);
}
