//! The head of the chain, to be written down elsewhere, and whether the register still holds it.
//!
//! # Why
//! It holds every line and every value fast, but for values of steps that a later erasure touched: what
//! it left of them is proved by its own seal, and by a head that is written down after it.

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
        each_seal(self, |op, anchor, _| last = Some((op, anchor)))?;
        Ok(last)
    }

    /// Says what became of a line that was written down: every seal is made anew from the journal, and
    /// every value until then is looked at.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn anchored(&self, written: &Anchor) -> Result<Anchored, StoreError> {
        let (mut holds, mut other, mut values) = (None, true, true);
        each_seal(self, |op, anchor, hold| {
            other &= !anchor.is_of_register(written);
            values &= hold;
            if anchor == *written && values {
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

/// Tells each step with its anchor, as the journal's lines make it, not as a seal that stands there, and
/// whether its values are those that were sealed.
fn each_seal(known: &Reader, mut each: impl FnMut(i64, Anchor, bool)) -> Result<(), StoreError> {
    let mut previous: Option<String> = None;
    let steps = "SELECT id FROM op WHERE id <= ?1 ORDER BY id";
    for op in all(known.connection, steps, [known.upto], |row| row.get(0))? {
        let line = line(known.connection, op)?;
        let seal = line.sealed(previous.as_deref());
        each(op, anchor(&line, &seal), line.values_hold != Some(false));
        previous = Some(seal);
    }
    Ok(())
}

fn anchor(line: &Line, seal: &str) -> Anchor {
    Anchor::new(&keyed(line.key(), &[REGISTER]), &keyed(line.key(), &[seal]))
}
