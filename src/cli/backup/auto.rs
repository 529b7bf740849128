//! Backups that nobody has to think of: before the first step of a day and before great ones.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use crate::domain::backup::{BackupKind, BackupName, has_one_of, may_go};
use crate::store::{Depth, Key, Look, Store, StoreError, folder_of};
use crate::words::Words;

use super::super::clock;
use super::super::desk::Desk;
use super::super::explain::shown;
use super::super::failure::{self, Failure};
use super::super::meter::Meter;
use super::folder;
use super::make::{Made, Trouble, make};

/// How many days a step may be dated after today before it is told: a zone or a slip of a day is nothing.
const AHEAD: i64 = 180;

/// Makes a backup before a great step; without one the step is not taken, unless the person says so.
///
/// A register without a step has nothing that could be lost, and gets none.
pub(in crate::cli) fn before(desk: &Desk, kind: BackupKind, refused: bool) -> Result<Option<Made>, Failure> {
    let register = desk.path()?;
    let Some(folder) = folder::of(&register).filter(|_| !refused) else { return Ok(None) };
    let (store, key) =
        desk.opened(&register, |key| Ok((Store::open_as_it_is(&register, key)?, key.cloned())))?;
    if store.look(Depth::Quick)?.content.steps == 0 {
        return Ok(None);
    }
    let name = BackupName::new(clock::utc(), kind);
    let made = folder::made(&folder, &register).map_err(|error| Trouble::Folder(folder.clone(), error));
    if matches!(made, Ok(true)) {
        desk.say(&desk.tr.backups_folder_made(&folder::told(&folder)));
    }
    let made =
        made.and_then(|_| make((&store, key.as_ref()), &folder, name, Depth::Whole, &Meter::new(desk)));
    let failure = |trouble: Trouble| trouble.failure(desk.tr.hint_backups_elsewhere(), &desk.tr);
    match (made, kind) {
        (Ok(made), _) => Ok(Some(made)),
        (Err(trouble), BackupKind::BeforeMigration) => {
            Err(failure(trouble).hint(desk.tr.hint_backups_none()))
        }
        (Err(trouble), _) => Err(failure(trouble).hint(desk.tr.hint_no_backup())),
    }
}

/// Says whether a step can be taken: a backup before one that cannot be is of no use to anybody.
#[cfg(unix)]
fn may_be_written(register: &Path) -> bool {
    use rustix::fs::{Access, access};
    let folder = folder_of(register);
    access(register, Access::WRITE_OK).is_ok() && access(folder, Access::WRITE_OK).is_ok()
}

#[cfg(not(unix))]
fn may_be_written(_: &Path) -> bool {
    true
}

/// What the daily backup needs to know, long after the desk gave the register away.
pub(in crate::cli) struct Daily {
    folder: PathBuf,
    key: Option<Key>,
    tr: Words,
    quiet: bool,
}

impl Daily {
    /// Returns the daily backup of a register; `None` where none is wanted.
    pub(in crate::cli) fn new(desk: &Desk, register: &Path, key: Option<Key>) -> Option<Self> {
        let folder = folder::of(register)?;
        Some(Self { folder, key, tr: desk.tr, quiet: desk.globals.quiet })
    }

    /// Makes it, if the day has none yet. Attendance is marked whether or not there is a backup: a
    /// sentence says so.
    pub(in crate::cli) fn make(mut self, store: &Store) {
        let now = clock::utc();
        let day = now.date();
        let names = folder::names(&self.folder).unwrap_or_default();
        let is_empty = || store.look(Depth::Quick).is_ok_and(|look| look.content.steps == 0);
        if self.has_one(store, &names, day) || is_empty() || !may_be_written(store.path()) {
            return;
        }
        // Deriving the key once is enough for all that is opened now.
        let raw = self.key.as_ref().and_then(|key| key.raw(store.path()).ok());
        self.key = raw.map(Key::Raw).or(self.key);
        let name = BackupName::new(now, BackupKind::Daily);
        let made = folder::made(&self.folder, store.path());
        let made = made.map_err(|error| Trouble::Folder(self.folder.clone(), error));
        if matches!(made, Ok(true)) {
            self.say(&self.tr.backups_folder_made(&folder::told(&self.folder)));
        }
        let mut meter = Meter::silent_if(self.tr, self.quiet);
        let copy = |_| make((store, self.key.as_ref()), &self.folder, name, Depth::Whole, &meter);
        let made = made.and_then(copy);
        meter.end();
        match made {
            Ok(made) => {
                self.tidy(&made, &names);
                self.say_ahead(&made.look, day);
            }
            Err(Trouble::Store(_, StoreError::Damaged { .. })) => self.say_damaged(store),
            Err(trouble) => self.say(&match trouble.failure(String::new(), &self.tr) {
                Failure::Said { lines, .. } => self.tr.no_daily_backup(&lines.join(" ")),
                _ => self.tr.no_daily_backup(""),
            }),
        }
    }

    /// Says whether the day has an automatic backup of this register. In a folder that several registers
    /// share, the names do not tell whose they are.
    fn has_one(&self, store: &Store, names: &[BackupName], day: NaiveDate) -> bool {
        let of_day: Vec<_> = names.iter().filter(|name| has_one_of(&[**name], day)).collect();
        if of_day.is_empty() || self.folder == folder::beside(store.path()) {
            return !of_day.is_empty();
        }
        store
            .look(Depth::Quick)
            .is_ok_and(|own| of_day.iter().any(|name| self.own_look(**name, &own, Depth::Quick).is_some()))
    }

    /// Says of a latest step that is dated long after today that a clock was wrong.
    fn say_ahead(&self, look: &Look, today: NaiveDate) {
        let latest = look.latest.as_deref().and_then(|at| at.get(..10)?.parse::<NaiveDate>().ok());
        if let Some(day) = latest.filter(|day| (*day - today).num_days() > AHEAD) {
            self.say(&self.tr.step_ahead(&self.tr.day(day)));
        }
    }

    /// Says that the register is damaged, at every step until there is a sound backup of the day; what
    /// is quiet otherwise is not quiet about that. Attendance is marked nevertheless.
    fn say_damaged(&self, store: &Store) {
        let line = self.tr.daily_damaged(&shown(store.path()));
        failure::say(&[line], &[self.tr.hint_daily_damaged()], &self.tr);
    }

    /// Lets the backups go whose time is over; one that holds more than the newest is set aside.
    fn tidy(&self, newest: &Made, names: &[BackupName]) {
        let all: Vec<_> = names.iter().copied().chain([newest.name]).collect();
        let seen = RefCell::new(BTreeMap::from([(newest.name, true)]));
        let is_sound = |name: &BackupName| {
            let known = seen.borrow().get(name).copied();
            known.unwrap_or_else(|| {
                let sound = self.own_look(*name, &newest.look, Depth::Whole).is_some();
                seen.borrow_mut().insert(*name, sound);
                sound
            })
        };
        for name in may_go(&all, newest.name.at, is_sound) {
            // What cannot be opened, or is another register's, is not ours to judge.
            let Some(look) = self.own_look(name, &newest.look, Depth::Quick) else { continue };
            let path = self.folder.join(name.to_string());
            if newest.look.content.has_less_than(&look.content) {
                self.set_aside(&path, name);
            } else {
                let _ = std::fs::remove_file(&path);
            }
        }
    }

    /// Looks into a backup; `None` where it is damaged, or another register's.
    fn own_look(&self, name: BackupName, own: &Look, depth: Depth) -> Option<Look> {
        let path = self.folder.join(name.to_string());
        let look = Store::open_as_it_is(&path, self.key.as_ref()).and_then(|store| store.look(depth)).ok()?;
        look.identity.is_same(&own.identity).then_some(look)
    }

    /// Gives a backup a name under which it stays, and says so this once.
    fn set_aside(&self, path: &Path, name: BackupName) {
        let kept = self.folder.join(BackupName { kind: BackupKind::Kept, ..name }.to_string());
        let is_free = kept.symlink_metadata().is_err();
        if is_free && std::fs::rename(path, &kept).is_ok() {
            self.say(&self.tr.backup_kept(&folder::told(&kept)));
        }
    }

    fn say(&self, line: &str) {
        if !self.quiet {
            let _ = writeln!(std::io::stderr().lock(), "{line}");
        }
    }
}
