//! The file from before a conversion: kept under a second name, or overwritten.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::cli::backup::make::part;
use crate::cli::desk::Desk;
use crate::cli::explain::shown;
use crate::cli::failure::Failure;
use crate::cli::rewrite::trouble;
use crate::cli::write_file::same_bytes;
use crate::store::folder_of;

/// Bytes of zeros that are written at once.
const AT_ONCE: usize = 1 << 16;

/// The old file under its second name, which goes again unless the new one takes the register's.
pub(super) struct Kept<'a> {
    path: &'a Path,
    stays: bool,
    /// Open where it had to be copied: whoever closes a file lets go of SQLite's locks on it.
    _copied: Option<File>,
}

impl<'a> Kept<'a> {
    /// Gives the register a second name, so that there is a register at every moment; where a file can have
    /// but one, as on most memory sticks, copies it.
    pub(super) fn of(register: &Path, path: &'a Path) -> io::Result<Self> {
        let copied = match fs::hard_link(register, path) {
            Ok(()) => None,
            Err(_) => Some(copy(register, path)?),
        };
        Ok(Self { path, stays: false, _copied: copied })
    }

    /// Lets the old file stay: the new one has the register's name.
    pub(super) fn stays(mut self) {
        self.stays = true;
    }
}

impl Drop for Kept<'_> {
    fn drop(&mut self) {
        if !self.stays {
            let _ = fs::remove_file(self.path);
        }
    }
}

/// Copies a register whole, on the disk too, and returns it, still open.
fn copy(register: &Path, to: &Path) -> io::Result<File> {
    let mut from = File::open(register)?;
    let made = part(folder_of(to))?;
    io::copy(&mut from, &mut made.as_file())?;
    made.as_file().sync_all()?;
    made.persist(to)?;
    Ok(from)
}

/// Returns where the old file of a register goes.
pub(super) fn beside(register: &Path, name: &str) -> PathBuf {
    let mut path = register.as_os_str().to_owned();
    path.push(".");
    path.push(name);
    path.into()
}

/// Sees that the name of the old file is free, and says whether a conversion was interrupted before the
/// register's name was given away: what it left is removed. For a register that nobody has open.
pub(super) fn free(kept: &Path, register: &Path, desk: &Desk) -> Result<bool, Failure> {
    let Ok(facts) = kept.symlink_metadata() else { return Ok(false) };
    if facts.is_file() && (is_second_name(kept, register) || same_bytes(kept, register)) {
        return fs::remove_file(kept).map(|()| true).map_err(|error| trouble(kept, &error, desk));
    }
    Err(Failure::refused(desk.tr.file_exists(&shown(kept))).hint(desk.tr.hint_move_away()))
}

/// Says whether a name is only another one of the register's file.
#[cfg(unix)]
fn is_second_name(name: &Path, register: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let file = |path: &Path| fs::symlink_metadata(path).ok().map(|facts| (facts.dev(), facts.ino()));
    file(name).is_some() && file(name) == file(register)
}

/// Where files have no such number, what they hold tells.
#[cfg(not(unix))]
fn is_second_name(_: &Path, _: &Path) -> bool {
    false
}

/// Writes zeros over a file and removes it.
pub(super) fn overwrite(path: &Path) -> io::Result<()> {
    let mut left = fs::metadata(path)?.len();
    let mut file = OpenOptions::new().write(true).open(path)?;
    while left > 0 {
        let now = left.min(AT_ONCE as u64) as usize;
        file.write_all(&[0; AT_ONCE][..now])?;
        left -= now as u64;
    }
    file.sync_all()?;
    fs::remove_file(path)
}
