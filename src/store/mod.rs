//! The only place that knows SQLite: the register as a file, its key, its schema, its rows.
//!
//! One folder for each entity holds its statements (`verb_object.sql`) beside the functions that
//! run them. [`Reader`] reads, [`Writer`] writes within a step that [`Store::change`] takes.
//! Nothing here knows what is asked for it, in what language, or on which day.

mod activity;
mod assessment;
mod backup;
mod cipher;
mod cohort;
mod contact;
mod convert;
mod dossier;
mod draft;
mod enrolment;
mod erasure;
mod error;
mod fact;
mod feedback;
mod glance;
mod goal;
mod head;
mod held;
mod instrument;
mod journal;
mod key;
mod lesson;
mod life_area;
mod mark;
mod need;
mod need_kind;
mod note;
mod opening;
mod openssl;
mod outcome;
mod participant;
mod project;
mod put;
mod read;
mod referral;
mod refusal;
mod replace;
mod rights;
mod safe_contact;
mod schema;
mod session;
mod slots;
mod submission;
#[cfg(test)]
mod tests_hardening;
mod token;
mod waiver;

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use held::Held;

pub use backup::{Depth, Identity, Look, Trail, copy_bytes};
pub use cohort::CohortWithBreaks;
pub use dossier::{Dossier, Past};
pub use erasure::{Erased, Erasing, Erasure, Mention};
pub use error::{Entity, StoreError};
pub use fact::Narrowing;
pub use glance::SessionGlance;
pub use head::{Lock, is_plain_behind, lock_of, salt_of};
pub use journal::{
    Anchored, Done, Entry, Flaw, Looking, MarkChange, RowFlaw, Step, StepKind, Steps, Touch, Values,
};
pub use key::{Key, Passphrase, RawKey};
pub use opening::{Care, folder_of};
pub use put::Put;
pub use slots::{Slots, SlotsTrouble};

/// Who takes steps, and when.
#[derive(Debug, Clone)]
pub struct Author {
    /// The account name.
    pub who: String,
    /// UTC, to the second.
    pub at: String,
}

/// An open register.
pub struct Store {
    connection: Held,
    path: PathBuf,
    author: Author,
    rehearsal: bool,
    /// The latest step when the register was opened: what was read since rests on it.
    seen: i64,
    /// The step up to which the register is read.
    upto: i64,
    /// What tells the file from another one under the same name.
    inode: replace::Inode,
    /// What is done once, before the first step is taken.
    before_first: Option<BeforeFirst>,
}

/// All steps that a register can have: it is read as it is.
const ALL: i64 = i64::MAX;

/// What is done before the first step that a command takes.
type BeforeFirst = Box<dyn FnOnce(&Store)>;

/// Reads an open register.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    connection: &'a Connection,
    /// The step up to which the journal is read.
    upto: i64,
}

/// Writes within a step, and reads what it has written so far.
pub struct Writer<'a> {
    reader: Reader<'a>,
    details: RefCell<BTreeMap<&'static str, String>>,
    bulk: RefCell<journal::Bulk>,
    /// The greatest number of a session that an undo took out, once it was looked for.
    last_undone: Cell<Option<Option<i64>>>,
}

impl Store {
    /// Returns the reading half.
    pub fn read(&self) -> Reader<'_> {
        Reader { connection: &self.connection, upto: self.upto }
    }

    /// Returns the step after which the register is read as it was; `None` where it is read as it is.
    pub fn wound_back(&self) -> Option<i64> {
        Some(self.upto).filter(|upto| *upto != ALL)
    }

    /// Returns where the register stands.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Has something done once, before the first step is taken that is no rehearsal; nothing is open
    /// then.
    pub fn before_first_step(&mut self, work: impl FnOnce(&Self) + 'static) {
        self.before_first = Some(Box::new(work));
    }

    /// Lets every step from now on be done and taken back.
    pub fn rehearse(&mut self) {
        self.rehearsal = true;
    }
}

impl<'a> std::ops::Deref for Writer<'a> {
    type Target = Reader<'a>;

    fn deref(&self) -> &Self::Target {
        &self.reader
    }
}

impl Writer<'_> {
    /// Adds a code or a count to what the step's line in the journal says.
    pub fn detail(&self, name: &'static str, value: impl ToString) {
        self.details.borrow_mut().insert(name, value.to_string());
    }

    fn op(&self) -> i64 {
        self.bulk.borrow().op()
    }
}
