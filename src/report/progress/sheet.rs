//! Progress as a sheet of one row.

use crate::report::sheet::{Cell, Share, Sheet, left, right};

use super::Progress;

/// Returns the one row; what the project's settings do not say is empty.
pub fn sheet(progress: &Progress) -> Sheet {
    let columns = [
        left("on"),
        left("start"),
        left("end"),
        right("days_gone"),
        right("days"),
        right("time_rate"),
        right("target"),
        right("participants"),
        right("target_rate"),
        right("participants_needed"),
        right("weeks_left"),
        right("counted_minutes"),
        right("sessions_held"),
        right("cohorts_done"),
        right("cohorts_running"),
        right("cohorts_ahead"),
    ];
    let of_target = progress.target.map(|target| Share { part: progress.participants, whole: target });
    let mut sheet = Sheet::new("progress", &columns);
    sheet.push([
        progress.on.into(),
        progress.start.into(),
        Cell::maybe(progress.end),
        Cell::maybe(progress.time.map(|time| time.part)),
        Cell::maybe(progress.time.map(|time| time.whole)),
        Cell::maybe(progress.time),
        Cell::maybe(progress.target),
        progress.participants.into(),
        Cell::maybe(of_target),
        Cell::maybe(progress.rest.map(|rest| rest.participants)),
        Cell::maybe(progress.rest.map(|rest| rest.weeks)),
        progress.counted_minutes.into(),
        progress.sessions_held.into(),
        progress.cohorts_done.into(),
        progress.cohorts_running.into(),
        progress.cohorts_ahead.into(),
    ]);
    sheet
}
