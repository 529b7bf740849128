//! Making and opening the file: what it is, whether it may be touched, and how it is set up.

use std::fs::File;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use super::cipher;
use super::head::{Lock, file, lock_of};
use super::held::Held;
use super::replace::inode;
use super::{ALL, Author, Key, Reader, Store, StoreError, journal, openssl, schema};

/// How long another process may hold the register before it counts as busy.
const PATIENCE: Duration = Duration::from_secs(10);

/// How long a glance waits for another process: somebody has a finger on a key.
const GLANCE: Duration = Duration::from_millis(50);

/// Registers up to this many bytes are read through once at every careful opening.
const CHECKED_WHOLE: u64 = 4 << 20;

/// How much of the file is read before it is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Care {
    /// What the command needs, each page checked as it is read: for what somebody waits for many
    /// times a day. All that is read until the first change is of one moment, and others cannot
    /// write meanwhile: see [`Reader::let_go`].
    Daily,
    /// A small register is read through once, so that damage is told before anything is shown.
    Whole,
}

impl Store {
    /// Makes a new register at a path where nothing stands, readable by its owner alone, and fills it:
    /// it has its name once `work` is done, and no name of anybody's before.
    ///
    /// # Errors
    /// Something stands there, the folder cannot be written, this build cannot encrypt, or what `work`
    /// returns; nothing is left then.
    pub fn make(
        path: &Path,
        key: Option<&Key>,
        author: Author,
        work: impl FnOnce(&mut Self) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        if path.symlink_metadata().is_ok() {
            return Err(StoreError::Exists { path: path.to_owned() });
        }
        let folder = folder_of(path);
        let trouble = |error: std::io::Error| StoreError::File { path: path.to_owned(), error };
        let part = tempfile::Builder::new().prefix(".ikut-").tempfile_in(folder).map_err(trouble)?;
        let filled = Self::fill(part.path(), key, author).and_then(|mut store| work(&mut store));
        filled.map_err(|error| error.of(path))?;
        part.as_file().sync_all().map_err(trouble)?;
        part.persist_noclobber(path).map_err(|error| stands(path, error.error))?;
        sync_folder(path)
    }

    /// Makes a new register as [`Store::make`], and keeps it open.
    ///
    /// # Errors
    /// As [`Store::make`].
    #[cfg(test)]
    pub fn create(path: &Path, key: Option<&Key>, author: Author) -> Result<Self, StoreError> {
        Self::make(path, key, author.clone(), |_| Ok(()))?;
        Self::open(path, key, author, Care::Whole)
    }

    /// Opens the register at a path, to read and write.
    ///
    /// # Errors
    /// It is no register, the passphrase is wrong, it is damaged, too old or too new, or has foreign
    /// tables.
    pub fn open(path: &Path, key: Option<&Key>, author: Author, care: Care) -> Result<Self, StoreError> {
        let mut store = Self::connect(path, key, author)?;
        if care == Care::Daily {
            // What is looked at now and what the command reads are of one moment, under one lock.
            store.connection.execute_batch("BEGIN")?;
        }
        let found = store.check_header(key)?;
        store.keep_one_file()?;
        if care == Care::Whole {
            store.check_whole()?;
        }
        if found < schema::VERSION {
            return Err(StoreError::Older { path: path.to_owned(), found });
        }
        if !schema::is_expected(&store.connection)? {
            return Err(StoreError::ForeignSchema { path: path.to_owned() });
        }
        store.seen = journal::latest(&store.connection).map_err(|error| error.of(path))?;
        Ok(store)
    }

    /// Gives an older register the tables of this version; nothing that it holds is lost. Whoever calls
    /// this has made a backup.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub fn migrate(path: &Path, key: Option<&Key>) -> Result<(), StoreError> {
        let mut store = Self::connect(path, key, Author { who: String::new(), at: String::new() })?;
        store.check_header(key)?;
        schema::climb(&mut store.connection, path)?;
        sync_folder(path)
    }

    /// Opens the register at a path; nothing can be written through it, and all that is read is of
    /// one moment.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub fn open_to_read(path: &Path, key: Option<&Key>, care: Care) -> Result<Self, StoreError> {
        let author = Author { who: String::new(), at: String::new() };
        let store = Self::open(path, key, author, care)?;
        store.connection.pragma_update(None, "query_only", true)?;
        if store.connection.is_autocommit() {
            store.connection.execute_batch("BEGIN")?;
        }
        Ok(store)
    }

    /// Opens the register at a path for a glance: as [`Store::open_to_read`], but it hardly waits,
    /// never climbs, and does not read the file through first.
    ///
    /// # Errors
    /// As [`Store::open`]; also an older register, which must climb first.
    pub fn open_to_glance(path: &Path, key: Option<&Key>) -> Result<Self, StoreError> {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
            | OpenFlags::SQLITE_OPEN_NO_MUTEX
            | OpenFlags::SQLITE_OPEN_NOFOLLOW;
        openssl::set_up();
        let connection = Connection::open_with_flags(resolved(path)?, flags)?;
        connection.busy_timeout(GLANCE)?;
        unlock(&connection, key)?;
        shut_out(&connection)?;
        connection.execute_batch("PRAGMA cell_size_check = ON; BEGIN")?;
        let author = Author { who: String::new(), at: String::new() };
        let connection = Held::new(connection, key.is_some());
        let store = Self::over(connection, path, author);
        store.check_header(key)?;
        if !schema::is_expected(&store.connection)? {
            return Err(StoreError::ForeignSchema { path: path.to_owned() });
        }
        Ok(store)
    }

    fn fill(path: &Path, key: Option<&Key>, author: Author) -> Result<Self, StoreError> {
        let mut store = Self::connect(path, key, author)?;
        schema::climb(&mut store.connection, path)?;
        sync_folder(path)?;
        let expected = if key.is_some() { Lock::Encrypted } else { Lock::Plain };
        if lock_of(path)? != expected {
            return Err(StoreError::NoCipher);
        }
        Ok(store)
    }

    pub(super) fn connect(path: &Path, key: Option<&Key>, author: Author) -> Result<Self, StoreError> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
            | OpenFlags::SQLITE_OPEN_NO_MUTEX
            | OpenFlags::SQLITE_OPEN_NOFOLLOW;
        openssl::set_up();
        let connection = Connection::open_with_flags(resolved(path)?, flags)?;
        set_up(&connection, key).map_err(|error| refused(path, error, key))?;
        let connection = Held::new(connection, key.is_some());
        Ok(Self::over(connection, path, author))
    }

    fn over(connection: Held, path: &Path, author: Author) -> Self {
        let (path, inode) = (path.to_owned(), inode(path));
        Self { connection, path, author, rehearsal: false, seen: 0, upto: ALL, inode, before_first: None }
    }

    /// Refuses what is no register of ours, and says which of the reasons it is; returns the version of
    /// its tables.
    pub(super) fn check_header(&self, key: Option<&Key>) -> Result<u32, StoreError> {
        let found = self.connection.pragma_query_value(None, "application_id", |row| row.get::<_, i32>(0));
        match found {
            Ok(schema::APPLICATION_ID) => (),
            Ok(_) => return Err(StoreError::NotARegister { path: self.path.clone() }),
            Err(error) => return Err(refused(&self.path, error.into(), key)),
        }
        let found = schema::version(&self.connection)?;
        if found > schema::VERSION {
            return Err(StoreError::TooNew { path: self.path.clone(), found, known: schema::VERSION });
        }
        Ok(found)
    }

    /// Brings a register back into one file that another program left in three: some set a write-ahead
    /// log for good, and a copy of the file alone would then lack what was written last.
    fn keep_one_file(&self) -> Result<(), StoreError> {
        let mode = |row: &rusqlite::Row| row.get::<_, String>(0);
        if self.connection.pragma_query_value(None, "journal_mode", mode)? == "delete" {
            return Ok(());
        }
        let holds = !self.connection.is_autocommit();
        self.read().let_go()?;
        match self.connection.pragma_update_and_check(None, "journal_mode", "DELETE", mode)?.as_str() {
            "delete" if holds => Ok(self.connection.execute_batch("BEGIN")?),
            "delete" => Ok(()),
            _ => Err(StoreError::Busy),
        }
    }

    /// Reads a small register through once, so that damage is told before anything is shown.
    fn check_whole(&self) -> Result<(), StoreError> {
        let damaged = || StoreError::Damaged { path: self.path.clone() };
        let size = std::fs::metadata(&self.path).map_err(|error| file(&self.path, error))?.len();
        if size > CHECKED_WHOLE {
            return Ok(());
        }
        let verdict = self.connection.query_row("PRAGMA quick_check(1)", [], |row| row.get::<_, String>(0));
        match verdict {
            Ok(verdict) if verdict == "ok" => Ok(()),
            Ok(_) => Err(damaged()),
            Err(error) => match StoreError::from(error) {
                StoreError::Damaged { .. } => Err(damaged()),
                other => Err(other),
            },
        }
    }
}

impl Reader<'_> {
    /// Lets others write: for a question that a person thinks about. What is read afterwards may be
    /// newer; a change then sees to it that nothing was missed.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn let_go(&self) -> Result<(), StoreError> {
        match self.connection.is_autocommit() {
            true => Ok(()),
            false => Ok(self.connection.execute_batch("COMMIT")?),
        }
    }
}

/// Says which it is when the first page cannot be read: a wrong passphrase, or damage.
fn refused(path: &Path, error: StoreError, key: Option<&Key>) -> StoreError {
    let path = path.to_owned();
    match (error, key) {
        (StoreError::Damaged { .. }, Some(key)) => match cipher::opens_a_page(&path, key) {
            Ok(true) => StoreError::Damaged { path },
            Ok(false) => StoreError::WrongPassphrase { path },
            Err(error) => file(&path, error),
        },
        (StoreError::Damaged { .. }, None) => StoreError::Damaged { path },
        (other, _) => other,
    }
}

/// Opens a register whose schema was found to be the expected one, to copy it into a file under another
/// key: SQLCipher writes that file's schema itself, which a connection in defensive mode may not.
pub(super) fn for_export(path: &Path, key: Option<&Key>) -> Result<Connection, StoreError> {
    let flags =
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_NOFOLLOW;
    openssl::set_up();
    let connection = Connection::open_with_flags(resolved(path)?, flags)?;
    unlock(&connection, key)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    connection.execute_batch("PRAGMA temp_store = MEMORY; PRAGMA cell_size_check = ON")?;
    Ok(connection)
}

/// Sets a fresh connection up, before it touches a page.
fn set_up(connection: &Connection, key: Option<&Key>) -> Result<(), StoreError> {
    connection.busy_timeout(PATIENCE)?;
    unlock(connection, key)?;
    shut_out(connection)?;
    // One plan for each statement: else SQLite looks again for a better one at new values.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.execute_batch(
        "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON; \
         PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY;",
    )?;
    connection.set_prepared_statement_cache_capacity(64);
    Ok(())
}

/// Gives a fresh connection the key, where there is one.
fn unlock(connection: &Connection, key: Option<&Key>) -> Result<(), StoreError> {
    // SQLCipher would write what it thinks of a page to standard error.
    connection.execute_batch("PRAGMA cipher_log_level = NONE")?;
    if let Some(key) = key {
        connection.pragma_update(None, "key", &*key.pragma()).map_err(StoreError::of_secret)?;
        let version = connection.pragma_query_value(None, "cipher_version", |row| row.get::<_, String>(0));
        if version.unwrap_or_default().is_empty() {
            return Err(StoreError::NoCipher);
        }
    }
    Ok(())
}

/// Lets nothing that stands in the file do more than be read.
fn shut_out(connection: &Connection) -> Result<(), StoreError> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    Ok(())
}

/// Returns the folder of a file; that of a bare name is this one.
pub fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Sees that it reaches the disk that SQLite's journal is gone: else a power cut could take a step
/// back that was acknowledged.
///
/// # Why
/// This is what `synchronous = EXTRA` adds to `FULL`. Here it is one `fsync` of the folder beside
/// SQLite's four `fdatasync`.
///
/// # Errors
/// The folder does not reach the disk. One that may not be opened is left alone, as SQLite does.
pub(super) fn sync_folder(path: &Path) -> Result<(), StoreError> {
    let folder = folder_of(path);
    match File::open(folder) {
        Ok(folder) if cfg!(unix) => folder.sync_all().map_err(|error| file(path, error)),
        _ => Ok(()),
    }
}

/// Returns why a file did not get its name: mostly because another one has it.
fn stands(path: &Path, error: std::io::Error) -> StoreError {
    match error.kind() {
        ErrorKind::AlreadyExists => StoreError::Exists { path: path.to_owned() },
        _ => StoreError::File { path: path.to_owned(), error },
    }
}

/// Returns the path with its folder resolved: SQLite refuses links anywhere in a path, and only
/// the file itself matters here.
pub(super) fn resolved(path: &Path) -> Result<PathBuf, StoreError> {
    let folder = folder_of(path);
    let folder = folder.canonicalize().map_err(|error| file(path, error))?;
    Ok(path.file_name().map_or_else(|| folder.clone(), |name| folder.join(name)))
}
