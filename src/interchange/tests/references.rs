//! Codes that refer to other rows: known, unknown, and refused before.

use super::*;
use crate::domain::code::CodeError;

fn unknown(what: Reference, near: Option<&str>) -> Trouble {
    Trouble::UnknownReference { what, near: near.map(str::to_owned) }
}

#[test]
fn an_unknown_code_carries_the_nearest() {
    let enrolment = "participant,cohort,from,mode\nP-1,K3,2021-08-30,group\n";
    assert_eq!(
        told(File::Enrolments, enrolment),
        [
            at(2, "participant", "P-1", unknown(Reference::Participant, Some("P-01"))),
            at(2, "cohort", "K3", unknown(Reference::Cohort, Some("K1"))),
        ]
    );
    let session =
        "session,cohort,activity,participant,date,minutes,status\nK1-9,K1,zebra,P-zz,2021-08-30,60,held\n";
    assert_eq!(
        told(File::Sessions, session),
        [
            at(2, "activity", "zebra", unknown(Reference::Activity, None)),
            at(2, "participant", "P-zz", unknown(Reference::Participant, None)),
        ]
    );
    let mark = "session,participant,presence\nK1-01,P-01,present\nK 1,,present\n";
    let bad = CodeError::BadCharacter { value: "K 1".to_owned(), signs: "-._" };
    assert_eq!(
        told(File::Attendance, mark),
        [
            at(2, "session", "K1-01", unknown(Reference::Session, Some("K1-001"))),
            at(3, "session", "K 1", Trouble::NotACode(bad)),
            at(3, "participant", "", Trouble::Missing),
        ]
    );
    for file in [File::Breaks, File::Outcomes, File::Needs, File::LifeAreas, File::Lessons] {
        let stranger = sample(file).replace("P-01", "X").replace("K1", "X");
        assert!(matches!(&told(file, &stranger)[..], [(2, Some(_), _, Trouble::UnknownReference { .. })]));
    }
}

#[test]
fn what_refers_to_a_refused_row_falls_without_a_word() {
    let mut import = Import::up_to(File::Participants);
    let participants = "participant,gender\nP-01,x\nP-02,,\n";
    import.take(File::Participants, participants.as_bytes());
    assert_eq!(import.problems.list().len(), 2);
    for file in
        [File::Enrolments, File::Sessions, File::Attendance, File::Outcomes, File::Needs, File::Refusals]
    {
        import.take(file, sample(file).as_bytes());
    }
    assert_eq!(import.problems.list().len(), 2);
    assert_eq!((import.enrolments.len(), import.sessions.len(), import.marks.len()), (0, 3, 0));
}

#[test]
fn the_other_cells_of_a_row_that_falls_are_still_looked_at() {
    let mut import = Import::up_to(File::Sessions);
    import.take(File::Sessions, sample(File::Sessions).replace("K1-001,K1", "K1-001,Kx").as_bytes());
    import.take(File::Attendance, b"session,participant,presence\nK1-001,P-01,here\nK1-001,P-77,present\n");
    let lines: Vec<_> =
        import.problems.list().iter().map(|told| (told.file, told.line, told.column)).collect();
    assert_eq!(
        lines,
        [
            (File::Sessions, 2, Some("cohort")),
            (File::Attendance, 2, Some("presence")),
            (File::Attendance, 3, Some("participant"))
        ]
    );
}

#[test]
fn a_file_that_was_not_read_to_its_end_is_told_once() {
    for broken in ["session,cohrt\n", "", "session,cohort\n\"K1-001", "session,cohort\n\"K1-001\"x,\n"] {
        let mut import = Import::up_to(File::Sessions);
        import.take(File::Sessions, broken.as_bytes());
        import.take(File::Attendance, sample(File::Attendance).as_bytes());
        assert_eq!(import.problems.list().len(), 1, "{broken:?}");
    }
}

#[test]
fn a_session_that_was_refused_is_not_judged_by_its_earlier_state() {
    let mut import = Import::up_to(File::Attendance);
    let held = "session,minutes,status\nK1-003,x,held\n";
    import.take(File::Sessions, held.as_bytes());
    let told = import.problems.count();
    import.take(File::Attendance, b"session,participant,presence\nK1-003,P-01,present\n");
    assert_eq!(import.problems.count(), told);
}

#[test]
fn a_session_with_marks_stays_what_it_is() {
    let mut import = Import::up_to(File::Sessions);
    import.take(File::Sessions, sample(File::Sessions).as_bytes());
    for code in ["K1-001", "K1-002"] {
        let was = import.known.sessions.entry(code).expect("the sample has it");
        let code = code.parse().expect("a code");
        import.known.session(&code, SessionEntry { marked: true, ..was });
    }
    import.take(File::Sessions, sample(File::Sessions).as_bytes());
    assert_eq!(import.problems.list(), []);
    let changed = sample(File::Sessions)
        .replace("60,on_site,held", "60,on_site,cancelled")
        .replace("guidance,P-01", "guidance,P-02");
    import.take(File::Sessions, changed.as_bytes());
    assert_eq!(
        tuples(&import.problems),
        [at(2, "status", "cancelled", Trouble::Marked), at(3, "participant", "P-02", Trouble::Marked)]
    );
}

#[test]
fn a_refused_participant_does_not_seem_to_leave_a_session() {
    let mut import = Import::up_to(File::Attendance);
    let was = import.known.sessions.entry("K1-002").expect("the sample has it");
    import.known.session(&"K1-002".parse().expect("a code"), SessionEntry { marked: true, ..was });
    import.take(File::Participants, b"participant,gender\nP-01,x\n");
    import.take(File::Sessions, sample(File::Sessions).as_bytes());
    assert_eq!(import.problems.count(), 1);
}

#[test]
fn a_flood_of_unknown_codes_does_not_hold_the_import_up() {
    let mut import = Import::up_to(File::Sessions);
    for number in 0..20_000 {
        let code = format!("K1-{number:05}").parse().expect("a code");
        let was = SessionEntry {
            id: SessionId(number),
            room: crate::domain::mark::Room { status: crate::domain::session::Status::Held, minutes: 60 },
            participant: None,
            marked: false,
        };
        import.known.session(&code, was);
    }
    let mut text = String::from("session,participant,presence\n");
    (0..20_000).for_each(|row| text.push_str(&format!("X{row},P-01,present\n")));
    import.take(File::Attendance, text.as_bytes());
    assert_eq!((import.problems.count(), import.problems.list().len()), (20_000, 10_000));
}
