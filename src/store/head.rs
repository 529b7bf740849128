//! What a file is, by its place and its first bytes, before SQLite touches it.

use std::fs::{File, FileType};
use std::io::{ErrorKind, Read};
use std::path::Path;

use super::{StoreError, cipher, folder_of, rights};

/// What the first bytes of a plain SQLite file say.
const PLAIN: &[u8; 16] = b"SQLite format 3\0";

/// How many of these bytes tell a plain file that is damaged: those of an encrypted one are random,
/// and agree in so many once in 10^20 files.
const NEARLY: usize = 12;

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
fn head(path: &Path) -> Result<[u8; 16], StoreError> {
    let facts = std::fs::symlink_metadata(path).map_err(|error| file(path, error))?;
    refuse_kind(path, facts.file_type())?;
    rights::refuse_shared(path, &facts)?;
    rights::refuse_open_folder(folder_of(path))?;
    refuse_beside(path)?;
    if facts.len() == 0 {
        return Err(StoreError::Empty { path: path.to_owned() });
    }
    let mut head = [0; 16];
    let mut open = File::open(path).map_err(|error| file(path, error))?;
    open.read_exact(&mut head).map_err(|_| StoreError::NotARegister { path: path.to_owned() })?;
    match facts.len() % cipher::PAGE == 0 {
        true => Ok(head),
        false => Err(not_whole(path, facts.len(), &head)),
    }
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
/// ever. Nor may others write there what SQLite then takes for the register's pages.
fn refuse_beside(path: &Path) -> Result<(), StoreError> {
    for ending in ["-journal", "-wal"] {
        let mut beside = path.as_os_str().to_owned();
        beside.push(ending);
        match std::fs::symlink_metadata(&beside) {
            Ok(facts) if facts.is_file() => rights::refuse_shared(Path::new(&beside), &facts)?,
            Ok(_) => return Err(StoreError::NoFile { path: beside.into() }),
            Err(_) => (),
        }
    }
    Ok(())
}

/// A file that is not made of whole pages: a register cut short, or no register at all.
fn not_whole(path: &Path, size: u64, head: &[u8; 16]) -> StoreError {
    let path = path.to_owned();
    match head == PLAIN || size > cipher::PAGE {
        true => StoreError::Damaged { path },
        false => StoreError::NotARegister { path },
    }
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
