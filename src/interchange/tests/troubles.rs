//! Every trouble, at its place.

use super::*;
use crate::domain::activity::Kind;
use crate::domain::code::CodeError;
use crate::domain::mark::{MarkProblem, Notice, Presence};
use crate::domain::participant::Gender;

#[test]
fn a_file_without_a_header_is_empty() {
    for text in ["", "\u{feff}", "\n\r\n  \n"] {
        let told = told(File::Needs, text);
        assert!(matches!(&told[..], [(_, None, _, Trouble::EmptyFile)]), "{told:?}");
    }
}

#[test]
fn what_is_no_text_is_not_read() {
    let top = [row_at(1, Trouble::NotText)];
    assert_eq!(told_of(File::Needs, b"PK\x03\x04\x14\0\0\n\xff"), top);
    assert_eq!(told_of(File::Needs, b"\xff\xfep\0a\0r\0t\0"), top);
    assert_eq!(told_of(File::Needs, &vec![b'x'; 3 << 20]), top);
    assert_eq!(told_of(File::Needs, b"participant,date,need,level\rP-01,2021-08-30,it,much\r"), top);
    let later = b"participant,date,need,level\nP-01,2021-08-30,it,\0\nP-77,,,\n";
    assert_eq!(told_of(File::Needs, later), [row_at(2, Trouble::NotText)]);
}

#[test]
fn bytes_that_are_not_utf8_are_told_by_their_line() {
    assert_eq!(told_of(File::Needs, b"participant,d\xe4te\n"), [row_at(1, Trouble::NotUtf8)]);
    let rows = b"cohort,from,to,reason\nK1,2021-10-18,2021-10-22,v\xe4\nK1,x,2021-10-22,\nK1,,,l\xe4\n";
    let not_a_date = Trouble::NotADate { near: None };
    assert_eq!(
        told_of(File::Breaks, rows),
        [row_at(2, Trouble::NotUtf8), at(3, "from", "x", not_a_date), row_at(4, Trouble::NotUtf8)]
    );
}

#[test]
fn a_first_line_of_data_is_not_shown() {
    assert_eq!(told(File::Participants, "P-01,Lumi,2021-08-30\n"), [row_at(1, Trouble::NoHeader)]);
}

#[test]
fn all_that_is_wrong_with_a_header_is_told_together() {
    let found = told(File::Needs, "participnt,date, date ,levle,zebra\nP-01,x,x,x,x\n");
    let unknown = |near| Trouble::UnknownColumn { near };
    assert_eq!(
        found,
        [
            (1, None, "participnt".to_owned(), unknown(Some("participant"))),
            at(1, "date", "date", Trouble::DuplicateColumn),
            (1, None, "levle".to_owned(), unknown(Some("level"))),
            (1, None, "zebra".to_owned(), unknown(None)),
            at(1, "participant", "", Trouble::MissingColumn),
            at(1, "need", "", Trouble::MissingColumn),
        ]
    );
}

#[test]
fn a_row_has_as_many_cells_as_the_header() {
    let count = |found| Trouble::FieldCount { found, expected: 4 };
    assert_eq!(
        told(File::Needs, "participant,date,need,level\nP-01,2021-08-30,it\nP-01,2021-08-30,it,much,\n"),
        [row_at(2, count(3)), row_at(3, count(5))]
    );
}

#[test]
fn quotes_that_do_not_close_are_told_where_they_open() {
    let open = "cohort,from,to,reason\nK1,2021-10-18,2021-10-22,\"a\nK1,x,y,z\n";
    assert_eq!(told(File::Breaks, open), [row_at(2, Trouble::OpenQuote)]);
    let stray = "cohort,from,to,reason\nK1,2021-10-18,2021-10-22,\"a\" b\nK1,x,2021-10-22,z\n";
    let not_a_date = Trouble::NotADate { near: None };
    assert_eq!(told(File::Breaks, stray), [row_at(2, Trouble::StrayQuote), at(3, "from", "x", not_a_date)]);
    let long = format!("cohort,from,to,reason\nK1,2021-10-18,2021-10-22,{}\n", "a".repeat(2 << 20));
    assert_eq!(told(File::Breaks, &long), [row_at(2, Trouble::TooLong)]);
}

#[test]
fn what_is_needed_is_missed() {
    assert_eq!(
        told(File::Cohorts, "cohort,name,start,weeks\nK9,x,, \n,x,2021-08-30,10\n"),
        [
            at(2, "start", "", Trouble::Missing),
            at(2, "weeks", "", Trouble::Missing),
            at(3, "cohort", "", Trouble::Missing)
        ]
    );
    assert_eq!(
        told(File::Activities, "activity\nx\n"),
        [at(2, "kind", "", Trouble::Missing), at(2, "counted", "", Trouble::Missing)]
    );
    assert_eq!(
        told(File::Enrolments, "participant,cohort,from\nP-01,K1,2021-08-30\n"),
        [at(2, "mode", "", Trouble::Missing)]
    );
    let columns: Vec<_> = told(File::Sessions, "session\nK1-001\n").into_iter().map(|told| told.1).collect();
    assert_eq!(columns, [Some("cohort"), Some("activity"), Some("date"), Some("minutes"), Some("status")]);
    assert_eq!(told(File::Attendance, "session,participant\nK1-001,P-01\n").len(), 1);
    assert_eq!(told(File::Needs, "participant,date,need\nP-01,2021-08-30,it\n").len(), 1);
}

#[test]
fn a_lesson_has_a_number_and_words_that_no_problem_repeats() {
    let long = "x".repeat(1_001);
    let text = format!(
        "cohort,number,date,text\nK1,0,2021-11-15,a\nK1,2,,{long}\nK1,3,2021-11-15,\" \"\nK1,4,2021-11-15,\n"
    );
    let most = 1_000;
    assert_eq!(
        told(File::Lessons, &text),
        [
            at(2, "number", "0", Trouble::NotANumber { least: 1, most: 9_999 }),
            at(3, "date", "", Trouble::Missing),
            at(3, "text", "", Trouble::TextTooLong { most }),
            at(4, "text", "", Trouble::Missing),
            at(5, "text", "", Trouble::Missing),
        ]
    );
    assert_eq!(
        told(File::Lessons, &text.replace(&long, &long[1..]).replace("K1,2,,", "K1,2,2021-11-15,")).len(),
        3
    );
}

#[test]
fn several_problems_of_one_row_are_told_together() {
    let text = "participant,gender,age_at_entry,birth_date,birth_year,education,residence\n\
                P 01,womn,121,30.8.1990,1899,9,permitt\n";
    let allowed = Gender::WORDS;
    let bad = CodeError::BadCharacter { value: "P 01".to_owned(), signs: "-" };
    let found = told(File::Participants, text);
    assert_eq!(
        found[..5],
        [
            at(2, "participant", "P 01", Trouble::NotACode(bad)),
            at(2, "gender", "womn", Trouble::UnknownWord { allowed, near: Some("woman") }),
            at(2, "age_at_entry", "121", Trouble::NotANumber { least: 0, most: 120 }),
            at(2, "birth_date", "30.8.1990", Trouble::NotADate { near: Some("1990-08-30".to_owned()) }),
            at(2, "birth_year", "1899", Trouble::NotANumber { least: 1900, most: 2100 }),
        ]
    );
    assert_eq!(found.len(), 7);
}

#[test]
fn numbers_have_the_bounds_of_their_column() {
    let number = |least, most| Trouble::NotANumber { least, most };
    let cohort = "cohort,start,weeks,target\nK9,2021-08-30,521,1000001\n";
    assert_eq!(
        told(File::Cohorts, cohort),
        [at(2, "weeks", "521", number(1, 520)), at(2, "target", "1000001", number(0, 1_000_000))]
    );
    assert_eq!(told(File::Project, "target\n-1\n"), [at(2, "target", "-1", number(0, 1_000_000))]);
    let activity = "activity,kind,counted,minutes\nx,group,yes,0\n";
    assert_eq!(told(File::Activities, activity), [at(2, "minutes", "0", number(1, 1_440))]);
    let mark = "session,participant,presence,minutes_late\nK1-001,P-01,present,1441\n";
    assert_eq!(told(File::Attendance, mark), [at(2, "minutes_late", "1441", number(0, 1_440))]);
}

#[test]
fn a_time_of_another_form_is_told_with_the_right_one() {
    let text =
        "session,cohort,activity,date,start,minutes,status\nK1-009,K1,rights,2021-08-30,9.00,60,held\n";
    let near = Some("09:00".to_owned());
    assert_eq!(told(File::Sessions, text), [at(2, "start", "9.00", Trouble::NotATime { near })]);
}

#[test]
fn a_long_value_is_shortened_and_a_long_code_too() {
    let long = "x".repeat(100);
    let text = format!("participant,gender\n{long},{long}\n");
    let found = told(File::Participants, &text);
    assert!(found.iter().all(|told| told.2.chars().count() == 40));
    let Trouble::NotACode(CodeError::TooLong { value, most: 16 }) = &found[0].3 else {
        unreachable!("{found:?}");
    };
    assert_eq!(value.chars().count(), 40);
}

#[test]
fn a_second_row_of_one_key_names_the_first() {
    let repeated = Trouble::Repeated { first_line: 2 };
    assert_eq!(
        told(File::Needs, "participant,date,need,level\nP-01,2021-08-30,it,much\nP-01, 2021-08-30,it,none\n"),
        [at(3, "participant", "P-01", repeated.clone())]
    );
    let marks = "session,participant,presence\nK1-001,P-01,present\nK1-001,P-01,present\n";
    assert_eq!(told(File::Attendance, marks), [at(3, "session", "K1-001", repeated.clone())]);
    assert_eq!(told(File::Project, "name\na\nb\n"), [row_at(3, repeated)]);
}

#[test]
fn a_last_day_is_not_before_the_first() {
    let before = |column, value| [at(2, column, value, Trouble::EndsBeforeStart)];
    assert_eq!(told(File::Project, "start,end\n2021-02-02,2021-02-01\n"), before("end", "2021-02-01"));
    let cohort = "cohort,start,weeks,end\nK9,2021-02-02,1,2021-02-01\n";
    assert_eq!(told(File::Cohorts, cohort), before("end", "2021-02-01"));
    let pause = "cohort,from,to\nK1,2021-02-02,2021-02-01\n";
    assert_eq!(told(File::Breaks, pause), before("to", "2021-02-01"));
    let person = "participant,entered,left\nP-09,2021-02-02,2021-02-01\n";
    assert_eq!(told(File::Participants, person), before("left", "2021-02-01"));
    let stay = "participant,cohort,from,to,mode\nP-01,K1,2021-02-02,2021-02-01,group\n";
    assert_eq!(told(File::Enrolments, stay), before("to", "2021-02-01"));
}

#[test]
fn breaks_may_leave_no_room_for_the_weeks() {
    let mut import = Import::default();
    foresee_breaks(&b"cohort,from,to\nK1,2020-01-01,2040-01-01\n"[..], &mut import.known).expect("memory");
    import.take(File::Cohorts, b"cohort,start,weeks,end\nK1,2021-08-30,10,\nK2,9999-12-20,9,\n");
    let no_room = |weeks| Trouble::NoRoomForWeeks { weeks };
    assert_eq!(tuples(&import.problems), [at(2, "end", "", no_room(10)), at(3, "end", "", no_room(9))]);
}

#[test]
fn an_exit_has_a_last_day() {
    let text = "participant,cohort,from,to,mode,exit\nP-01,K1,2021-02-02,,group,moved\n";
    assert_eq!(told(File::Enrolments, text), [at(2, "exit", "moved", Trouble::ExitWithoutEnd)]);
    let broken = "participant,cohort,from,to,mode,exit\nP-01,K1,2021-02-02,x,group,moved\n";
    assert_eq!(told(File::Enrolments, broken), [at(2, "to", "x", Trouble::NotADate { near: None })]);
}

#[test]
fn a_session_has_a_participant_exactly_when_it_is_individual() {
    let text = "session,cohort,activity,participant,date,minutes,status\n\
                K1-008,K1,rights,P-01,2021-08-30,60,held\n\
                K1-009,K1,guidance,,2021-08-30,60,held\n";
    assert_eq!(
        told(File::Sessions, text),
        [
            at(2, "participant", "P-01", Trouble::ParticipantNotAllowed),
            at(3, "participant", "", Trouble::ParticipantNeeded)
        ]
    );
}

#[test]
fn an_activity_of_the_register_keeps_its_kind() {
    let mut import = Import::up_to(File::Participants);
    import.take(File::Activities, b"activity,kind,counted\nrights,individual,yes\nguidance,individual,yes\n");
    let fixed = Trouble::KindFixed { is: Kind::Group };
    assert_eq!(tuples(&import.problems), [at(2, "kind", "individual", fixed)]);
}

#[test]
fn a_mark_stands_only_where_it_can() {
    let head = "session,participant,presence,minutes_late,minutes_early,notice\n";
    let mark = |row: &str| told(File::Attendance, &format!("{head}{row}\n"));
    let refused = |column, value, problem| [at(2, column, value, Trouble::Mark(problem))];
    assert_eq!(mark("K1-001,P-01,absent,,5,"), refused("minutes_early", "5", MarkProblem::MinutesWhileAway));
    assert_eq!(mark("K1-001,P-01,present,,,none"), refused("notice", "none", MarkProblem::NoticeOfNothing));
    let beyond = MarkProblem::MinutesBeyond { missed: 60, minutes: 60 };
    assert_eq!(mark("K1-001,P-01,present,50,10,"), refused("minutes_late", "50", beyond));
    assert_eq!(mark("K1-003,P-01,present,,,"), refused("presence", "present", MarkProblem::NotHeld));
    assert_eq!(mark("K1-004,P-01,absent,,,"), refused("presence", "absent", MarkProblem::Cancelled));
    assert_eq!(mark("K1-002,P-02,present,,,"), [at(2, "participant", "P-02", Trouble::NotTheirs)]);
    assert_eq!(mark("K1-003,P-01,absent,,,in_advance"), []);
    let unknown = |allowed, near| Trouble::UnknownWord { allowed, near };
    assert_eq!(
        mark("K1-001,P-01,presnt,,,non"),
        [
            at(2, "presence", "presnt", unknown(Presence::WORDS, Some("present"))),
            at(2, "notice", "non", unknown(Notice::WORDS, Some("none")))
        ]
    );
}

#[test]
fn free_text_never_reaches_a_problem() {
    let secret = "Lumi Lumikki";
    let text = format!(
        "participant,alias,gender\nP-01,{secret},\nP-01,\"{secret}\"x,\nP-02,{secret},x,y\nP-01,{secret},\n"
    );
    let found = told(File::Participants, &text);
    assert_eq!(found.len(), 3);
    assert!(!format!("{found:?}").contains("Lumi"));
}
