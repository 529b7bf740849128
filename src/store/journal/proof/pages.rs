//! What SQLCipher and SQLite themselves find.

use super::super::super::StoreError;
use super::super::super::held::Held;
use super::super::super::read::all;
use super::Flaw;

/// Returns the pages whose authentication code does not fit.
pub(super) fn cipher(connection: &Held) -> Result<Vec<Flaw>, StoreError> {
    if !connection.is_keyed() {
        return Ok(Vec::new());
    }
    let said = all(connection, "PRAGMA cipher_integrity_check", [], |row| row.get::<_, String>(0))?;
    Ok(said.iter().map(|said| Flaw::Page { page: number(said) }).collect())
}

/// Returns the number that ends a sentence such as "HMAC verification failed for page 3".
fn number(said: &str) -> Option<u64> {
    said.rsplit(' ').next()?.parse().ok()
}

/// Returns what SQLite finds in the structure of tables and indexes.
pub(super) fn structure(connection: &Held) -> Result<Vec<Flaw>, StoreError> {
    let said = all(connection, "PRAGMA integrity_check", [], |row| row.get::<_, String>(0))?;
    // Of a broken tree SQLite says all in one text, under a line that names the database.
    let flaws =
        said.iter().flat_map(|said| said.lines()).filter(|said| *said != "ok" && !said.starts_with("***"));
    Ok(flaws.map(|said| Flaw::Structure { said: said.to_owned() }).collect())
}

/// Returns the references to rows that are not there, by table.
pub(super) fn references(connection: &Held) -> Result<Vec<Flaw>, StoreError> {
    let sql = "SELECT \"table\", parent, count(*) FROM pragma_foreign_key_check GROUP BY 1, 2 ORDER BY 1, 2";
    all(connection, sql, [], |row| {
        let rows = row.get::<_, i64>(2)?.unsigned_abs();
        Ok(Flaw::Reference { entity: row.get(0)?, to: row.get(1)?, rows })
    })
}
