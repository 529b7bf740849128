//! Who may touch a register: its owner alone.
//!
//! # Why
//! An encrypted register that others can read is a copy that others can keep until its passphrase
//! is known; one that they can write is a register that they can damage. A plain one is open to
//! them as it stands.

use std::fs::Metadata;
use std::path::Path;

use super::StoreError;

/// Refuses a register that other accounts can read or write, or that belongs to another account.
///
/// A file system that keeps no rights of single files shows the same for all of them: there nothing
/// is refused, because no command could mend it.
///
/// # Errors
/// As said.
#[cfg(unix)]
pub(super) fn refuse_shared(path: &Path, facts: &Metadata) -> Result<(), StoreError> {
    use std::os::unix::fs::MetadataExt;
    let own = rustix::process::geteuid().as_raw() == facts.uid();
    let alone = facts.mode() & 0o066 == 0;
    if (own && alone) || !keeps_rights(path) {
        return Ok(());
    }
    let path = path.to_owned();
    Err(if own { StoreError::OpenToOthers { path } } else { StoreError::OfAnother { path } })
}

/// Refuses a file that belongs to another account, whoever may read it.
///
/// # Errors
/// As said.
#[cfg(unix)]
pub(super) fn refuse_foreign(path: &Path, facts: &Metadata) -> Result<(), StoreError> {
    match refuse_shared(path, facts) {
        Err(error @ StoreError::OfAnother { .. }) => Err(error),
        _ => Ok(()),
    }
}

#[cfg(not(unix))]
pub(super) fn refuse_foreign(_: &Path, _: &Metadata) -> Result<(), StoreError> {
    Ok(())
}

#[cfg(not(unix))]
pub(super) fn refuse_shared(_: &Path, _: &Metadata) -> Result<(), StoreError> {
    Ok(())
}

/// Refuses a register in a folder where every account can put another file in its place. Where each
/// account can remove only what is its own, as in a folder for temporary files, it stays its owner's.
///
/// A group that can write there passes: many systems give each account one of its own, and which it is
/// cannot be told.
///
/// # Errors
/// As said.
#[cfg(unix)]
pub(super) fn refuse_open_folder(folder: &Path) -> Result<(), StoreError> {
    use std::os::unix::fs::MetadataExt;
    // The second says that each removes only what is their own.
    let open = std::fs::metadata(folder).is_ok_and(|facts| facts.mode() & (0o002 | 0o1000) == 0o002);
    match open && keeps_rights(folder) {
        true => Err(StoreError::FolderOpenToOthers { path: folder.to_owned() }),
        false => Ok(()),
    }
}

#[cfg(not(unix))]
pub(super) fn refuse_open_folder(_: &Path) -> Result<(), StoreError> {
    Ok(())
}

/// Says whether the file system of a path keeps the rights of each file.
#[cfg(target_os = "linux")]
fn keeps_rights(path: &Path) -> bool {
    rustix::fs::statfs(path).map_or(true, |found| !WITHOUT_RIGHTS.contains(&(found.f_type as u32)))
}

#[cfg(all(unix, not(target_os = "linux")))]
fn keeps_rights(_: &Path) -> bool {
    true
}

/// The file systems of memory sticks and of shares from other systems, by the number that `statfs`
/// gives: FAT, exFAT, NTFS (both), CIFS, SMB 2. Source: `statfs(2)` and `linux/magic.h`.
#[cfg(target_os = "linux")]
const WITHOUT_RIGHTS: [u32; 6] = [0x4d44, 0x2011_bab0, 0x5346_544e, 0x7366_746e, 0xff53_4d42, 0xfe53_4d42];

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn a_file_is_for_its_owner_alone_to_read_and_to_write() {
        use std::fs::{Permissions, set_permissions};
        use std::os::unix::fs::PermissionsExt;
        let file = tempfile::NamedTempFile::new().expect("a file");
        let refused = |mode| {
            set_permissions(file.path(), Permissions::from_mode(mode)).expect("its owner may");
            let facts = file.path().symlink_metadata().expect("it is there");
            matches!(refuse_shared(file.path(), &facts), Err(StoreError::OpenToOthers { .. }))
        };
        for mode in [0o640, 0o604, 0o620, 0o602, 0o644, 0o666, 0o777] {
            assert!(refused(mode), "{mode:o}");
        }
        // To run it says nothing of what it holds.
        for mode in [0o600, 0o400, 0o200, 0o700, 0o711] {
            assert!(!refused(mode), "{mode:o}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_folder_is_not_for_everybody_to_replace_files_in() {
        use std::fs::{Permissions, set_permissions};
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().expect("a folder");
        let refused = |mode| {
            set_permissions(folder.path(), Permissions::from_mode(mode)).expect("its owner may");
            refuse_open_folder(folder.path()).is_err()
        };
        assert!(refused(0o777) && refused(0o703));
        assert!(!refused(0o1777) && !refused(0o775) && !refused(0o700));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn the_usual_file_systems_keep_rights() {
        assert!(keeps_rights(Path::new("/proc/self")));
        assert!(keeps_rights(tempfile::tempdir().expect("a folder").path()));
        assert!(keeps_rights(Path::new("no such file")));
    }
}
