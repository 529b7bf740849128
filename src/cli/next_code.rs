//! The codes of new sessions.

use crate::domain::code::{CohortCode, SessionCode};
use crate::store::{Reader, StoreError};

/// Returns the codes of the next sessions of a cohort, so many of them: numbers in a row from the one after
/// the highest. A number beyond those that are counted is a name which somebody gave; where one has the
/// code, it is passed over.
///
/// # Errors
/// Whatever the register says.
pub(super) fn next(
    cohort: &CohortCode,
    count: usize,
    known: &Reader,
) -> Result<Vec<SessionCode>, StoreError> {
    let mut free = Vec::with_capacity(count);
    let mut numbers = known.next_session_number(cohort)?..;
    while free.len() < count {
        let number = numbers.next().expect("a register holds fewer sessions than there are numbers");
        let code = SessionCode::of(cohort, number);
        if known.find_session(&code)?.is_none() {
            free.push(code);
        }
    }
    Ok(free)
}

/// As [`next`], for one session.
///
/// # Errors
/// As [`next`].
pub(super) fn next_one(cohort: &CohortCode, known: &Reader) -> Result<SessionCode, StoreError> {
    Ok(next(cohort, 1, known)?.remove(0))
}
