//! Images of many marks to a row: what a large import stores in place of one row for each mark.

use rusqlite::{Connection, named_params};

use super::super::StoreError;

/// How many marks go into one row.
const MOST: usize = 4_096;

/// The columns of an image, in the order in which a mark is written.
pub(crate) const COLUMNS: &str =
    r#""columns":["session","participant","presence","minutes_late","minutes_early","notice","reason"]"#;

/// Collects the images of a step's marks.
#[derive(Debug)]
pub(crate) struct Bulk {
    op: i64,
    before: Rows,
    after: Rows,
}

#[derive(Debug, Default)]
struct Rows {
    json: String,
    count: usize,
}

impl Rows {
    fn push(&mut self, image: &str) {
        if self.count > 0 {
            self.json.push(',');
        }
        self.json.push_str(image);
        self.count += 1;
    }

    /// Returns the image of all rows so far and begins anew.
    fn take(&mut self) -> Option<String> {
        let rows = std::mem::take(self);
        (rows.count > 0).then(|| format!("{{{COLUMNS},\"rows\":[{}]}}", rows.json))
    }
}

impl Bulk {
    /// Returns an empty collection for a step.
    pub(crate) fn new(op: i64) -> Self {
        Self { op, before: Rows::default(), after: Rows::default() }
    }

    /// Returns the number of the step.
    pub(crate) fn op(&self) -> i64 {
        self.op
    }

    /// Notes that a row came in, or took the place of another.
    pub(crate) fn note(
        &mut self,
        tx: &Connection,
        before: Option<&str>,
        after: &str,
    ) -> Result<(), StoreError> {
        if let Some(before) = before {
            self.before.push(before);
        }
        self.after.push(after);
        if self.after.count == MOST { self.flush(tx) } else { Ok(()) }
    }

    /// Writes what was collected.
    pub(crate) fn flush(&mut self, tx: &Connection) -> Result<(), StoreError> {
        let many = self.after.count as u32;
        let (before, after) = (self.before.take(), self.after.take());
        if many > 0 {
            tx.prepare_cached(include_str!("insert_bulk.sql"))?.execute(named_params! {
                ":op": self.op, ":before": before, ":after": after, ":many": many,
            })?;
        }
        Ok(())
    }
}
