//! All that a deed may touch: the register, the passphrases of colleagues, and the files that it writes.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::world::World;

use super::deed::Deed;
use super::state::{State, read, state};

/// What stands in a home.
#[derive(Debug, PartialEq, Eq)]
pub struct Scene {
    /// The register.
    pub register: Option<State>,
    /// What the passphrases of colleagues are called.
    pub colleagues: Vec<String>,
    /// The files that the deed writes, by name: their bytes; `None` where there is neither file nor
    /// folder.
    pub files: Option<BTreeMap<String, Vec<u8>>>,
}

impl Scene {
    /// Looks at a home.
    pub fn of(deed: &Deed, home: &World) -> Self {
        let files = (!deed.makes.is_empty()).then(|| files(&home.path(deed.makes))).flatten();
        Self {
            register: state(home).map(|state| if deed.begins() { state.but_for_chance() } else { state }),
            colleagues: colleagues(home),
            files,
        }
    }

    /// Says what is neither as before nor as after.
    pub fn astray(&self, before: &Self, after: &Self) -> Option<String> {
        if let Some(damage) = self.register.as_ref().and_then(State::damage) {
            return Some(format!("the register is damaged: {damage}"));
        }
        if self.register != before.register && self.register != after.register {
            let differs = self.register.as_ref().zip(after.register.as_ref());
            let differs = differs.map(|(found, after)| found.differs_from(after)).unwrap_or_default();
            return Some(format!("neither as before nor as after: {differs}"));
        }
        if self.colleagues != before.colleagues && self.colleagues != after.colleagues {
            return Some(format!("neither these passphrases nor those: {:?}", self.colleagues));
        }
        self.astray_file(before, after).map(|name| format!("{name} is half a file, or a file is missing"))
    }

    /// Returns a file that is neither as before nor as after. A folder that was not there comes whole;
    /// in one that was, files are replaced one by one.
    fn astray_file(&self, before: &Self, after: &Self) -> Option<String> {
        let Some(found) = &self.files else { return before.files.as_ref().map(|_| "nothing".to_owned()) };
        let after = after.files.clone().unwrap_or_default();
        let Some(before) = &before.files else {
            let is_backups = after.keys().any(|name| name.ends_with(".backup.db"));
            return (*found != after && !(is_backups && found.is_empty()))
                .then(|| format!("{:?}", found.keys()));
        };
        let fits = |name: &String| found.get(name) == before.get(name) || found.get(name) == after.get(name);
        found.keys().chain(before.keys()).find(|name| !fits(name)).cloned()
    }
}

fn colleagues(home: &World) -> Vec<String> {
    let Ok(text) = fs::read_to_string(home.path("ikut.db.keys")) else { return Vec::new() };
    let whole: serde_json::Value = serde_json::from_str(&text).expect("whole at every moment");
    let slots = whole["slots"].as_array().expect("slots");
    slots.iter().map(|slot| slot["label"].to_string()).collect()
}

fn files(path: &Path) -> Option<BTreeMap<String, Vec<u8>>> {
    let facts = path.symlink_metadata().ok()?;
    if facts.is_file() {
        return Some(BTreeMap::from([(String::new(), fs::read(path).expect("read"))]));
    }
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(path).expect("a folder").map(|entry| entry.expect("an entry")) {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') {
            continue;
        }
        if name.ends_with(".backup.db") {
            assert!(read(&entry.path()).is_some_and(|state| state.damage().is_none()), "{name} is damaged");
        }
        files.insert(name, fs::read(entry.path()).expect("read"));
    }
    Some(files)
}
