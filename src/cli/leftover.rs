//! What an export, a backup or a restore that was killed left behind: files and folders on their way,
//! under names of ours.
//!
//! # Why
//! They hold personal data, and nobody looks for a hidden folder. Nothing can clear up after itself
//! when it is killed, so the next one in the same place does.

use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime};

/// How the names of files and folders on their way begin.
pub(super) const PREFIX: &str = ".ikut-";

/// How the names of copies of the register begin: whoever makes one holds a lock on it.
pub(super) const COPY: &str = ".ikut-copy-";

/// How many letters and digits follow.
const LETTERS: usize = 6;

/// What is older is on its way nowhere: an export takes seconds.
const OLD: Duration = Duration::from_secs(60 * 60);

/// Removes what was left in a folder by a copy of the register that nobody is at any more, and by an
/// export that was killed more than an hour ago. What cannot be removed stays: nobody came for that.
pub(super) fn clear(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name().to_str().map(str::to_owned).unwrap_or_default();
        let Ok(facts) = entry.metadata() else { continue };
        let old = facts.modified().is_ok_and(is_old);
        let goes = is_ours(&name) && (old || is_abandoned(folder, &name));
        let _ = match (goes, facts.is_dir()) {
            (false, _) => Ok(()),
            (true, true) => fs::remove_dir_all(entry.path()),
            (true, false) => fs::remove_file(entry.path()),
        };
    }
}

/// Says whether a copy on its way has nobody who holds its lock. What SQLite keeps beside one goes with
/// it.
fn is_abandoned(folder: &Path, name: &str) -> bool {
    let copy = name.strip_suffix("-journal").unwrap_or(name);
    let is_free = |copy: fs::File| copy.try_lock().is_ok();
    match fs::File::open(folder.join(copy)) {
        Ok(file) => copy.starts_with(COPY) && is_free(file),
        Err(error) => copy.starts_with(COPY) && error.kind() == std::io::ErrorKind::NotFound,
    }
}

fn is_ours(name: &str) -> bool {
    let rest = name.strip_prefix(COPY).or_else(|| name.strip_prefix(PREFIX)).unwrap_or_default();
    // A restore makes a register ready there, and SQLite keeps its journal beside it.
    let rest = rest.strip_suffix("-journal").unwrap_or(rest);
    rest.len() == LETTERS && rest.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

fn is_old(then: SystemTime) -> bool {
    SystemTime::now().duration_since(then).is_ok_and(|age| age > OLD)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_of_ours_are_taken_for_leftovers() {
        assert!(is_ours(".ikut-aB3dE6") && is_ours(".ikut-aB3dE6-journal"));
        assert!(is_ours(".ikut-copy-aB3dE6") && is_ours(".ikut-copy-aB3dE6-journal"));
        for other in ["ikut.db", ".ikut-", ".ikut-aB3dE67", ".ikut-aB3d_6", "x.ikut-aB3dE6", ".ikutrc"] {
            assert!(!is_ours(other), "{other}");
        }
    }

    #[test]
    fn what_may_still_be_on_its_way_stays() {
        assert!(!is_old(SystemTime::now()));
        assert!(!is_old(SystemTime::now() - OLD + Duration::from_secs(60)));
        assert!(is_old(SystemTime::now() - OLD - Duration::from_secs(60)));
        assert!(!is_old(SystemTime::now() + OLD), "a clock that was put back");
    }
}
