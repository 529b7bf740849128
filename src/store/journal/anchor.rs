//! The head of the chain, to be written down elsewhere, and whether the register still holds it.

use rusqlite::Connection;

use super::super::read::all;
use super::super::{Reader, StoreError};
use super::latest;
use super::seal::{Line, keyed, line};
use crate::domain::anchor::Anchor;

/// What is hashed with the chain's key to tell a register and its copies from any other.
const REGISTER: &str = "register";

/// What became of a line that was written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchored {
    /// The register holds it: this step ends it, and all before is as it was.
    Holds {
        /// The step.
        op: i64,
    },
    /// It is of this register, and its journal says something else now.
    Rewritten {
        /// How many steps the journal has now.
        steps: i64,
    },
    /// It is of another register.
    OtherRegister,
}

impl Reader<'_> {
    /// Returns the latest step with the words that hold fast all until then; `None` before the first.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn anchor(&self) -> Result<Option<(i64, Anchor)>, StoreError> {
        let mut last = None;
        each_seal(self.connection, |op, anchor| last = Some((op, anchor)))?;
        Ok(last)
    }

    /// Says what became of a line that was written down: every seal is made anew from the journal.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn anchored(&self, written: &Anchor) -> Result<Anchored, StoreError> {
        let (mut holds, mut other) = (None, true);
        each_seal(self.connection, |op, anchor| {
            other &= !anchor.is_of_register(written);
            if anchor == *written {
                holds = Some(op);
            }
        })?;
        match (holds, other) {
            (Some(op), _) => Ok(Anchored::Holds { op }),
            (None, true) => Ok(Anchored::OtherRegister),
            (None, false) => Ok(Anchored::Rewritten { steps: latest(self.connection)? }),
        }
    }
}

/// Tells each step with its anchor, as the journal's lines make it: not as a seal that stands there.
fn each_seal(connection: &Connection, mut each: impl FnMut(i64, Anchor)) -> Result<(), StoreError> {
    let mut previous: Option<String> = None;
    for op in all(connection, "SELECT id FROM op ORDER BY id", [], |row| row.get(0))? {
        let line = line(connection, op)?;
        let seal = line.sealed(previous.as_deref());
        each(op, anchor(&line, &seal));
        previous = Some(seal);
    }
    Ok(())
}

fn anchor(line: &Line, seal: &str) -> Anchor {
    Anchor::new(&keyed(line.key(), &[REGISTER]), &keyed(line.key(), &[seal]))
}
