//! Which module may use which: the `use crate::` lines are read, and any other edge fails.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// A module and all it may use.
const EDGES: &[(&str, &[&str])] = &[
    ("code", &[]),
    ("locale", &[]),
    ("guide", &["locale"]),
    ("print", &["locale"]),
    ("outline", &[]),
    ("sound", &[]),
    ("settings", &["locale"]),
    ("vault", &["code"]),
    ("speech", &["outline", "locale", "sound", "settings"]),
    ("access", &["outline", "locale"]),
    ("app", &["code", "guide", "vault", "settings", "locale", "print", "outline", "sound", "speech"]),
    ("platform", &["speech", "settings"]),
    ("cli", &["app", "code", "guide", "vault", "settings", "locale", "print", "sound", "speech", "platform"]),
    (
        "gui",
        &["access", "app", "code", "vault", "settings", "locale", "print", "outline", "sound", "speech", "platform"],
    ),
];

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

/// The top-level modules that a source names after `crate::`, also inside braces.
fn used(source: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for rest in source.split("crate::").skip(1) {
        let list = rest.strip_prefix('{').and_then(|rest| rest.split('}').next());
        for part in list.map_or(vec![rest], |list| list.split(',').collect()) {
            let name: String = part.trim().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            names.extend(Some(name).filter(|name| !name.is_empty()));
        }
    }
    names
}

#[test]
fn modules_use_only_what_they_may() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut wrong = Vec::new();
    let mut seen = BTreeSet::new();
    for path in sources(&root) {
        let inside = path.strip_prefix(&root).unwrap();
        let module = inside.iter().next().unwrap().to_string_lossy().trim_end_matches(".rs").to_owned();
        if ["lib", "main"].contains(&module.as_str()) {
            continue;
        }
        let Some((_, allowed)) = EDGES.iter().find(|(name, _)| *name == module) else {
            wrong.push(format!("{module} is not in the table"));
            continue;
        };
        for name in used(&std::fs::read_to_string(&path).unwrap()) {
            if name != module && !allowed.contains(&name.as_str()) {
                wrong.push(format!("{} uses {name}", inside.display()));
            }
        }
        let _: bool = seen.insert(module);
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    for (module, _) in EDGES {
        assert!(seen.contains(*module), "{module} is in the table and not in the tree");
    }
}

#[test]
fn edges_are_found_however_they_are_written() {
    let source = "use crate::gui;\nlet x = crate::cli::run();\nuse crate::{code::Secret, vault};";
    assert_eq!(used(source).into_iter().collect::<Vec<_>>(), ["cli", "code", "gui", "vault"]);
}
