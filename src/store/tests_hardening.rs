//! How every connection is set up, whatever SQLite and SQLCipher would do by themselves.

use std::path::Path;

use rusqlite::config::DbConfig;

use super::{Author, Care, Key, Lock, Passphrase, Store, StoreError, lock_of};

fn author() -> Author {
    Author { who: "worker".to_owned(), at: "2021-11-24T09:00:00Z".to_owned() }
}

fn key() -> Key {
    Passphrase::new("five blue cups".to_owned().into()).expect("not empty").into()
}

fn made(folder: &Path, key: Option<&Key>) -> std::path::PathBuf {
    let path = folder.join("ikut.db");
    drop(Store::create(&path, key, author()).expect("made"));
    path
}

/// Returns what a pragma says, as text.
fn pragma(store: &Store, name: &str) -> String {
    let value = |row: &rusqlite::Row| row.get::<_, rusqlite::types::Value>(0);
    match store.connection.pragma_query_value(None, name, value).expect(name) {
        rusqlite::types::Value::Integer(number) => number.to_string(),
        rusqlite::types::Value::Text(text) => text,
        other => format!("{other:?}"),
    }
}

fn expect(store: &Store, expected: &[(&str, &str)]) {
    for (name, value) in expected {
        assert_eq!(pragma(store, name), *value, "{name}");
    }
    let set = |config| store.connection.db_config(config).expect("a switch");
    assert!(set(DbConfig::SQLITE_DBCONFIG_DEFENSIVE));
    assert!(!set(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA));
}

#[test]
fn every_connection_is_on_its_guard() {
    for key in [None, Some(key())] {
        let folder = tempfile::tempdir().expect("a folder");
        let path = made(folder.path(), key.as_ref());
        let everywhere = [
            ("trusted_schema", "0"),
            ("cell_size_check", "1"),
            ("mmap_size", "0"),
            ("journal_mode", "delete"),
        ];
        let store = Store::open(&path, key.as_ref(), author(), Care::Whole).expect("open");
        expect(&store, &everywhere);
        let writing =
            [("secure_delete", "1"), ("foreign_keys", "1"), ("synchronous", "2"), ("temp_store", "2")];
        expect(&store, &writing);
        if key.is_some() {
            assert_eq!(pragma(&store, "cipher_log_level"), "NONE");
            assert!(pragma(&store, "cipher_version").starts_with("4."));
            assert_eq!(pragma(&store, "kdf_iter"), "256000");
        }
        drop(store);
        let reading = Store::open_to_read(&path, key.as_ref(), Care::Daily).expect("open");
        expect(&reading, &everywhere);
        assert_eq!(pragma(&reading, "query_only"), "1");
        drop(reading);
        expect(&Store::open_to_glance(&path, key.as_ref()).expect("open"), &everywhere);
    }
}

#[test]
fn sqlite_is_built_with_what_ikut_needs_and_no_more() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = made(folder.path(), None);
    let store = Store::open(&path, None, author(), Care::Whole).expect("open");
    let mut statement = store.connection.prepare("PRAGMA compile_options").expect("a list");
    let options = statement.query_map([], |row| row.get::<_, String>(0)).expect("a list");
    let options: Vec<String> = options.collect::<Result<_, _>>().expect("text");
    // What is temporary is never on a disk, what is deleted is overwritten, and no file can load code.
    for option in ["HAS_CODEC", "TEMP_STORE=3", "SECURE_DELETE", "DQS=0", "OMIT_LOAD_EXTENSION"] {
        assert!(options.iter().any(|found| found == option), "{option} is missing in {options:?}");
    }
    // Not in the list, but to be seen in a connection that nobody set up.
    super::openssl::set_up();
    let bare = rusqlite::Connection::open_in_memory().expect("memory");
    let trusted = bare.pragma_query_value(None, "trusted_schema", |row| row.get::<_, i64>(0));
    assert_eq!(trusted.expect("a switch"), 0);
    // Code that reads a hostile file and that ikut has no use for.
    for option in
        ["ENABLE_FTS3", "ENABLE_FTS4", "ENABLE_FTS5", "ENABLE_RTREE", "ENABLE_STAT4", "ENABLE_GEOPOLY"]
    {
        assert!(!options.iter().any(|found| found == option), "{option} is built in");
    }
}

#[test]
fn threads_that_read_encrypted_registers_at_once_stay_out_of_each_others_way() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = made(folder.path(), Some(&key()));
    let raw = Key::Raw(key().raw(&path).expect("a key"));
    let read = || {
        for _ in 0..50 {
            Store::open(&path, Some(&raw), author(), Care::Whole).expect("open");
        }
    };
    std::thread::scope(|scope| (0..8).for_each(|_| drop(scope.spawn(read))));
}

#[test]
fn a_key_never_makes_or_opens_a_plain_file_and_none_never_touches_an_encrypted_one() {
    let folder = tempfile::tempdir().expect("a folder");
    let encrypted = made(folder.path(), Some(&key()));
    assert_eq!(lock_of(&encrypted).expect("a register"), Lock::Encrypted);
    let elsewhere = tempfile::tempdir().expect("a folder");
    let plain = made(elsewhere.path(), None);
    assert_eq!(lock_of(&plain).expect("a register"), Lock::Plain);
    for (path, key) in [(&encrypted, None), (&plain, Some(&key()))] {
        let before = std::fs::read(path).expect("bytes");
        for care in [Care::Daily, Care::Whole] {
            assert!(Store::open(path, key, author(), care).is_err());
            assert!(Store::open_to_read(path, key, care).is_err());
        }
        assert!(Store::open_to_glance(path, key).is_err());
        assert!(matches!(Store::create(path, key, author()), Err(StoreError::Exists { .. })));
        assert!(std::fs::read(path).expect("bytes") == before, "{}", path.display());
    }
}
