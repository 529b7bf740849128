//! Marks in words.

use crate::domain::code::{ParticipantCode, SessionCode};
use crate::domain::mark::{Mark, MarkProblem, Presence};
use crate::words::Words;

/// Returns what a mark says: `late 15 minutes, told in advance (transport)`.
pub(super) fn told(mark: Option<&Mark>, tr: &Words) -> String {
    let Some(mark) = mark else { return tr.mark_unmarked() };
    let mut parts = match mark.presence {
        Presence::Present if mark.minutes_missed() > 0 => minutes(mark, tr),
        presence => vec![tr.word("presence", &presence.to_string())],
    };
    if let Some(notice) = mark.notice {
        parts.push(tr.word("notice", &notice.to_string()));
    }
    let line = parts.join(", ");
    match mark.reason {
        Some(reason) => format!("{line} ({})", tr.word("reason", &reason.to_string())),
        None => line,
    }
}

fn minutes(mark: &Mark, tr: &Words) -> Vec<String> {
    let late = (mark.minutes_late > 0).then(|| tr.mark_late(mark.minutes_late));
    let early = (mark.minutes_early > 0).then(|| tr.mark_early(mark.minutes_early));
    late.into_iter().chain(early).collect()
}

/// Returns why a mark cannot stand.
pub(super) fn problem(
    problem: &MarkProblem,
    participant: &ParticipantCode,
    session: &SessionCode,
    tr: &Words,
) -> String {
    match problem {
        MarkProblem::MinutesWhileAway => tr.mark_minutes_while_away(participant),
        MarkProblem::NoticeOfNothing => tr.mark_notice_of_nothing(participant),
        MarkProblem::Cancelled => tr.mark_cancelled(participant, session),
        MarkProblem::NotHeld => tr.mark_not_held(participant, session),
        MarkProblem::MinutesBeyond { missed, minutes } => {
            tr.mark_minutes_beyond(participant, *missed, session, *minutes)
        }
    }
}
