//! The pilot register, counted here and by an independent program: every cell the same.

use std::collections::HashMap;
use std::path::PathBuf;
use std::str::FromStr;

use chrono::NaiveDate;

use crate::domain::activity::Kind;
use crate::domain::day::iso;
use crate::domain::fact::{
    ActivityAt, ActivityFact, Calendar, CohortAt, Event, MarkFact, ParticipantId, Person, SessionId, Sitting,
    Stay,
};
use crate::domain::mark::Mark;
use crate::domain::outcome::Point;
use crate::domain::project::{Programme, Project};
use crate::domain::vocabulary::Vocabulary;

use super::attendance::{Attendance, Tally};
use super::esf::{Settings, figures, indicator_sheet, self_check};
use super::quality::{Scene, Seen, findings};
use super::sheet::{Cell, Sheet};
use super::tests_support::{outcome, period, start, unknown};

type Row = HashMap<String, String>;

fn file(path: &str) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), path].iter().collect()
}

fn rows(name: &str) -> Vec<Row> {
    let path = file(&format!("examples/pilot/register/{name}.csv"));
    let mut reader = csv::Reader::from_path(path).expect("a file of the pilot");
    let header = reader.headers().expect("a header").clone();
    let named = |record: csv::StringRecord| {
        header.iter().map(str::to_owned).zip(record.iter().map(str::to_owned)).collect()
    };
    reader.records().map(|record| named(record.expect("a row"))).collect()
}

fn some<T: FromStr>(row: &Row, column: &str) -> Option<T> {
    row[column].parse().ok()
}

fn must<T: FromStr>(row: &Row, column: &str) -> T {
    some(row, column).expect("a value of the pilot")
}

fn on(row: &Row, column: &str) -> Option<NaiveDate> {
    iso(&row[column]).ok()
}

fn place(rows: &[Row], column: &str, code: &str) -> u32 {
    let at = rows.iter().position(|row| row[column] == code);
    at.expect("a code of the pilot") as u32
}

fn people() -> Vec<Person> {
    let (enrolments, outcomes) = (rows("enrolments"), rows("outcomes"));
    rows("participants").iter().map(|row| person(row, &enrolments, &outcomes)).collect()
}

fn person(row: &Row, enrolments: &[Row], outcomes: &[Row]) -> Person {
    let code = row["participant"].as_str();
    let mut person = unknown(code);
    let participant = &mut person.participant;
    participant.entered = on(row, "entered");
    participant.left = on(row, "left");
    participant.gender = some(row, "gender");
    participant.age_at_entry = some(row, "age_at_entry");
    participant.birth_date = on(row, "birth_date");
    participant.birth_year = some(row, "birth_year");
    participant.labour_status = some(row, "labour_status");
    participant.unemployed_since = on(row, "unemployed_since");
    participant.in_education = some(row, "in_education");
    participant.education = some(row, "education");
    participant.foreign_background = some(row, "foreign_background");
    participant.third_country_national = some(row, "third_country_national");
    participant.minority = some(row, "minority");
    participant.disability = some(row, "disability");
    participant.homeless = some(row, "homeless");
    participant.rural = some(row, "rural");
    participant.other_disadvantaged = some(row, "other_disadvantaged");
    let own = |row: &&Row| row["participant"] == code;
    person.first_enrolled = enrolments.iter().filter(own).filter_map(|row| on(row, "from")).min();
    for row in outcomes.iter().filter(own) {
        let point: Point = must(row, "point");
        let mut found = outcome(code, point, &row["date"]);
        found.labour_status = some(row, "labour_status");
        found.in_education = some(row, "in_education");
        found.job_searching = some(row, "job_searching");
        found.qualification = some(row, "qualification");
        found.improved = some(row, "improved");
        found.source = some(row, "source");
        match point {
            Point::Exit => person.exit = Some(found),
            Point::SixMonths => person.six_months = Some(found),
        }
    }
    person
}

fn calendar() -> Calendar {
    let (cohorts, activities, people) = (rows("cohorts"), rows("activities"), rows("participants"));
    let who = |row: &Row| ParticipantId(place(&people, "participant", &row["participant"]));
    let cohort = |row: &Row| CohortAt(place(&cohorts, "cohort", &row["cohort"]));
    let stay = |row: &Row| Stay {
        participant: who(row),
        cohort: cohort(row),
        from: on(row, "from").expect("a day"),
        to: on(row, "to"),
        mode: must(row, "mode"),
    };
    let sitting = |(row, number): (&Row, u32)| Sitting {
        id: SessionId(number),
        cohort: cohort(row),
        activity: ActivityAt(place(&activities, "activity", &row["activity"])),
        participant: (!row["participant"].is_empty()).then(|| who(row)),
        date: on(row, "date").expect("a day"),
        minutes: must(row, "minutes"),
        status: must(row, "status"),
    };
    let fact = |row: &Row| ActivityFact {
        code: must(row, "activity"),
        kind: must::<Kind>(row, "kind"),
        counted: must(row, "counted"),
    };
    Calendar {
        cohorts: cohorts.iter().map(|row| must(row, "cohort")).collect(),
        activities: activities.iter().map(fact).collect(),
        stays: rows("enrolments").iter().map(stay).collect(),
        sittings: rows("sessions").iter().zip(0..).map(sitting).collect(),
    }
}

fn marks() -> Vec<MarkFact> {
    let (sessions, people) = (rows("sessions"), rows("participants"));
    let mark = |row: &Row| Mark {
        presence: must(row, "presence"),
        minutes_late: some(row, "minutes_late").unwrap_or(0),
        minutes_early: some(row, "minutes_early").unwrap_or(0),
        notice: some(row, "notice"),
        reason: some(row, "reason"),
    };
    let fact = |row: &Row| MarkFact {
        session: SessionId(place(&sessions, "session", &row["session"])),
        participant: ParticipantId(place(&people, "participant", &row["participant"])),
        mark: mark(row),
    };
    let mut marks: Vec<_> = rows("attendance").iter().map(fact).collect();
    marks.sort_by_key(|fact| (fact.session, fact.participant));
    marks
}

const PERIODS: [&str; 4] = ["2021Q3", "2021Q4", "2022Q2", "2022"];

fn expected(programme: Programme, over: &str, name: &str) -> Vec<Vec<String>> {
    let path = file(&format!("tests/expected/{}/{over}/{name}.csv", programme.word()));
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_path(path).expect("an expected file");
    reader.records().map(|record| record.expect("a row").iter().map(str::to_owned).collect()).collect()
}

/// Returns the header and the cells of a sheet, as files spell them.
fn written(sheet: &Sheet) -> Vec<Vec<String>> {
    let header = sheet.columns.iter().map(|column| column.id.to_owned()).collect();
    let spelt = |cell: &Cell| match cell {
        Cell::Empty => String::new(),
        Cell::Number(score) => score.decimals(4),
        Cell::Text(text) => text.clone(),
        Cell::Count(count) => count.to_string(),
        Cell::Day(day) => day.to_string(),
        Cell::Ratio(share) => share.four_decimals().unwrap_or_default(),
    };
    let rows = sheet.rows.iter().map(|row| row.iter().map(spelt).collect());
    std::iter::once(header).chain(rows).collect()
}

fn attendance(calendar: &Calendar, marks: &[MarkFact], over: &str) -> Attendance {
    let mut tally = Tally::new(calendar, &period(over), start());
    for sitting in &calendar.sittings {
        tally.read(Event::Sitting(*sitting));
        let here = marks.iter().filter(|fact| fact.session == sitting.id);
        here.for_each(|fact| tally.read(Event::Mark(*fact)));
    }
    tally.finish()
}

#[test]
fn every_indicator_of_the_pilot_is_as_counted_independently() {
    let people = people();
    for programme in Programme::MEMBERS {
        for over in PERIODS {
            let period = period(over);
            let figures = figures(&people, &period, start(), &Settings::of(*programme));
            assert_eq!(self_check(&figures), []);
            let mut sheet = indicator_sheet(&figures, *programme, &period, &|_| "a label".to_owned());
            let label = sheet.columns.iter().position(|column| column.id == "label").expect("the column");
            sheet.columns.remove(label);
            sheet.rows.iter_mut().for_each(|row| drop(row.remove(label)));
            assert_eq!(written(&sheet), expected(*programme, over, "indicators"), "{programme} {over}");
        }
    }
}

#[test]
fn every_attendance_row_of_the_pilot_is_as_counted_independently() {
    let (calendar, marks) = (calendar(), marks());
    for over in PERIODS {
        let sheet = attendance(&calendar, &marks, over).sheet();
        for programme in Programme::MEMBERS {
            assert_eq!(written(&sheet), expected(*programme, over, "attendance"), "{programme} {over}");
        }
    }
}

#[test]
fn the_pilot_has_findings_about_sessions_people_and_answers() {
    let (calendar, marks, people) = (calendar(), marks(), people());
    let sessions = rows("sessions");
    let scene = Scene {
        project: &Project::default(),
        people: &people,
        enrolments: &[],
        plans: &[],
        activities: &[],
        calendar: &calendar,
        slots: &[],
        period: &period("2022"),
        of_report: true,
        day: period("2022").until,
        seen: &Seen::default(),
        late: &[],
        broken: &[],
        project_start: start(),
        settings: &Settings::of(Programme::Esf2014),
        attendance: &attendance(&calendar, &marks, "2022"),
        session_code: &|session| sessions[session.0 as usize]["session"].clone(),
    };
    let subjects: Vec<_> = findings(&scene).into_iter().map(|finding| finding.subject).collect();
    assert!(subjects.iter().any(|subject| subject.starts_with("K2-")));
    assert!(subjects.contains(&"disability".to_owned()));
    assert!(subjects.iter().any(|subject| subject.starts_with("P-")));
}
