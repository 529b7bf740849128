//! Six marks: by `ikut`, and by the `sqlite3` shell as the same durable change.

use std::path::Path;
use std::process::Command;

use super::rounds::ikut;

/// Who is marked, at which session, in which register.
pub(super) struct Roll {
    pub(super) register: &'static str,
    pub(super) session: &'static str,
    pub(super) people: [&'static str; 6],
}

/// The pilot.
pub(super) const SMALL: Roll = Roll {
    register: "small.db",
    session: "K4-001",
    people: ["P-17", "P-18", "P-19", "P-20", "P-21", "P-22"],
};

/// A register that was kept for many years.
pub(super) const LARGE: Roll = Roll {
    register: "large.db",
    session: "K42-050",
    people: ["P42-0", "P42-1", "P42-2", "P42-3", "P42-4", "P42-5"],
};

/// Marks nobody as before: what changes nothing is not written.
fn minutes(turn: u32) -> u32 {
    turn % 59 + 1
}

/// `ikut attend` with six marks.
pub(super) fn attend(roll: &Roll, folder: &Path, turn: u32) -> Command {
    let mut command = ikut(folder, roll.register);
    command.args(["attend", roll.session]);
    command.args(roll.people.map(|person| format!("{person}=l{}", minutes(turn))));
    command
}

/// What somebody writes by hand, whose triggers keep the same journal: as durable as `ikut`'s.
pub(super) fn shell(roll: &Roll, folder: &Path, turn: u32) -> Command {
    let session = format!("(SELECT id FROM session WHERE code = '{}')", roll.session);
    let mark = |person: &str| {
        format!(
            "INSERT INTO mark VALUES ({session}, (SELECT id FROM participant WHERE code = '{person}'), 1, {}, \
             0, NULL, NULL) ON CONFLICT (session, participant) DO UPDATE SET presence = excluded.presence, \
             minutes_late = excluded.minutes_late, minutes_early = excluded.minutes_early, \
             notice = excluded.notice, reason = excluded.reason;\n",
            minutes(turn)
        )
    };
    let sql = format!(
        "PRAGMA synchronous = EXTRA; PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON;\n\
         BEGIN IMMEDIATE;\n\
         INSERT INTO op (at, who, kind, details, first_change, bulk, open) SELECT \
         strftime('%Y-%m-%dT%H:%M:%SZ'), 'worker', 'attend', '{{}}', coalesce(max(id), 0) + 1, 0, 1 FROM change;\n\
         UPDATE session SET status = 'held' WHERE code = '{}' AND status <> 'held';\n\
         {}UPDATE op SET open = 0, details = json_object('session', '{}', 'marks', '6') WHERE open = 1;\n\
         COMMIT;",
        roll.session,
        roll.people.map(mark).concat(),
        roll.session,
    );
    let mut command = Command::new("sqlite3");
    command.current_dir(folder).env("HOME", folder).args(["-batch", "-bail", "shell.db", &sql]);
    command
}
