use super::*;
use crate::store::{Author, Care, Key, Store};

fn passphrase(text: &str) -> Passphrase {
    Passphrase::new(text.to_owned().into()).expect("not empty")
}

fn label(text: &str) -> KeyLabel {
    text.parse().expect("a label")
}

/// Returns a register with the passphrase "own" and its key.
fn register() -> (tempfile::TempDir, PathBuf, RawKey) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("ikut.db");
    let author = Author { who: "worker".to_owned(), at: "2021-11-24T09:00:00Z".to_owned() };
    drop(Store::create(&path, Some(&passphrase("own").into()), author).expect("made"));
    let key = RawKey::derive(&path, &passphrase("own")).expect("a salt");
    (folder, path, key)
}

#[test]
fn each_passphrase_opens_the_register_until_it_is_removed() {
    let (_folder, path, key) = register();
    let mut slots = Slots::of(&path).expect("none yet");
    assert_eq!(slots.labels().count(), 0);
    slots.add(&label("K-2"), &passphrase("two"), &key).expect("added");
    slots.add(&label("K-3"), &passphrase("three"), &key).expect("added");
    let slots = Slots::of(&path).expect("read");
    let raw = slots.open(&passphrase("three")).expect("its key");
    assert!(Store::open_to_read(&path, Some(&Key::Raw(raw)), Care::Whole).is_ok());
    assert!(slots.open(&passphrase("own")).is_none(), "the register's own is not among them");
    let mut slots = slots;
    slots.remove(&label("K-3")).expect("removed");
    let slots = Slots::of(&path).expect("read");
    assert!(slots.open(&passphrase("three")).is_none());
    assert!(slots.open(&passphrase("two")).is_some());
}

#[test]
fn the_last_one_removed_leaves_no_file_and_labels_are_unique() {
    let (_folder, path, key) = register();
    let mut slots = Slots::of(&path).expect("none yet");
    slots.add(&label("K-2"), &passphrase("two"), &key).expect("added");
    let again = slots.add(&label("K-2"), &passphrase("three"), &key);
    assert!(matches!(again, Err(StoreError::Slots { trouble: SlotsTrouble::Taken, .. })));
    let other = slots.remove(&label("K-9"));
    assert!(matches!(other, Err(StoreError::Slots { trouble: SlotsTrouble::Unknown, .. })));
    slots.remove(&label("K-2")).expect("removed");
    assert!(!Slots::path(&path).exists());
}

#[test]
fn a_slot_that_was_moved_renamed_or_weakened_opens_nothing() {
    let (_folder, path, key) = register();
    let mut slots = Slots::of(&path).expect("none yet");
    slots.add(&label("K-2"), &passphrase("two"), &key).expect("added");
    let file = Slots::path(&path);
    let text = std::fs::read_to_string(&file).expect("text");
    let changed = |from: &str, to: &str| {
        assert!(text.contains(from), "{from}");
        std::fs::write(&file, text.replace(from, to)).expect("written");
        Slots::of(&path).map(|slots| slots.open(&passphrase("two")).is_some())
    };
    assert!(matches!(changed("K-2", "K-3"), Ok(false)));
    assert!(matches!(changed("65536", "65535"), Ok(false)));
    assert!(matches!(changed("\"rounds\": 3", "\"rounds\": 1"), Ok(false)));
    assert!(matches!(changed("\"rounds\": 3", "\"rounds\": 3 "), Ok(true)));
    let damaged = [("65536", "1"), ("argon2id", "plain"), ("\"slots\"", "\"slot\""), ("{", "")];
    for (from, to) in damaged {
        let found = changed(from, to);
        assert!(matches!(found, Err(StoreError::Slots { trouble: SlotsTrouble::Damaged, .. })), "{from}");
    }
    let newer = changed("\"version\": 1", "\"version\": 2");
    assert!(matches!(newer, Err(StoreError::Slots { trouble: SlotsTrouble::Newer, .. })));
    let (_other_folder, other, _) = register();
    file::write(&Slots::path(&other), &text).expect("written");
    assert!(matches!(Slots::of(&other), Err(StoreError::Slots { trouble: SlotsTrouble::Other, .. })));
}

#[cfg(unix)]
#[test]
fn the_file_is_for_its_owner_alone_and_no_link_is_followed() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, path, key) = register();
    let mut slots = Slots::of(&path).expect("none yet");
    slots.add(&label("K-2"), &passphrase("two"), &key).expect("added");
    let file = Slots::path(&path);
    let mode = std::fs::metadata(&file).expect("a file").permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    let elsewhere = folder.path().join("elsewhere");
    std::fs::rename(&file, &elsewhere).expect("moved");
    std::os::unix::fs::symlink(&elsewhere, &file).expect("a link");
    assert!(matches!(Slots::of(&path), Err(StoreError::Slots { trouble: SlotsTrouble::Link, .. })));
    let left: Vec<_> = std::fs::read_dir(folder.path()).expect("a folder").collect();
    assert_eq!(left.len(), 3, "nothing on its way is left");
}
