//! The folder of backups: beside the register, unless `IKUT_BACKUPS` says otherwise.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::domain::backup::BackupName;

use super::super::explain::shown;

/// What `IKUT_BACKUPS` says where no automatic backup is wanted.
const NONE: &str = "none";

/// Returns where automatic backups of a register go; `None` where nobody wants any.
pub(in crate::cli) fn of(register: &Path) -> Option<PathBuf> {
    match std::env::var_os("IKUT_BACKUPS").filter(|folder| !folder.is_empty()) {
        Some(folder) if folder == NONE => None,
        Some(folder) => Some(PathBuf::from(folder)),
        None => Some(beside(register)),
    }
}

/// Returns the folder beside a register.
pub(in crate::cli) fn beside(register: &Path) -> PathBuf {
    let mut folder = register.as_os_str().to_owned();
    folder.push(".backups");
    PathBuf::from(folder)
}

/// Returns a path as it is told: from this folder on where it lies in it.
pub(in crate::cli) fn told(path: &Path) -> String {
    let here = std::env::current_dir().unwrap_or_default();
    let within = path.strip_prefix(here).unwrap_or(path);
    if within.as_os_str().is_empty() { ".".to_owned() } else { shown(within) }
}

/// Sees that the folder is there, for its owner alone when it is made now.
pub(in crate::cli) fn prepare(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    match builder.create(folder) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        made => made,
    }
}

/// Sees as [`prepare`] that the folder is there, and says whether somebody named one that was not: a disk
/// that should be there may not be.
pub(in crate::cli) fn made(folder: &Path, register: &Path) -> io::Result<bool> {
    let is_new = folder.symlink_metadata().is_err();
    prepare(folder)?;
    Ok(is_new && folder != beside(register))
}

/// Returns the backups in a folder, the oldest first; none where there is no folder.
pub(in crate::cli) fn names(folder: &Path) -> io::Result<Vec<BackupName>> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    let mut names = Vec::new();
    for entry in entries {
        names.extend(entry?.file_name().to_str().and_then(BackupName::parse));
    }
    names.sort();
    Ok(names)
}

/// Sees that a folder's entries reach the disk. A folder that may not be opened is left alone.
pub(in crate::cli) fn sync(folder: &Path) -> io::Result<()> {
    match fs::File::open(folder) {
        Ok(folder) if cfg!(unix) => folder.sync_all(),
        _ => Ok(()),
    }
}
