//! Files that appear whole or not at all, for their owner alone, and never over other ones.
//!
//! Files are made ready beside their place and move there when all are. A folder that is not there yet
//! comes whole, in one act. In one that is there, each file is replaced whole, one after the other: who is
//! interrupted has some of this run and some of the one before. A manifest, which has the digests of the
//! others, is out of the way meanwhile and comes last: where one stands, all its files are of one run.
//!
//! A file that is there with other bytes is kept, unless `--force` says otherwise.

use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use tempfile::{NamedTempFile, TempDir};

use crate::report::sent::whole::MANIFEST;
use crate::store::folder_of;

use super::backup::folder;
use super::desk::Desk;
use super::explain::{reason, shown};
use super::failure::Failure;
use super::leftover;

/// Files on their way into a folder.
pub(super) struct Staged<'a> {
    desk: &'a Desk,
    folder: PathBuf,
    /// What the person named: the folder, or the one file in it.
    named: PathBuf,
    /// The folder that takes the place of one that is not there yet.
    fresh: Option<TempDir>,
    files: Vec<Ready>,
}

impl<'a> Staged<'a> {
    /// Begins to make files ready for a folder, which need not be there.
    pub(super) fn new(folder: &Path, desk: &'a Desk) -> Result<Self, Failure> {
        Self::named(folder, folder, desk)
    }

    fn named(named: &Path, folder: &Path, desk: &'a Desk) -> Result<Self, Failure> {
        let trouble = |error: io::Error| trouble(named, &error, desk);
        let fresh = match fs::metadata(folder) {
            Ok(facts) if facts.is_dir() => {
                leftover::clear(folder);
                None
            }
            Ok(_) => return Err(trouble(io::ErrorKind::NotADirectory.into())),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let parent =
                    folder.parent().filter(|path| !path.as_os_str().is_empty()).unwrap_or(Path::new("."));
                fs::create_dir_all(parent).map_err(trouble)?;
                leftover::clear(parent);
                Some(private_folder(parent).map_err(trouble)?)
            }
            Err(error) => return Err(trouble(error)),
        };
        Ok(Self { desk, folder: folder.to_owned(), named: named.to_owned(), fresh, files: Vec::new() })
    }

    /// Makes one file ready.
    pub(super) fn write(
        &mut self,
        name: impl Into<String>,
        content: impl FnOnce(&mut dyn Write) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        let beside = self.fresh.as_ref().map_or(self.folder.as_path(), TempDir::path);
        let trouble = |error: &io::Error| trouble(&self.named, error, self.desk);
        let made = tempfile::Builder::new().prefix(leftover::PREFIX).tempfile_in(beside);
        let mut out = BufWriter::with_capacity(1 << 16, made.map_err(|error| trouble(&error))?);
        content(&mut out).map_err(|failure| match failure {
            Failure::Io(error) => trouble(&error),
            other => other,
        })?;
        let file = out.into_inner().map_err(|error| trouble(error.error()))?;
        file.as_file().sync_all().map_err(|error| trouble(&error))?;
        self.files.push((name.into(), file));
        Ok(())
    }

    /// Moves all files to their place.
    pub(super) fn finish(self, force: bool) -> Result<(), Failure> {
        let Self { desk, folder, named, fresh, files } = self;
        if fresh.is_none() && !force {
            refuse_others(&folder, &files, desk)?;
        }
        let moved = match fresh {
            Some(fresh) => appear(fresh, &folder, files),
            None => replace(&folder, files),
        };
        moved.map_err(|error| trouble(&named, &error, desk))
    }
}

/// A file with its name.
type Ready = (String, NamedTempFile);

/// Gives a new folder its name once all files are in it; what goes wrong leaves nothing.
fn appear(fresh: TempDir, place: &Path, files: Vec<Ready>) -> io::Result<()> {
    put(fresh.path(), files)?;
    fs::rename(fresh.path(), place)?;
    // Its clean-up would look for it under the name that it had.
    let _ = fresh.keep();
    folder::sync(folder_of(place))
}

/// Replaces files of a folder that is there, the manifest last.
fn replace(place: &Path, files: Vec<Ready>) -> io::Result<()> {
    let differ = files.iter().any(|(name, file)| !same_bytes(&place.join(name), file.path()));
    let (manifest, others): (Vec<_>, Vec<_>) = files.into_iter().partition(|(name, _)| name == MANIFEST);
    if differ && !manifest.is_empty() {
        take_away(&place.join(MANIFEST))?;
    }
    put(place, others)?;
    put(place, manifest)
}

/// Removes a file, where there is one, on the disk too.
fn take_away(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Ok(()) => folder::sync(folder_of(path)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
    }
}

/// Gives files their names in a folder, on the disk too.
fn put(place: &Path, files: Vec<Ready>) -> io::Result<()> {
    if files.is_empty() {
        return Ok(());
    }
    for (name, file) in files {
        file.persist(place.join(name)).map_err(|error| error.error)?;
    }
    folder::sync(place)
}

/// Writes one file, whole or not at all, for its owner alone, and not over one that is there.
pub(super) fn write_one(path: &Path, bytes: &[u8], force: bool, desk: &Desk) -> Result<(), Failure> {
    let Some(name) = path.file_name() else {
        return Err(trouble(path, &io::ErrorKind::InvalidInput.into(), desk));
    };
    let folder = folder_of(path);
    if fs::metadata(path).is_ok_and(|facts| facts.is_dir()) {
        return Err(trouble(path, &io::ErrorKind::IsADirectory.into(), desk));
    }
    if !folder.is_dir() {
        return Err(trouble(folder, &io::ErrorKind::NotFound.into(), desk));
    }
    let mut staged = Staged::named(path, folder, desk)?;
    staged.write(name.to_string_lossy(), |out| Ok(out.write_all(bytes)?))?;
    staged.finish(force)
}

/// Returns a new folder that only its owner can look into.
fn private_folder(parent: &Path) -> io::Result<TempDir> {
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
    builder.prefix(leftover::PREFIX).tempdir_in(parent)
}

/// Refuses to replace files with other bytes.
fn refuse_others(folder: &Path, files: &[Ready], desk: &Desk) -> Result<(), Failure> {
    let mut lines = Vec::new();
    for (name, file) in files {
        let there = folder.join(name);
        if there.symlink_metadata().is_ok() && !same_bytes(&there, file.path()) {
            lines.push(desk.tr.file_exists(&shown(&there)));
        }
    }
    if lines.is_empty() { Ok(()) } else { Err(Failure::refused_all(lines).hint(desk.tr.hint_force())) }
}

/// Says whether two files hold the same bytes.
pub(super) fn same_bytes(one: &Path, other: &Path) -> bool {
    let size = |path: &Path| fs::metadata(path).map(|facts| facts.len()).ok();
    size(one) == size(other)
        && matches!((fs::read(one), fs::read(other)), (Ok(one), Ok(other)) if one == other)
}

fn trouble(path: &Path, error: &io::Error, desk: &Desk) -> Failure {
    Failure::refused(desk.tr.file_trouble(&shown(path), &reason(error, &desk.tr))).hint(desk.tr.hint_file())
}
