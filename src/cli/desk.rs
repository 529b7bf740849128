//! The desk that a command works at: options, words, the clock, the way to the register, and where
//! output goes.

use std::cell::RefCell;
use std::io::{BufWriter, IsTerminal, Stdout, Write, stderr, stdout};
use std::path::{Path, PathBuf};

use crate::domain::backup::BackupKind;
use crate::store::{Author, Care, Key, Lock, RawKey, Store, StoreError, is_plain_behind, lock_of, salt_of};
use crate::words::{Language, Words};

use super::ask::Answers;
use super::backup::auto::{self, Daily};
use super::explain::{self, shown};
use super::failure::Failure;
use super::globals::{Globals, Writing};
use super::unfinished::Unfinished;
use super::{as_of, clock, in_place, keyring, locate, passphrase};

/// The desk that a command works at.
pub(super) struct Desk {
    /// What every command takes.
    pub(super) globals: Globals,
    /// The texts of the person's language.
    pub(super) tr: Words,
    /// Whether the command began anew, because another process changed the register meanwhile.
    pub(super) begun_anew: bool,
    /// Whether the person wants no backup made by itself this time.
    pub(super) no_backup: bool,
    /// What the person answered so far.
    pub(super) answers: RefCell<Answers>,
    /// The step after which the register was read, and when that was taken.
    as_of: RefCell<Option<(i64, String)>>,
    out: RefCell<BufWriter<Stdout>>,
}

impl Desk {
    /// Returns a desk for one command.
    pub(super) fn new(globals: Globals, language: Language) -> Result<Self, Failure> {
        let out = RefCell::new(BufWriter::new(stdout()));
        Ok(Self {
            globals,
            tr: Words::new(language),
            begun_anew: false,
            no_backup: false,
            answers: RefCell::default(),
            as_of: RefCell::default(),
            out,
        })
    }

    /// Writes what was asked for to standard output.
    pub(super) fn print(&mut self, text: impl AsRef<[u8]>) -> Result<(), Failure> {
        self.out.borrow_mut().write_all(text.as_ref()).map_err(|error| self.not_written(error))
    }

    /// Writes one line of what was asked for.
    pub(super) fn print_line(&mut self, line: &str) -> Result<(), Failure> {
        self.print(line)?;
        self.print("\n")
    }

    /// Says what happened, on standard error and after all that was printed before; `--quiet`
    /// silences it.
    pub(super) fn say(&self, line: &str) {
        if !self.globals.quiet {
            // A closed pipe is told when the desk is closed.
            let _ = self.out.borrow_mut().flush();
            // In one piece: standard error writes each piece at once.
            let _ = stderr().lock().write_all(format!("{line}\n").as_bytes());
        }
    }

    /// Says what happened, or in a rehearsal that it would have.
    pub(super) fn say_done(&self, writing: Writing, line: &str) {
        if writing.dry_run {
            self.say(&self.tr.would(line));
        } else {
            self.say(line);
        }
    }

    /// Sees that all output has left.
    pub(super) fn close(&mut self) -> Result<(), Failure> {
        self.out.borrow_mut().flush().map_err(|error| self.not_written(error))
    }

    /// Returns what to say of output that could not be written: it is not the register that is in trouble.
    fn not_written(&self, error: std::io::Error) -> Failure {
        match Failure::from(error) {
            Failure::Io(error) => {
                let line = self.tr.output_not_written(&explain::reason(&error, &self.tr));
                Failure::refused(line).hint(self.tr.hint_file())
            }
            closed => closed,
        }
    }

    /// Opens the register to read it.
    pub(super) fn reader(&self) -> Result<Store, Failure> {
        self.reader_with(Care::Whole)
    }

    /// Opens the register to read it, with that much care.
    pub(super) fn reader_with(&self, care: Care) -> Result<Store, Failure> {
        let path = self.path()?;
        let store = self.opened_today(&path, |key| Store::open_to_read(&path, key, care))?;
        as_of::wound_back(store, self)
    }

    /// Notes that the register is read as it was after a step, taken at a moment of the journal.
    pub(super) fn wound_back(&self, step: i64, at: String) {
        *self.as_of.borrow_mut() = Some((step, at));
    }

    /// Returns the step after which the register is read and when it was taken; `None` for that of
    /// today.
    pub(super) fn as_of(&self) -> Option<(i64, String)> {
        self.as_of.borrow().clone()
    }

    /// Opens the register to change it, or to rehearse a change.
    pub(super) fn writer(&self, writing: Writing) -> Result<Store, Failure> {
        self.writer_with(writing, Care::Whole)
    }

    /// Opens the register to change it, with that much care.
    pub(super) fn writer_with(&self, writing: Writing, care: Care) -> Result<Store, Failure> {
        as_of::refuse_to_write(self)?;
        let path = self.path()?;
        let open = |key: Option<&Key>| Ok((Store::open(&path, key, author(), care)?, key.cloned()));
        let (mut store, key) = self.opened_today(&path, open)?;
        if writing.dry_run {
            store.rehearse();
            return Ok(store);
        }
        let unfinished = Unfinished::new(self);
        let daily = Daily::new(self, &path, key).filter(|_| !self.no_backup);
        store.before_first_step(move |store| {
            unfinished.finish(store);
            if let Some(daily) = daily {
                daily.make(store);
            }
        });
        Ok(store)
    }

    /// Returns where the register is.
    pub(super) fn path(&self) -> Result<PathBuf, Failure> {
        locate::existing(self.globals.register.as_deref())
    }

    /// Returns how wide a table may be: as the terminal, or as `COLUMNS` says; `None` where nobody
    /// looks.
    pub(super) fn width(&self) -> Option<u16> {
        let said = || std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
        stdout().is_terminal().then(|| console::Term::stdout().size().1).or_else(said)
    }

    /// Returns a failure with the register's path, where what the register says names none.
    pub(super) fn with_place(&self, failure: Failure) -> Failure {
        match (failure, self.path()) {
            (Failure::Store(error), Ok(path)) => explain::store_at(error, &path, &self.tr),
            (failure, _) => failure,
        }
    }

    /// Says whether tables are drawn without boxes.
    pub(super) fn is_plain(&self) -> bool {
        self.globals.plain || !stdout().is_terminal()
    }

    /// Opens the register as it is today: one of an older version gets this one's tables, after a
    /// backup.
    fn opened_today<T>(
        &self,
        path: &Path,
        open: impl Fn(Option<&Key>) -> Result<T, StoreError>,
    ) -> Result<T, Failure> {
        match self.opened(path, &open) {
            Err(Failure::Store(StoreError::Older { .. })) => {
                let made = auto::before(self, BackupKind::BeforeMigration, false)?;
                self.opened(path, |key| Store::migrate(path, key))?;
                self.say(&match made {
                    Some(made) => self.tr.migrated_with(&made.name),
                    None => self.tr.migrated(),
                });
                self.opened(path, &open)
            }
            opened => opened,
        }
    }

    /// Opens a copy of a register; a wrong passphrase is not asked for again.
    pub(super) fn opened_copy<T>(
        &self,
        path: &Path,
        open: impl Fn(Option<&Key>) -> Result<T, StoreError>,
    ) -> Result<T, Failure> {
        if lock_of(path)? == Lock::Plain {
            return Ok(open(None)?);
        }
        let earlier = self.earlier_key(path)?;
        let has_one = earlier.is_some();
        if let Some(key) = earlier {
            match open(Some(&Key::Raw(key))) {
                Err(StoreError::WrongPassphrase { .. }) => (),
                opened => return Ok(opened?),
            }
        }
        let salt = salt_of(path)?;
        if let Some(kept) = self.kept_key(path) {
            return Ok(open(Some(&Key::Raw(kept.key)))?);
        }
        // Copies of one register have one salt: deriving takes longer than all the rest.
        let known = self.answers.borrow().derived.get(&salt).cloned();
        let key = match known {
            Some(key) => key,
            // Whoever has unlocked the register is not asked for what it no longer opens with.
            None if self.is_open() && !passphrase::is_given(self) => {
                return Err(StoreError::WrongPassphrase { path: path.to_owned() }.into());
            }
            None => match passphrase::known(self) {
                Ok(passphrase) => RawKey::derive(path, &passphrase)?,
                Err(_) if has_one => return Err(StoreError::WrongPassphrase { path: path.to_owned() }.into()),
                Err(nobody) => return Err(nobody),
            },
        };
        let (key, opened) = match open(Some(&Key::Raw(key.clone()))) {
            Err(StoreError::WrongPassphrase { .. }) => {
                let key = self.colleagues_key(path)?.unwrap_or(key);
                (key.clone(), open(Some(&Key::Raw(key))))
            }
            opened => (key, opened),
        };
        self.answers.borrow_mut().derived.insert(salt, key);
        Ok(opened?)
    }

    /// Opens the register with what opens it: nothing, the key of an unlocked one, a passphrase.
    pub(super) fn opened<T>(
        &self,
        path: &Path,
        open: impl Fn(Option<&Key>) -> Result<T, StoreError>,
    ) -> Result<T, Failure> {
        if in_place::expected_lock(path, self)? == Lock::Plain {
            refuse_passphrase(path, self)?;
            return Ok(open(None)?);
        }
        if let Some(kept) = self.kept_key(path) {
            match open(Some(&Key::Raw(kept.key))) {
                // The passphrase was changed since.
                Err(StoreError::WrongPassphrase { .. }) => (),
                opened => return Ok(opened?),
            }
        }
        // Of a file that only its first bytes make look encrypted nobody has a passphrase.
        if is_plain_behind(path)? {
            return Err(StoreError::Damaged { path: path.to_owned() }.into());
        }
        self.with_passphrase(path, |key| open(Some(key)))
    }

    /// Returns the key of an unlocked register; a passphrase that the line names comes first.
    fn kept_key(&self, path: &Path) -> Option<keyring::Open> {
        let named = self.globals.passphrase_file.is_some() || self.globals.passphrase_command.is_some();
        let salt = salt_of(path).ok().filter(|_| !named)?;
        keyring::find(&salt)
    }

    /// Says whether the register is unlocked: its copies have its salt, unless its passphrase was changed.
    fn is_open(&self) -> bool {
        self.path().is_ok_and(|path| self.kept_key(&path).is_some())
    }

    /// Returns for how many seconds more an encrypted register is open; `None` for any other.
    pub(super) fn open_for(&self) -> Option<u64> {
        let path = self.path().ok()?;
        let locked = lock_of(&path).ok()? == Lock::Encrypted;
        Some(self.kept_key(&path).filter(|_| locked)?.seconds)
    }
}

/// Refuses a register that is not encrypted where a passphrase is given: somebody who gives one means
/// another file, and what they write would stand in this one for all to read.
fn refuse_passphrase(path: &Path, desk: &Desk) -> Result<(), Failure> {
    if !passphrase::is_given(desk) {
        return Ok(());
    }
    Err(Failure::unusable(desk.tr.register_not_encrypted(&shown(path))).hint(desk.tr.hint_not_encrypted()))
}

/// Returns who takes steps now: the account's name.
pub(super) fn author() -> Author {
    let account = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
    let who = account("IKUT_USER").or_else(|| account("USER")).or_else(|| account("LOGNAME"));
    let who = who.or_else(|| account("USERNAME")).unwrap_or_else(|| "?".to_owned());
    Author { who, at: clock::stamp() }
}
