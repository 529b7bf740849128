//! What can go wrong with a register.

use std::path::{Path, PathBuf};

use super::SlotsTrouble;
use crate::domain::code::ParticipantCode;

/// A kind of record that can be asked for by code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entity {
    /// A cohort.
    Cohort,
    /// An activity.
    Activity,
    /// A participant.
    Participant,
    /// An enrolment.
    Enrolment,
    /// A session.
    Session,
    /// An outcome.
    Outcome,
    /// A need.
    Need,
    /// A lesson learned.
    Lesson,
    /// A need of the project's own list.
    NeedKind,
    /// A goal.
    Goal,
    /// A step towards a goal.
    GoalStep,
    /// A note.
    Note,
    /// A contact.
    Contact,
    /// A referral.
    Referral,
    /// A version of an instrument.
    Instrument,
    /// An answering of an instrument.
    Assessment,
}

/// What can go wrong with a register.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// There is no file at the path.
    #[error("no register at {path}")]
    NoRegister {
        /// Where it was looked for.
        path: PathBuf,
    },
    /// A file stands where a new register was to be made.
    #[error("{path} exists")]
    Exists {
        /// Where it stands.
        path: PathBuf,
    },
    /// The path is a symbolic link, which could lead anywhere.
    #[error("{path} is a symbolic link")]
    Link {
        /// The link.
        path: PathBuf,
    },
    /// The path is a folder.
    #[error("{path} is a folder")]
    Folder {
        /// The folder.
        path: PathBuf,
    },
    /// The path is neither file nor folder: a pipe or a device.
    #[error("{path} is no file")]
    NoFile {
        /// The path.
        path: PathBuf,
    },
    /// The file has no bytes.
    #[error("{path} is empty")]
    Empty {
        /// The file.
        path: PathBuf,
    },
    /// Other accounts of the machine can read or write the file.
    #[error("{path} is open to others")]
    OpenToOthers {
        /// The file.
        path: PathBuf,
    },
    /// The file belongs to another account.
    #[error("{path} belongs to another account")]
    OfAnother {
        /// The file.
        path: PathBuf,
    },
    /// Every account of the machine can put another file in the place of one in the folder.
    #[error("{path} is open to others")]
    FolderOpenToOthers {
        /// The folder.
        path: PathBuf,
    },
    /// The file cannot be opened, read or written.
    #[error("{path}: {error}")]
    File {
        /// The file.
        path: PathBuf,
        /// What the system says.
        error: std::io::Error,
    },
    /// What was to be done is done; the system could not say that it has reached the disk, so that a power
    /// cut may take it back.
    #[error("{path}: done, but it may not outlast a power cut: {error}")]
    MayNotLast {
        /// The file.
        path: PathBuf,
        /// What the system says.
        error: std::io::Error,
    },
    /// The file is no register: another kind of file, or another program's database.
    #[error("{path} is not a register")]
    NotARegister {
        /// The file.
        path: PathBuf,
    },
    /// The passphrase opens no page of the file.
    #[error("the passphrase does not open {path}")]
    WrongPassphrase {
        /// The file.
        path: PathBuf,
    },
    /// The passphrase is right, and yet some of the file cannot be read.
    #[error("{path} is damaged")]
    Damaged {
        /// The file.
        path: PathBuf,
    },
    /// A newer program made the register.
    #[error("{path} has schema {found}, this program knows {known}")]
    TooNew {
        /// The file.
        path: PathBuf,
        /// Its schema version.
        found: u32,
        /// The newest that this program knows.
        known: u32,
    },
    /// An older program made the register; [`super::Store::migrate`] gives it the tables of this one.
    #[error("{path} has the older schema {found}")]
    Older {
        /// The file.
        path: PathBuf,
        /// Its schema version.
        found: u32,
    },
    /// A copy cannot be written.
    #[error("the copy: {0}")]
    Copy(std::io::Error),
    /// The tables are not the ones that this program made.
    #[error("{path} has not the tables that ikut makes")]
    ForeignSchema {
        /// The file.
        path: PathBuf,
    },
    /// This build cannot encrypt; nothing was written.
    #[error("this build has no SQLCipher")]
    NoCipher,
    /// The file of colleagues' passphrases cannot be used; the register's own passphrase is not
    /// touched by it.
    #[error("{path}: {trouble:?}")]
    Slots {
        /// The file beside the register.
        path: PathBuf,
        /// What is wrong with it.
        trouble: SlotsTrouble,
    },
    /// Another process holds the register.
    #[error("the register is busy")]
    Busy,
    /// Another process took a step since the register was opened.
    #[error("the register changed meanwhile")]
    ChangedMeanwhile,
    /// The disk, or the file system's quota, is full.
    #[error("the disk is full")]
    Full,
    /// The disk did not do what was asked of it.
    #[error("the disk gave an error")]
    Disk,
    /// The file or its folder cannot be written.
    #[error("the register cannot be written")]
    ReadOnly,
    /// A stored value that no command could have written.
    #[error("a value in column {column} cannot be read")]
    BadValue {
        /// The column.
        column: String,
    },
    /// No record has that code.
    #[error("no {entity:?} {code}")]
    NoSuch {
        /// What was asked for.
        entity: Entity,
        /// The code.
        code: String,
        /// The nearest code there is.
        near: Option<String>,
    },
    /// A record has that code already.
    #[error("{entity:?} {code} exists")]
    Taken {
        /// What was to be added.
        entity: Entity,
        /// The code.
        code: String,
    },
    /// There is no step to undo.
    #[error("nothing to undo")]
    NothingToUndo,
    /// There is no step to redo.
    #[error("nothing to redo")]
    NothingToRedo,
    /// No step has the number.
    #[error("no step {step}")]
    NoStep {
        /// The number.
        step: i64,
    },
    /// The step is undone already.
    #[error("step {step} is undone")]
    UndoneAlready {
        /// The step.
        step: i64,
    },
    /// The step is an undo itself.
    #[error("step {step} undid step {of}")]
    IsUndo {
        /// The step.
        step: i64,
        /// What it undid.
        of: i64,
        /// Whether that stands again.
        stands: bool,
    },
    /// The step brought another back.
    #[error("step {step} did step {of} again")]
    IsRedo {
        /// The step.
        step: i64,
        /// What it brought back.
        of: i64,
        /// Whether that stands still.
        stands: bool,
    },
    /// Later steps rest on the step.
    #[error("steps {by:?} rest on step {step}")]
    Needed {
        /// The step.
        step: i64,
        /// The later steps, in order.
        by: Vec<i64>,
    },
    /// The step stands: there is nothing to bring back.
    #[error("step {step} stands")]
    Stands {
        /// The step.
        step: i64,
    },
    /// What was done since the step was undone does not go with it.
    #[error("step {step} does not go with steps {by:?}")]
    InTheWay {
        /// The step.
        step: i64,
        /// What was done since, in order; empty where nobody can say.
        by: Vec<i64>,
    },
    /// The step brought a backup back, and is not the latest that stands.
    #[error("step {step} is an earlier restore")]
    RestoreStays {
        /// The step.
        step: i64,
    },
    /// What the step took away no longer fits to what is there.
    #[error("what was before step {step} no longer fits")]
    NoLongerFits {
        /// The step.
        step: i64,
    },
    /// An erasure took values of the step away.
    #[error("values of step {step} were erased")]
    Erased {
        /// The step.
        step: i64,
    },
    /// An erasure cannot be undone.
    #[error("step {step} is an erasure")]
    ErasureStays {
        /// The step.
        step: i64,
    },
    /// Somebody who was erased is asked nothing more.
    #[error("{code} is evidence")]
    OnlyEvidence {
        /// The code of the evidence.
        code: ParticipantCode,
    },
    /// SQLite says something else.
    #[error(transparent)]
    Sqlite(rusqlite::Error),
}

impl StoreError {
    /// Returns an error about a file on its way as one about the file whose place it is to take.
    #[must_use]
    pub fn of(self, path: &Path) -> Self {
        let path = path.to_owned();
        match self {
            Self::File { error, .. } => Self::File { path, error },
            Self::MayNotLast { error, .. } => Self::MayNotLast { path, error },
            Self::Damaged { .. } => Self::Damaged { path },
            other => other,
        }
    }
}

impl StoreError {
    /// Returns the error of a statement that holds a secret: without the statement.
    pub(super) fn of_secret(error: rusqlite::Error) -> Self {
        match error {
            rusqlite::Error::SqlInputError { error, .. } => {
                rusqlite::Error::SqliteFailure(error, None).into()
            }
            other => other.into(),
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        match (&error, error.sqlite_error_code()) {
            (rusqlite::Error::FromSqlConversionFailure(_, _, cause), _) => {
                Self::BadValue { column: cause.to_string() }
            }
            (rusqlite::Error::Utf8Error(..) | rusqlite::Error::InvalidColumnType(..), _) => {
                Self::Damaged { path: PathBuf::new() }
            }
            (rusqlite::Error::IntegralValueOutOfRange(..), _) => Self::Damaged { path: PathBuf::new() },
            (_, Some(Code::DatabaseBusy | Code::DatabaseLocked)) => Self::Busy,
            (_, Some(Code::DiskFull)) => Self::Full,
            (_, Some(Code::ReadOnly | Code::CannotOpen | Code::PermissionDenied)) => Self::ReadOnly,
            (_, Some(Code::SystemIoFailure)) => Self::Disk,
            (_, Some(Code::DatabaseCorrupt | Code::NotADatabase)) => Self::Damaged { path: PathBuf::new() },
            _ => Self::Sqlite(without_statement(error)),
        }
    }
}

/// Returns an error without the statement in which SQLite found it: pages of it help nobody.
fn without_statement(error: rusqlite::Error) -> rusqlite::Error {
    match error {
        rusqlite::Error::SqlInputError { error, msg, .. } => rusqlite::Error::SqliteFailure(error, Some(msg)),
        other => other,
    }
}
