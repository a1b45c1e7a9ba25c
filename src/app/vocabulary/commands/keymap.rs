//! The keys in force: the table, and the user's own keys instead of some in it.

use super::{Binding, Bound, COMMANDS, Command, Key, line};
use crate::settings::{OwnKeys, Settings};

/// The keys in force.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Keymap {
    /// The user's own keys for a command. They stand for those of the table that can be chosen; the others stay.
    own: Vec<(Command, Vec<Bound>)>,
    /// Characters do nothing.
    off: bool,
}

impl Keymap {
    /// The keys that the user prefers, and the lines of the table whose own keys can't be: there is no such key, or
    /// another command has it. Those have the keys of the table, so that there is never a key that does nothing for
    /// being two things.
    pub fn new(settings: &Settings) -> (Self, Vec<&'static Binding>) {
        let mut lost = Vec::new();
        let mut own = Vec::new();
        for binding in COMMANDS {
            match settings.keys.of(binding.name()).map(|names| read(&names?)) {
                None => {}
                Some(Some(keys)) => own.push((binding.command, keys)),
                Some(None) => lost.push(binding),
            }
        }
        let mut keymap = Self { own, off: !settings.single_keys };
        while let Some(binding) = keymap.collision() {
            keymap.own.retain(|(command, _)| *command != binding.command);
            lost.push(binding);
        }
        (keymap, lost)
    }

    /// The last line of the table with keys of the user's own, one of which is another's too.
    fn collision(&self) -> Option<&'static Binding> {
        let shared = |binding: &&Binding| {
            let keys = self.keys(binding.command);
            let others = COMMANDS.iter().filter(|other| other.command != binding.command);
            others.flat_map(|other| self.keys(other.command)).any(|key| keys.contains(&key))
        };
        COMMANDS.iter().filter(|binding| self.is_own(binding.command)).rfind(shared)
    }

    /// Whether the user has keys of their own for this.
    pub fn is_own(&self, command: Command) -> bool {
        self.own.iter().any(|(own, _)| *own == command)
    }

    /// The keys for this, in the order in which they are listed, also those that are off.
    pub fn keys(&self, command: Command) -> Vec<Bound> {
        let table = line(command).map_or(&[][..], |binding| binding.keys);
        match self.own.iter().find(|(own, _)| *own == command) {
            None => table.to_vec(),
            Some((_, own)) => own.iter().chain(table.iter().filter(|key| !key.can_be_chosen())).copied().collect(),
        }
    }

    /// The keys that do this now.
    pub fn working(&self, command: Command) -> Vec<Bound> {
        self.keys(command).into_iter().filter(|key| !self.is_off(*key)).collect()
    }

    /// The line of the table that a key belongs to, also if the key is off.
    pub fn user(&self, bound: Bound) -> Option<&'static Binding> {
        COMMANDS.iter().find(|binding| self.keys(binding.command).contains(&bound))
    }

    fn is_off(&self, bound: Bound) -> bool {
        self.off && bound.writes()
    }

    /// Whether it would do something if single keys were on.
    pub fn is_dead(&self, key: &Key) -> bool {
        Bound::of(key).is_some_and(|bound| self.is_off(bound) && self.user(bound).is_some())
    }

    /// The key's line in the table, and the key as it stands there.
    pub fn binding(&self, key: &Key) -> Option<(Bound, &'static Binding)> {
        let bound = Bound::of(key).filter(|bound| !self.is_off(*bound))?;
        Some((bound, self.user(bound)?))
    }

    /// What `key` does. A field that is being written in has taken its own keys before this is asked.
    pub fn command(&self, key: &Key) -> Option<Command> {
        let (_, binding) = self.binding(key)?;
        (binding.repeats || !key.repeat).then_some(binding.command)
    }

    /// The key whose place a new one would take: a function key that of a function key, another that of another, if
    /// there are both, else that of the first. `None` if it would come beside those that stay.
    pub fn replaced(&self, command: Command, new: Bound) -> Option<Bound> {
        let keys = self.keys(command);
        let mut chosen = keys.iter().filter(|key| key.can_be_chosen());
        let function = |key: Bound| matches!(key, Bound::F(_));
        let alike = chosen.clone().find(|key| function(**key) == function(new));
        alike.or(chosen.next()).copied()
    }

    /// The command's own keys, if it is given a new one.
    pub fn with_new(&self, command: Command, new: Bound) -> Vec<Bound> {
        let mut keys: Vec<Bound> = self.keys(command).into_iter().filter(|key| key.can_be_chosen()).collect();
        let replaced = self.replaced(command, new);
        match keys.iter_mut().find(|key| Some(**key) == replaced) {
            Some(key) => *key = new,
            None => keys.insert(0, new),
        }
        keys
    }

    /// What keeps the command from having the table's keys again: one of them, and the line that has it now.
    pub fn in_the_way(&self, command: Command) -> Option<(Bound, &'static Binding)> {
        let taken = |key: &Bound| Some((*key, self.user(*key).filter(|user| user.command != command)?));
        line(command)?.keys.iter().find_map(taken)
    }

    /// Whether the number keys do what those of the hardware reader do.
    pub fn is_like_the_reader(&self) -> bool {
        use Command::{Faster, HigherPitch, Louder, LowerPitch, Repeat, Slower, Softer};
        let pad = [Softer, Louder, Slower, Faster, LowerPitch, HigherPitch, Repeat];
        let first = |command| line(command).and_then(|binding| binding.keys.first());
        pad.into_iter().all(|command| self.working(command).first() == first(command))
    }
}

/// Keys that can be chosen, each once, at least one.
fn read(names: &[&str]) -> Option<Vec<Bound>> {
    let mut keys = Vec::new();
    for name in names {
        let key = Bound::from_name(name).filter(|key| !keys.contains(key))?;
        keys.push(key);
    }
    Some(keys).filter(|keys| !keys.is_empty())
}

/// A command's own keys in the form in which they are kept.
pub fn keep(own: &mut OwnKeys, command: Command, keys: &[Bound]) {
    if let Some(binding) = line(command) {
        own.set(binding.name(), keys.iter().filter_map(|key| key.name()));
    }
}
