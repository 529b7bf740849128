//! What can be done: the words of a command, and what they do to the rows.

use super::records::Records;

/// What an act comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// The rows are as the command left them.
    Done,
    /// The command is refused.
    Refused,
}

/// The day on which all is done.
pub const TODAY: &str = "2021-11-24";

/// The cohorts' first and last day: seven weeks without a public holiday.
pub const FIRST: &str = "2021-09-06";
pub const LAST: &str = "2021-10-22";

/// One command.
#[derive(Debug, Clone)]
pub enum Act {
    Undo,
    Redo,
    /// Any of the others, with `--dry-run`.
    Rehearse(Box<Act>),
    Project {
        column: &'static str,
        value: String,
    },
    ActivityAdd {
        code: String,
        kind: &'static str,
        minutes: u32,
    },
    ActivityEdit {
        code: String,
        minutes: u32,
    },
    CohortNew {
        code: String,
    },
    CohortEdit {
        code: String,
        name: String,
    },
    ParticipantAdd {
        code: String,
        gender: &'static str,
    },
    ParticipantEdit {
        code: String,
        column: &'static str,
        value: String,
    },
    Enrol {
        participant: String,
        cohort: String,
    },
    EnrolmentEdit {
        participant: String,
        cohort: String,
        mode: &'static str,
    },
    Exit {
        participant: String,
        cohort: String,
        how: &'static str,
    },
    SessionAdd {
        cohort: String,
        activity: String,
        participant: String,
        on: String,
    },
    SessionMove {
        code: String,
        to: String,
    },
    SessionCancel {
        code: String,
    },
    SessionMinutes {
        code: String,
        minutes: u32,
    },
    Attend {
        code: String,
        participant: String,
        mark: &'static str,
    },
    Meet {
        participant: String,
        cohort: String,
        activity: String,
        on: String,
        mark: &'static str,
    },
    Outcome {
        edit: bool,
        participant: String,
        point: &'static str,
        status: &'static str,
    },
    Need {
        edit: bool,
        participant: String,
        need: &'static str,
        level: &'static str,
    },
    Waive {
        rule: &'static str,
        participant: String,
    },
    Unwaive {
        rule: &'static str,
        participant: String,
    },
    LessonAdd {
        cohort: String,
        text: &'static str,
    },
    LessonRemove {
        cohort: String,
        number: u32,
    },
}

/// Columns of a mark: presence, minutes late, minutes early, notice, reason.
pub fn mark_cells(mark: &str) -> [(&'static str, &'static str); 5] {
    let (presence, late, early, notice, reason) = match mark {
        "p" => ("present", "", "", "", ""),
        "l5" => ("present", "5", "", "", ""),
        "e10" => ("present", "", "10", "", ""),
        "l5e10" => ("present", "5", "10", "", ""),
        "a" => ("absent", "", "", "none", ""),
        "n:health" => ("absent", "", "", "in_advance", "health"),
        "f" => ("absent", "", "", "afterwards", ""),
        _ => ("not_expected", "", "", "", ""),
    };
    [
        ("presence", presence),
        ("minutes_late", late),
        ("minutes_early", early),
        ("notice", notice),
        ("reason", reason),
    ]
}

impl Act {
    /// Says whether it only shows what would be done.
    pub fn is_rehearsal(&self) -> bool {
        matches!(self, Self::Rehearse(_))
    }

    /// Returns what comes on standard input.
    pub fn input(&self) -> Option<&str> {
        match self {
            Self::LessonAdd { text, .. } => Some(text),
            Self::Rehearse(act) => act.input(),
            _ => None,
        }
    }

    /// Returns the words that are typed.
    pub fn words(&self) -> String {
        match self {
            Self::Undo => "undo".to_owned(),
            Self::Redo => "redo".to_owned(),
            Self::Rehearse(act) => format!("{} --dry-run", act.words()),
            Self::Project { column, value } => format!("project edit --{column} {value}"),
            Self::ActivityAdd { code, kind, minutes } => {
                format!("activity add {code} --kind {kind} --minutes {minutes}")
            }
            Self::ActivityEdit { code, minutes } => format!("activity edit {code} --minutes {minutes}"),
            Self::CohortNew { code } => format!("cohort new {code} --start {FIRST} --weeks 7 --yes"),
            Self::CohortEdit { code, name } => format!("cohort edit {code} --name {name}"),
            Self::ParticipantAdd { code, gender } => {
                format!("participant add {code} --gender {gender} --entered {FIRST}")
            }
            Self::ParticipantEdit { code, column, value } => {
                format!("participant edit {code} --{} {value}", column.replace('_', "-"))
            }
            Self::Enrol { participant, cohort } => format!("enrol {participant} {cohort}"),
            Self::EnrolmentEdit { participant, cohort, mode } => {
                format!("enrolment edit {participant} {cohort} --mode {mode}")
            }
            Self::Exit { participant, cohort, how } => {
                format!("exit {participant} {how} --cohort {cohort} --on {LAST} --no-input")
            }
            Self::SessionAdd { cohort, activity, participant, on } => {
                let whose = if participant.is_empty() {
                    String::new()
                } else {
                    format!(" --participant {participant}")
                };
                format!("session add {cohort} {activity} --on {on}{whose} --yes")
            }
            Self::SessionMove { code, to } => format!("session move {code} --to {to} --yes"),
            Self::SessionCancel { code } => format!("session cancel {code} --yes"),
            Self::SessionMinutes { code, minutes } => format!("session edit {code} --minutes {minutes}"),
            Self::Attend { code, participant, mark } => format!("attend {code} {participant}={mark} --yes"),
            Self::Meet { participant, cohort, activity, on, mark } => {
                format!("meet {participant} 45m {activity} --on {on} --cohort {cohort} --mark {mark} --yes")
            }
            Self::Outcome { edit, participant, point, status } => {
                format!("outcome {} {participant} {point} --labour-status {status}", verb(*edit))
            }
            Self::Need { edit, participant, need, level } => {
                format!("need {} {participant} {need}={level}", verb(*edit))
            }
            Self::Waive { rule, participant } => format!("check waive {rule} {participant} --why agreed"),
            Self::Unwaive { rule, participant } => format!("check unwaive {rule} {participant}"),
            Self::LessonAdd { cohort, .. } => format!("cohort note {cohort} --yes"),
            Self::LessonRemove { cohort, number } => format!("cohort note {cohort} --remove {number}"),
        }
    }

    /// Does to the rows what the command does.
    pub fn effect(&self, rows: &mut Records) -> Effect {
        match self {
            Self::Undo | Self::Redo => (),
            Self::Rehearse(act) => return act.effect(rows),
            Self::Project { column, value } => rows.set("project.csv", &[], &[(column, value)]),
            Self::ActivityAdd { code, kind, minutes } => {
                let cells = [("kind", *kind), ("minutes", &minutes.to_string()), ("counted", "yes")];
                return add(
                    rows,
                    "activities.csv",
                    &[code],
                    &[&[("activity", code.as_str())], &cells[..]].concat(),
                );
            }
            Self::ActivityEdit { code, minutes } => {
                return edit(rows, "activities.csv", &[code], &[("minutes", &minutes.to_string())]);
            }
            Self::CohortNew { code } => {
                let cells = [("cohort", code.as_str()), ("start", FIRST), ("weeks", "7"), ("end", LAST)];
                return add(rows, "cohorts.csv", &[code], &cells);
            }
            Self::CohortEdit { code, name } => return edit(rows, "cohorts.csv", &[code], &[("name", name)]),
            Self::ParticipantAdd { code, gender } => {
                let cells = [("participant", code.as_str()), ("gender", gender), ("entered", FIRST)];
                return add(rows, "participants.csv", &[code], &cells);
            }
            Self::ParticipantEdit { code, column, value } => {
                return edit(rows, "participants.csv", &[code], &[(column, value)]);
            }
            Self::Enrol { participant, cohort } => return enrol(rows, participant, cohort),
            Self::EnrolmentEdit { participant, cohort, mode } => {
                return edit(rows, "enrolments.csv", &[participant, cohort, FIRST], &[("mode", mode)]);
            }
            Self::Exit { participant, cohort, how } => {
                let key = [participant.as_str(), cohort, FIRST];
                return edit(rows, "enrolments.csv", &key, &[("to", LAST), ("exit", how)]);
            }
            Self::SessionAdd { cohort, activity, participant, on } => {
                let minutes = rows.cell("activities.csv", &[activity], "minutes").to_owned();
                session(rows, cohort, activity, participant, on, &minutes, "planned");
            }
            Self::SessionMove { code, to } => return edit(rows, "sessions.csv", &[code], &[("date", to)]),
            Self::SessionCancel { code } => {
                // What was announced for it goes with it.
                for key in rows.keys("attendance.csv").iter().filter(|key| key[0] == *code) {
                    rows.remove("attendance.csv", &[code, &key[1]]);
                }
                return edit(rows, "sessions.csv", &[code], &[("status", "cancelled")]);
            }
            Self::SessionMinutes { code, minutes } => {
                return edit(rows, "sessions.csv", &[code], &[("minutes", &minutes.to_string())]);
            }
            Self::Attend { code, participant, mark } => attend(rows, code, participant, mark),
            Self::Meet { participant, cohort, activity, on, mark } => {
                let code = match planned_for(rows, participant, activity, on).as_slice() {
                    [] => session(rows, cohort, activity, participant, on, "45", "held"),
                    [code, ..] => code.clone(),
                };
                rows.set("sessions.csv", &[&code], &[("status", "held"), ("minutes", "45")]);
                attend(rows, &code, participant, mark);
            }
            Self::Outcome { edit: false, participant, point, status } => {
                let cells = [
                    ("participant", participant.as_str()),
                    ("point", point),
                    ("date", TODAY),
                    ("labour_status", status),
                ];
                return add(rows, "outcomes.csv", &[participant, point], &cells);
            }
            Self::Outcome { edit: true, participant, point, status } => {
                return edit(rows, "outcomes.csv", &[participant, point], &[("labour_status", status)]);
            }
            Self::Need { edit: false, participant, need, level } => {
                let cells = [
                    ("participant", participant.as_str()),
                    ("date", TODAY),
                    ("need", need),
                    ("level", level),
                ];
                return add(rows, "needs.csv", &[participant, TODAY, need], &cells);
            }
            Self::Need { edit: true, participant, need, level } => {
                return edit(rows, "needs.csv", &[participant, TODAY, need], &[("level", level)]);
            }
            Self::Waive { rule, participant } => {
                let cells = [("rule", *rule), ("subject", participant.as_str()), ("why", "agreed")];
                rows.set("waivers.csv", &[rule, participant], &cells);
            }
            Self::Unwaive { rule, participant } => {
                if !rows.has("waivers.csv", &[rule, participant]) {
                    return Effect::Refused;
                }
                rows.remove("waivers.csv", &[rule, participant]);
            }
            Self::LessonAdd { cohort, text } => {
                let number =
                    |key: Vec<String>| (key[0] == *cohort).then(|| key[1].parse::<u32>().ok()).flatten();
                let next = rows.keys("lessons.csv").into_iter().filter_map(number).max().unwrap_or(0) + 1;
                let next = next.to_string();
                let cells = [("cohort", cohort.as_str()), ("number", &next), ("date", TODAY), ("text", text)];
                rows.set("lessons.csv", &[cohort, &next], &cells);
            }
            Self::LessonRemove { cohort, number } => {
                let number = number.to_string();
                if !rows.has("lessons.csv", &[cohort, &number]) {
                    return Effect::Refused;
                }
                rows.remove("lessons.csv", &[cohort, &number]);
            }
        }
        Effect::Done
    }
}

fn verb(edit: bool) -> &'static str {
    if edit { "edit" } else { "add" }
}

fn add(rows: &mut Records, file: &str, key: &[&str], cells: &[(&str, &str)]) -> Effect {
    if rows.has(file, key) {
        return Effect::Refused;
    }
    rows.set(file, key, cells);
    Effect::Done
}

fn edit(rows: &mut Records, file: &str, key: &[&str], cells: &[(&str, &str)]) -> Effect {
    if !rows.has(file, key) {
        return Effect::Refused;
    }
    rows.set(file, key, cells);
    Effect::Done
}

fn enrol(rows: &mut Records, participant: &str, cohort: &str) -> Effect {
    let known = rows.has("participants.csv", &[participant]) && rows.has("cohorts.csv", &[cohort]);
    let cells = [("participant", participant), ("cohort", cohort), ("from", FIRST), ("mode", "group")];
    if known { add(rows, "enrolments.csv", &[participant, cohort, FIRST], &cells) } else { Effect::Refused }
}

/// Adds a session under the cohort's next number, and returns its code.
fn session(
    rows: &mut Records,
    cohort: &str,
    activity: &str,
    participant: &str,
    on: &str,
    minutes: &str,
    status: &str,
) -> String {
    let number = |key: Vec<String>| key[0].strip_prefix(&format!("{cohort}-"))?.parse::<u32>().ok();
    let next = rows.keys("sessions.csv").into_iter().filter_map(number).max().unwrap_or(0) + 1;
    let code = format!("{cohort}-{next:03}");
    let cells = [
        ("session", code.as_str()),
        ("cohort", cohort),
        ("activity", activity),
        ("participant", participant),
        ("date", on),
        ("minutes", minutes),
        ("status", status),
    ];
    rows.set("sessions.csv", &[&code], &cells);
    code
}

/// Returns the planned sessions of one person on a day.
pub fn planned_for(rows: &Records, participant: &str, activity: &str, on: &str) -> Vec<String> {
    let is = |code: &str, column: &str, cell: &str| rows.cell("sessions.csv", &[code], column) == cell;
    let codes = rows.keys("sessions.csv").into_iter().map(|mut key| key.remove(0));
    let this = |code: &String| {
        is(code, "participant", participant) && is(code, "activity", activity) && is(code, "date", on)
    };
    codes.filter(|code| this(code) && is(code, "status", "planned")).collect()
}

fn attend(rows: &mut Records, code: &str, participant: &str, mark: &str) {
    rows.set("attendance.csv", &[code, participant], &[("session", code), ("participant", participant)]);
    rows.set("attendance.csv", &[code, participant], &mark_cells(mark));
    // What can be known beforehand does not make a session one that was held.
    if !matches!(mark, "x" | "n:health") {
        rows.set("sessions.csv", &[code], &[("status", "held")]);
    }
}
