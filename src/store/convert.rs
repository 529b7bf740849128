//! The register written anew under another key, or under none.
//!
//! # Why
//! SQLCipher cannot turn a plain file into an encrypted one in place. `sqlcipher_export` copies the
//! schema and every row into a second file, with the numbers of its rows; what the copy holds is then
//! compared with the register, value by value, before it takes its place.

use std::path::Path;

use rusqlite::Connection;
use rusqlite::types::ValueRef;
use sha2::{Digest, Sha256};

use super::{Care, Key, Store, StoreError, opening, schema};

impl Store {
    /// Writes all that the register holds into a new file at a path, under another key or under none,
    /// and holds the register still until this store goes. The caller sees that the file reaches the disk.
    ///
    /// # Errors
    /// Somebody writes, the file cannot be written, or it does not hold the same.
    pub fn convert_to(&self, key: Option<&Key>, to: &Path, new: Option<&Key>) -> Result<(), StoreError> {
        let step = super::journal::latest(&self.connection)?;
        self.hold(step)?;
        // `sqlcipher_export` writes a schema, which this connection is kept from.
        let from = opening::for_export(&self.path, key)?;
        let before = digest(&from)?;
        let keyed = new.map(Key::pragma).unwrap_or_default();
        from.execute(
            "ATTACH DATABASE ?1 AS made KEY ?2",
            (opening::resolved(to)?.to_string_lossy(), keyed.as_str()),
        )?;
        // Whoever is interrupted begins with another file; whoever is not sees that this one reaches the disk.
        from.execute_batch("PRAGMA made.journal_mode = OFF; PRAGMA made.synchronous = OFF")?;
        from.query_row("SELECT sqlcipher_export('made')", [], |_| Ok(())).map_err(not_exported)?;
        from.pragma_update(Some("made"), "user_version", schema::VERSION)?;
        from.pragma_update(Some("made"), "application_id", schema::APPLICATION_ID)?;
        from.execute_batch("DETACH DATABASE made")?;
        let made = Self::open_to_read(to, new, Care::Whole)?;
        if digest(&made.connection)? == before {
            Ok(())
        } else {
            Err(StoreError::Damaged { path: to.to_owned() })
        }
    }
}

/// Returns why the export did not come to its end. SQLCipher hands on only the sentence of what went
/// wrong within; the register was read and found sound a moment before, so that it is the disk.
fn not_exported(error: rusqlite::Error) -> StoreError {
    let is_full = error.to_string().contains("disk is full");
    match StoreError::from(error) {
        StoreError::Sqlite(_) if is_full => StoreError::Full,
        StoreError::Sqlite(_) => StoreError::Disk,
        other => other,
    }
}

/// Returns a digest of every value of every table, with the numbers that tables count on.
fn digest(connection: &Connection) -> Result<[u8; 32], StoreError> {
    let sql = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name";
    let mut names = connection.prepare(sql)?;
    let names = names.query_map([], |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
    let mut digest = Sha256::new();
    digest.update(schema::described(connection)?);
    for name in names {
        // The name stands in the schema, which is the expected one to the letter.
        let mut statement = connection.prepare(&format!("SELECT * FROM \"{name}\""))?;
        let columns = statement.column_count();
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            for column in 0..columns {
                put(&mut digest, row.get_ref(column)?);
            }
        }
        digest.update(b"table");
        digest.update(name);
    }
    Ok(digest.finalize().into())
}

/// Adds a value with its kind and length, so that no two rows look alike.
fn put(digest: &mut Sha256, value: ValueRef<'_>) {
    let (kind, bytes) = match value {
        ValueRef::Null => (0_u8, &[][..]),
        ValueRef::Integer(number) => return fixed(digest, 1, number.to_le_bytes()),
        ValueRef::Real(number) => return fixed(digest, 2, number.to_bits().to_le_bytes()),
        ValueRef::Text(text) => (3, text),
        ValueRef::Blob(bytes) => (4, bytes),
    };
    fixed(digest, kind, (bytes.len() as u64).to_le_bytes());
    digest.update(bytes);
}

fn fixed(digest: &mut Sha256, kind: u8, bytes: [u8; 8]) {
    digest.update([kind]);
    digest.update(bytes);
}
