//! Images of many marks to a row: what a large import stores in place of one row for each mark.

use rusqlite::{Connection, named_params};

use super::super::StoreError;

/// How many marks go into one row.
const MOST: usize = 4_096;

/// The columns of an image, in the order in which a mark is written.
pub(crate) const COLUMNS: &str =
    r#""columns":["session","participant","presence","minutes_late","minutes_early","notice","reason"]"#;

/// A mark as numbers, in the order of [`COLUMNS`].
pub(crate) type Image = [Option<i64>; 7];

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
    fn push(&mut self, image: &Image) {
        self.json.push_str(if self.count > 0 { ",[" } else { "[" });
        for (at, number) in image.iter().enumerate() {
            if at > 0 {
                self.json.push(',');
            }
            match number {
                Some(number) => push_number(&mut self.json, *number),
                None => self.json.push_str("null"),
            }
        }
        self.json.push(']');
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
        before: Option<&Image>,
        after: &Image,
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

/// Writes a number; most have one digit, and there are millions.
fn push_number(json: &mut String, number: i64) {
    match u8::try_from(number) {
        Ok(digit) if digit < 10 => json.push(char::from(b'0' + digit)),
        _ => json.push_str(&number.to_string()),
    }
}
