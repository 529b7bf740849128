//! Writing a record whether or not it is there.

use super::StoreError;

/// What writing a record did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Put {
    /// It was not there.
    New,
    /// It was there, just so.
    Same,
    /// It was there, otherwise.
    Changed,
}

impl Put {
    /// Compares what was there with what is to be, and writes when they differ.
    pub(super) fn of<T: PartialEq>(
        before: Option<&T>,
        after: &T,
        write: impl FnOnce() -> Result<(), StoreError>,
    ) -> Result<Self, StoreError> {
        match before {
            Some(before) if before == after => return Ok(Self::Same),
            _ => write()?,
        }
        Ok(if before.is_some() { Self::Changed } else { Self::New })
    }
}
