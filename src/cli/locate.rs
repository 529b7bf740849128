//! Where the register is.

use std::path::{Path, PathBuf};

use etcetera::BaseStrategy;

use super::backup::folder;
use super::failure::Failure;

/// The name of a register that nobody named.
const NAME: &str = "ikut.db";

/// Returns the register to use: the one asked for, `IKUT_REGISTER`, the nearest `ikut.db` in this
/// folder or above it, then the one in the platform's data folder.
pub(super) fn existing(asked: Option<&Path>) -> Result<PathBuf, Failure> {
    if let Some(named) = named(asked) {
        return Ok(named);
    }
    let nearest = above().into_iter().find(|path| path.symlink_metadata().is_ok());
    // Where the backups are still there, so was the register.
    let left = || above().into_iter().find(|path| folder::beside(path).is_dir());
    Ok(nearest.or_else(left).or_else(data_folder).unwrap_or_else(|| PathBuf::from(NAME)))
}

/// Returns where a register that nobody named may be: in this folder, or above it.
pub(super) fn above() -> Vec<PathBuf> {
    // A folder that was removed has no name: then nothing stands in it or above it.
    let here = std::env::current_dir().unwrap_or_default();
    here.ancestors().map(|folder| folder.join(NAME)).collect()
}

/// Returns where a new register is made: the one asked for, `IKUT_REGISTER`, else `ikut.db` in this
/// folder.
pub(super) fn new(asked: Option<&Path>) -> PathBuf {
    named(asked).unwrap_or_else(|| PathBuf::from(NAME))
}

fn named(asked: Option<&Path>) -> Option<PathBuf> {
    let from_environment =
        || std::env::var_os("IKUT_REGISTER").filter(|path| !path.is_empty()).map(PathBuf::from);
    asked.map(Path::to_owned).or_else(from_environment)
}

fn data_folder() -> Option<PathBuf> {
    let strategy = etcetera::choose_base_strategy().ok()?;
    Some(strategy.data_dir().join("ikut").join(NAME))
}
