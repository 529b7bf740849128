//! Rows that say less than a record holds, and ends that nobody stated.

use super::*;
use crate::domain::day::iso;
use crate::domain::participant::Gender;

/// Reads a file over one record that is there before; gives what came of it.
fn over<R: Record + Clone>(before: &R, import: &mut Import, text: &str, id: R::Id) -> Vec<R> {
    let mut found = Vec::new();
    let keep = |row: &R, _| {
        found.push(row.clone());
        Ok::<_, io::Error>(id)
    };
    let (known, problems) = (&mut import.known, &mut import.problems);
    read(text.as_bytes(), known, problems, |_| Ok(Some(before.clone())), keep).expect("memory can be read");
    found
}

fn participant() -> Participant {
    let mut person = Participant::new("P-01".parse().expect("a code"));
    person.alias = Some("Lumi".to_owned());
    person.gender = Some(Gender::Woman);
    person.entered = iso("2021-08-30").ok();
    person
}

#[test]
fn an_absent_column_leaves_what_was() {
    let mut import = Import::default();
    let was = participant();
    let is = over(&was, &mut import, "participant,left\nP-01,2021-12-12\n", ParticipantId(0));
    assert_eq!(is, [Participant { left: iso("2021-12-12").ok(), ..was.clone() }]);
    over(&was, &mut import, "participant,left\nP-01,2021-08-29\n", ParticipantId(0));
    assert_eq!(tuples(&import.problems), [at(2, "left", "2021-08-29", Trouble::EndsBeforeStart)]);
}

#[test]
fn an_empty_cell_is_not_recorded_but_an_empty_alias_says_nothing() {
    let mut import = Import::default();
    let was = participant();
    let whole = sample(File::Participants).lines().next().expect("a header");
    let text = format!("{whole}\nP-01{}\n", ",".repeat(21));
    let is = over(&was, &mut import, &text, ParticipantId(0));
    let nothing = Participant::new(was.code.clone());
    assert_eq!(is, [Participant { alias: was.alias.clone(), ..nothing }]);
    let is = over(&was, &mut import, "participant,alias\nP-01,Rae\n", ParticipantId(0));
    assert_eq!(is[0].alias.as_deref(), Some("Rae"));
}

#[test]
fn a_whole_row_does_not_ask_what_was() {
    let mut import = Import::up_to(File::Attendance);
    let ask = |_: &_| -> io::Result<Option<MarkFact>> { unreachable!("every column is there") };
    let (known, problems) = (&mut import.known, &mut import.problems);
    read(sample(File::Attendance).as_bytes(), known, problems, ask, |_, _| Ok::<_, io::Error>(()))
        .expect("memory can be read");
}

#[test]
fn a_mark_without_all_columns_leaves_the_rest() {
    let mut import = Import::up_to(File::Attendance);
    import.take(File::Attendance, sample(File::Attendance).as_bytes());
    let was = import.marks[0].1;
    let is = over(&was, &mut import, "session,participant,minutes_late\nK1-001,P-01,29\n", ());
    let mark = crate::domain::mark::Mark { minutes_late: 29, ..was.mark };
    assert_eq!(is, [MarkFact { mark, ..was }]);
    assert!(over(&was, &mut import, "session,participant,minutes_late\nK1-001,P-01,30\n", ()).is_empty());
}

#[test]
fn a_new_row_misses_what_it_needs_and_an_old_one_does_not() {
    let mut import = Import::up_to(File::Attendance);
    let was = import.sessions[1].1.clone();
    let is = over(&was, &mut import, "session,facilitator\nK1-002,W3\n", SessionId(1));
    assert_eq!(is, [Session { facilitator: Some("W3".to_owned()), ..was }]);
    assert_eq!(import.problems.list(), []);
}

#[test]
fn what_a_broken_key_hides_is_not_missed() {
    assert_eq!(told(File::Cohorts, "cohort\nK 1\n").len(), 1);
    assert_eq!(told(File::Sessions, "session,activity\nK 1,guidance\n").len(), 1);
    assert_eq!(told(File::Enrolments, "participant,cohort,from,exit\nP-01,K1,x,moved\n").len(), 1);
}

#[test]
fn an_end_that_nobody_stated_is_the_friday_of_the_last_week() {
    let cohorts = "cohort,start,weeks\nK1,2021-08-30,10\n";
    let end = |import: &Import| import.cohorts[0].1.end.to_string();
    let mut import = Import::default();
    import.take(File::Cohorts, cohorts.as_bytes());
    assert_eq!(end(&import), "2021-11-05");

    let mut import = Import::default();
    foresee_breaks(sample(File::Breaks).as_bytes(), &mut import.known).expect("memory can be read");
    import.take(File::Cohorts, cohorts.as_bytes());
    assert_eq!(end(&import), "2021-11-12");

    let mut import = Import::default();
    let [from, to] = ["2021-10-18", "2021-10-22"].map(|day| iso(day).expect("a day"));
    let pause = crate::domain::cohort::Break { from, to, reason: None };
    import.known.pause(&"K1".parse().expect("a code"), pause);
    foresee_breaks(sample(File::Breaks).as_bytes(), &mut import.known).expect("memory can be read");
    import.take(File::Cohorts, cohorts.as_bytes());
    assert_eq!(end(&import), "2021-11-12");
}

#[test]
fn an_end_stays_where_its_column_is_absent_and_is_planned_where_its_cell_is_empty() {
    let mut import = Import::default();
    import.take(File::Cohorts, b"cohort,start,weeks,end\nK1,2021-08-30,10,2021-12-31\n");
    let was = import.cohorts[0].1.clone();
    assert_eq!(over(&was, &mut import, "cohort,name\nK1,x\n", ())[0].end, was.end);
    let planned = over(&was, &mut import, "cohort,end\nK1,\n", ())[0].end;
    assert_eq!(planned.to_string(), "2021-11-05");
}

#[test]
fn foreseeing_breaks_takes_anything() {
    for bytes in [
        &b""[..],
        b"x",
        b"\0",
        b"cohort,from,to\nK1\nK1,x,y\nK1,2021-10-22,2021-10-18\n\"",
        b"cohort,from,to\n\xff\n",
    ] {
        let mut known = Known::default();
        foresee_breaks(bytes, &mut known).expect("memory can be read");
    }
}

#[test]
fn an_input_or_a_register_that_fails_stops_the_reading() {
    struct Broken;
    impl io::Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::Error::other("gone"))
        }
    }
    let mut import = Import::default();
    let (known, problems) = (&mut import.known, &mut import.problems);
    let nothing = |_: &()| Ok::<_, io::Error>(None);
    assert!(read(Broken, known, problems, nothing, |_: &Project, _| Ok(())).is_err());
    let full = |_: &Project, _| Err(io::Error::other("full"));
    assert!(read(sample(File::Project).as_bytes(), known, problems, nothing, full).is_err());
}
