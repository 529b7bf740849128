//! What a file is, by its place and its first bytes, before SQLite touches it.

use std::fs::{File, FileType};
use std::io::{ErrorKind, Read};
use std::ops::Range;
use std::path::Path;

use super::{StoreError, cipher, folder_of, rights, schema};

/// What the first bytes of a plain SQLite file say.
const PLAIN: &[u8; 16] = b"SQLite format 3\0";

/// How many of these bytes tell a plain file that is damaged: those of an encrypted one are random,
/// and agree in so many once in 10^20 files.
const NEARLY: usize = 12;

/// Where a plain SQLite file says which program's it is. Source: <https://sqlite.org/fileformat.html>.
const APPLICATION: Range<usize> = 68..72;

/// How many bytes are looked at to tell a plain file by what it holds.
const SAMPLE: u64 = 1 << 18;

/// Whether a register needs a passphrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lock {
    /// It does not: a plain SQLite file.
    Plain,
    /// It does.
    Encrypted,
}

/// Returns whether the register at a path needs a passphrase.
///
/// # Errors
/// There is no such file, it is a link or a folder, it is open to others, it cannot be read, it is
/// empty or cut short, or it is no register.
pub fn lock_of(path: &Path) -> Result<Lock, StoreError> {
    let head = head(path)?;
    let same = head.iter().zip(PLAIN).filter(|(found, plain)| found == plain).count();
    match same {
        16 => Ok(Lock::Plain),
        NEARLY.. => Err(StoreError::Damaged { path: path.to_owned() }),
        _ => Ok(Lock::Encrypted),
    }
}

/// Says whether a file of whose first bytes nothing can be made is a plain register behind them: in an
/// encrypted one, one byte in 256 is zero.
///
/// # Errors
/// It cannot be read.
pub fn is_plain_behind(path: &Path) -> Result<bool, StoreError> {
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|open| open.take(SAMPLE).read_to_end(&mut bytes));
    read.map_err(|error| file(path, error))?;
    let behind = bytes.get(cipher::PAGE as usize..).unwrap_or_default();
    let zeros = behind.iter().filter(|byte| **byte == 0).count();
    Ok(behind.len() >= cipher::PAGE as usize && zeros > behind.len() / 50)
}

/// Returns the salt of an encrypted register: what its key is derived with, and what tells it from
/// any other.
///
/// # Errors
/// As [`lock_of`].
pub fn salt_of(path: &Path) -> Result<[u8; cipher::SALT], StoreError> {
    head(path)
}

/// Returns the first 16 bytes of a file that may be a register.
///
/// # Why
/// Who may read it is asked last: what is to be done about that is told of registers only. Followed for
/// another file of the machine, such as its list of accounts, it would do harm.
fn head(path: &Path) -> Result<[u8; 16], StoreError> {
    let facts = std::fs::symlink_metadata(path).map_err(|error| file(path, error))?;
    refuse_kind(path, facts.file_type())?;
    refuse_beside(path)?;
    if facts.len() == 0 {
        return Err(StoreError::Empty { path: path.to_owned() });
    }
    let folder = || rights::refuse_open_folder(folder_of(path));
    let shared = rights::refuse_shared(path, &facts).and_then(|()| folder());
    let mut open = match File::open(path) {
        // Of a file that cannot even be read, whose it is says more.
        Err(error) if error.kind() == ErrorKind::PermissionDenied => {
            return Err(shared.err().unwrap_or_else(|| file(path, error)));
        }
        open => open.map_err(|error| file(path, error))?,
    };
    let no_register = || StoreError::NotARegister { path: path.to_owned() };
    let mut head = [0; 16];
    open.read_exact(&mut head).map_err(|_| no_register())?;
    let is_whole = facts.len() % cipher::PAGE == 0;
    if is_whole && shared.is_ok() {
        return Ok(head);
    }
    let mut sample = head.to_vec();
    open.take(SAMPLE).read_to_end(&mut sample).map_err(|error| file(path, error))?;
    if !may_be_a_register(&sample) {
        return Err(no_register());
    }
    match is_whole {
        true => shared.map(|()| head),
        false => Err(StoreError::Damaged { path: path.to_owned() }),
    }
}

/// Says whether a file that begins so can be a register, whole or not: a plain one that says so, or one
/// that holds a page of which nothing can be told, as all are that are encrypted.
fn may_be_a_register(sample: &[u8]) -> bool {
    let same = sample.iter().zip(PLAIN).filter(|(found, plain)| found == plain).count();
    match same {
        16 => sample.get(APPLICATION).is_none_or(|id| id == schema::APPLICATION_ID.to_be_bytes()),
        NEARLY.. => true,
        _ => sample.chunks_exact(cipher::PAGE as usize).any(is_random),
    }
}

/// Says whether a page is as good as random: each value stands in it about 16 times, and none more than
/// 64 times, which chance does in no file there is.
fn is_random(page: &[u8]) -> bool {
    let mut counts = [0_u16; 256];
    page.iter().for_each(|byte| counts[usize::from(*byte)] += 1);
    counts.iter().all(|count| *count <= 64)
}

/// Refuses what is no file; whatever stands there is not opened, which could wait for ever.
fn refuse_kind(path: &Path, kind: FileType) -> Result<(), StoreError> {
    let path = path.to_owned();
    if kind.is_symlink() {
        Err(StoreError::Link { path })
    } else if kind.is_dir() {
        Err(StoreError::Folder { path })
    } else if kind.is_file() {
        Ok(())
    } else {
        Err(StoreError::NoFile { path })
    }
}

/// Refuses what stands where SQLite keeps its journal and is no file: opening a pipe would wait for
/// ever. Nor may another account put there what SQLite then takes for the register's pages.
fn refuse_beside(path: &Path) -> Result<(), StoreError> {
    for ending in ["-journal", "-wal"] {
        let mut beside = path.as_os_str().to_owned();
        beside.push(ending);
        match std::fs::symlink_metadata(&beside) {
            Ok(facts) if facts.is_file() => rights::refuse_foreign(Path::new(&beside), &facts)?,
            Ok(_) => return Err(StoreError::NoFile { path: beside.into() }),
            Err(_) => (),
        }
    }
    Ok(())
}

/// Returns what the system says of a file as an error of the register.
pub(super) fn file(path: &Path, error: std::io::Error) -> StoreError {
    let path = path.to_owned();
    if error.kind() == ErrorKind::NotFound {
        StoreError::NoRegister { path }
    } else {
        StoreError::File { path, error }
    }
}
