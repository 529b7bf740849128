//! The schema: one ladder of steps, the triggers of the journal, and the proof that a file has just that.

use rusqlite::{Connection, Transaction, TransactionBehavior};

use super::StoreError;
use super::journal::triggers;

/// Each step takes a register one version up; a step that shipped is never edited.
const STEPS: [&str; 6] = [
    include_str!("0001_register.sql"),
    include_str!("0002_cancelled_for.sql"),
    include_str!("0003_report.sql"),
    include_str!("0004_noted.sql"),
    include_str!("0005_person_and_keeping.sql"),
    include_str!("0006_values_sealed.sql"),
];

/// The version that this program writes.
pub(crate) const VERSION: u32 = STEPS.len() as u32;

/// The version since which a register knows who was erased, and has a key of its seals.
pub(crate) const WITH_ERASURES: u32 = 5;

/// Marks the file as a register in its header: "ikut" in ASCII.
pub(crate) const APPLICATION_ID: i32 = 0x696b_7574;

/// The whole schema as a register of this version has it; a test renews it.
const EXPECTED: &str = include_str!("expected.txt");

/// Climbs from the version found to [`VERSION`] and renews the journal's triggers.
///
/// # Errors
/// A newer version than this program knows; tables that the version found does not have; whatever SQLite
/// says.
pub(crate) fn climb(connection: &mut Connection, path: &std::path::Path) -> Result<(), StoreError> {
    let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Read inside the transaction: another process may have climbed meanwhile.
    let found = version(&tx)?;
    if found > VERSION {
        return Err(StoreError::TooNew { path: path.to_owned(), found, known: VERSION });
    }
    triggers::drop_all(&tx)?;
    for step in &STEPS[found as usize..] {
        tx.execute_batch(step).map_err(|error| misfit(error, path))?;
    }
    triggers::create_all(&tx)?;
    stamp(&tx)?;
    tx.commit()?;
    Ok(())
}

/// A step that SQLite cannot carry out finds another schema than that of the version which the file states.
fn misfit(error: rusqlite::Error, path: &std::path::Path) -> StoreError {
    match error {
        rusqlite::Error::SqlInputError { .. } => StoreError::ForeignSchema { path: path.to_owned() },
        other => other.into(),
    }
}

/// Returns the schema version that the file states; 0 for a new one.
pub(crate) fn version(connection: &Connection) -> Result<u32, StoreError> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// Says whether the file's schema is, to the letter, the one that this program makes.
pub(crate) fn is_expected(connection: &Connection) -> Result<bool, StoreError> {
    Ok(described(connection)? == EXPECTED)
}

/// Returns the whole schema as text, each object once and in order.
pub(crate) fn described(connection: &Connection) -> Result<String, StoreError> {
    let mut statement = connection.prepare(include_str!("describe.sql"))?;
    let objects = statement.query_map([], |row| row.get::<_, String>(0))?;
    Ok(objects.collect::<Result<Vec<_>, _>>()?.concat())
}

fn stamp(tx: &Transaction) -> Result<(), StoreError> {
    tx.pragma_update(None, "user_version", VERSION)?;
    tx.pragma_update(None, "application_id", APPLICATION_ID)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Renew the snapshot with `IKUT_ACCEPT=1 cargo test the_schema_is_the_snapshot`.
    #[test]
    fn the_schema_is_the_snapshot() {
        super::super::openssl::set_up();
        let mut fresh = Connection::open_in_memory().expect("memory");
        climb(&mut fresh, std::path::Path::new("memory")).expect("a ladder that holds");
        let schema = described(&fresh).expect("a schema");
        if std::env::var_os("IKUT_ACCEPT").is_some() {
            let file = concat!(env!("CARGO_MANIFEST_DIR"), "/src/store/schema/expected.txt");
            std::fs::write(file, &schema).expect("the snapshot can be written");
        }
        assert!(
            schema == EXPECTED,
            "the schema changed: freeze the version you leave, then renew the snapshot"
        );
    }
}
