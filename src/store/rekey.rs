//! A new passphrase for a register.
//!
//! # Why
//! SQLCipher encrypts every page anew in one transaction of SQLite (`PRAGMA rekey`): whatever
//! interrupts it, the journal beside the file brings every page back, and the tests kill it at each
//! of its writes. A copy under the new key that is then renamed was the other way. It needs the space
//! twice, changes which file it is, and another process that waits for the old file would write its
//! step into one that has no name any longer.
//!
//! The salt in the first bytes of the file stays, so old copies and backups open with the old
//! passphrase as before, and to nobody else.

use super::{Care, Key, Passphrase, Store, StoreError, opening};

impl Store {
    /// Gives the register a new passphrase; the old one opens it no longer.
    ///
    /// # Errors
    /// Another process holds it, or the disk does not take it: the old passphrase then opens it.
    pub fn rekey(self, new: &Passphrase) -> Result<(), StoreError> {
        let (path, author) = (self.path.clone(), self.author.clone());
        // It makes its transaction itself.
        if !self.connection.is_autocommit() {
            self.connection.execute_batch("COMMIT")?;
        }
        let said = self.connection.pragma_update(None, "rekey", new.text());
        drop(self);
        // SQLCipher does not tell whether its last write reached the disk: what opens is asked.
        match Self::open(&path, Some(&Key::from(new.clone())), author, Care::Whole) {
            Ok(_) => opening::sync_folder(&path),
            Err(StoreError::WrongPassphrase { .. }) => Err(unchanged(said)),
            Err(error) => Err(error),
        }
    }
}

/// Returns why the passphrase is still the old one.
fn unchanged(said: rusqlite::Result<()>) -> StoreError {
    match said.err().map(StoreError::from) {
        None | Some(StoreError::Sqlite(_)) => StoreError::KeyUnchanged,
        Some(error) => error,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{Author, RawKey};

    fn author() -> Author {
        Author { who: "worker".to_owned(), at: "2021-11-24T09:00:00Z".to_owned() }
    }

    fn passphrase(text: &str) -> Passphrase {
        Passphrase::new(text.to_owned().into()).expect("not empty")
    }

    #[test]
    fn only_the_new_passphrase_opens_the_register_then() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("ikut.db");
        let (old, new) = (passphrase("old"), passphrase("uusi ä \"'"));
        let store = Store::create(&path, Some(&old.clone().into()), author()).expect("made");
        store.rekey(&new).expect("changed");
        let open = |key: Key| Store::open(&path, Some(&key), author(), Care::Whole);
        assert!(matches!(open(old.clone().into()), Err(StoreError::WrongPassphrase { .. })));
        drop(open(new.clone().into()).expect("open"));
        let raw = RawKey::derive(&path, &new).expect("a salt");
        let store = open(Key::Raw(raw)).expect("open");
        store.rekey(&old).expect("changed back");
        drop(open(old.into()).expect("open"));
    }

    #[test]
    fn while_another_process_reads_nothing_changes() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("ikut.db");
        let (old, new) = (Key::from(passphrase("old")), passphrase("new"));
        let store = Store::create(&path, Some(&old), author()).expect("made");
        store.connection.busy_timeout(std::time::Duration::from_millis(10)).expect("set");
        let reader = Store::open_to_read(&path, Some(&old), Care::Whole).expect("open");
        assert!(reader.read().project().is_ok());
        // It cannot commit while somebody reads.
        assert!(matches!(store.rekey(&new), Err(StoreError::Busy | StoreError::KeyUnchanged)));
        drop(reader);
        drop(Store::open(&path, Some(&old), author(), Care::Whole).expect("as before"));
    }
}
