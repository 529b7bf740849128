//! Sessions in words.

use crate::domain::session::Session;
use crate::words::Words;

/// Returns when a session is: its day, with the time where that is known.
pub(super) fn when(session: &Session, tr: &Words) -> String {
    let day = tr.weekday_and_day(session.date);
    match session.start {
        Some(start) => format!("{day} {}", start.format("%H:%M")),
        None => day,
    }
}

/// Returns a session as it stands in a list to choose from: `K1-014 finnish, Mon 2021-10-04 12:00`.
pub(super) fn short(session: &Session, tr: &Words) -> String {
    let when = when(session, tr);
    match &session.participant {
        Some(participant) => tr.session_of_one(&session.code, &session.activity, participant, &when),
        None => tr.session_of_group(&session.code, &session.activity, &when),
    }
}
