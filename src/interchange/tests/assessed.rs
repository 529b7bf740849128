//! Instruments, what was answered to them, and feedback.

use super::*;

fn answers(rows: &str) -> Vec<Told> {
    told(File::Answers, &format!("participant,instrument,date,item,value,refused\n{rows}"))
}

fn feedback(rows: &str) -> Vec<Told> {
    told(File::Feedback, &format!("session,slip,useful,understood,felt_safe,comment\n{rows}"))
}

#[test]
fn the_samples_come_back() {
    for file in [File::Instruments, File::Assessments, File::Answers, File::Feedback] {
        let mut import = Import::up_to(file);
        import.take(file, sample(file).as_bytes());
        assert_eq!(import.problems.list(), []);
        assert_eq!(String::from_utf8_lossy(&import.write(file)), sample(file));
    }
}

#[test]
fn an_instrument_is_the_one_that_its_row_names() {
    let rows = sample(File::Instruments);
    let unshown = |line, trouble| (line, Some("content"), String::new(), trouble);
    let other = rows.replacen("sleep,1", "rest,1", 1);
    assert_eq!(told(File::Instruments, &other), [unshown(2, Trouble::NotAnInstrument { line: 1 })]);
    let broken = rows.replace("greatest = 4", "greatest = -2");
    assert_eq!(told(File::Instruments, &broken), [unshown(2, Trouble::NotAnInstrument { line: 12 })]);
    let empty = "instrument,version,content\nsleep,1,\n";
    assert_eq!(told(File::Instruments, empty), [unshown(2, Trouble::Missing)]);
}

#[test]
fn an_assessment_is_of_a_known_version() {
    let row = "participant,instrument,date,version\nP-01,sleep,2021-09-01,2\n";
    let near = Some("sleep 1".to_owned());
    let what = Trouble::UnknownReference { what: Reference::Instrument, near };
    assert_eq!(told(File::Assessments, row), [at(2, "version", "2", what)]);
}

#[test]
fn an_answer_is_of_a_known_assessment_and_item_and_in_its_range() {
    assert_eq!(answers("P-01,sleep,2021-09-01,total,8,no\n"), []);
    let beyond = |least, greatest| Trouble::OutOfRange { least, greatest };
    assert_eq!(answers("P-01,sleep,2021-09-01,total,9,no\n"), [at(2, "value", "9", beyond(-2, 8))]);
    assert_eq!(answers("P-01,sleep,2021-09-01,a,5,no\n"), [at(2, "value", "5", beyond(-1, 4))]);
    assert_eq!(answers("P-01,sleep,2021-09-01,a,x,no\n"), [at(2, "value", "x", beyond(-1_000, 1_000))]);
    assert_eq!(answers("P-01,sleep,2021-09-01,a,3,yes\n"), [at(2, "value", "3", Trouble::RefusedValue)]);
    assert_eq!(answers("P-01,sleep,2021-09-01,a,,no\n"), [at(2, "value", "", Trouble::Missing)]);
    let unknown = Trouble::UnknownItem { near: None };
    assert_eq!(answers("P-01,sleep,2021-09-01,sleepy,3,no\n"), [at(2, "item", "sleepy", unknown)]);
    let none = answers("P-01,sleep,2021-09-02,a,3,no\n");
    assert!(
        matches!(
            &none[..],
            [(2, Some("instrument"), _, Trouble::UnknownReference { what: Reference::Assessment, .. })]
        ),
        "{none:?}"
    );
}

#[test]
fn a_refused_instrument_takes_its_answers_along_without_a_word() {
    let mut import = Import::up_to(File::Instruments);
    let broken = sample(File::Instruments).replace("greatest = 4", "greatest = -2");
    import.take(File::Instruments, broken.as_bytes());
    for file in [File::Assessments, File::Answers] {
        import.take(file, sample(file).as_bytes());
    }
    assert_eq!(import.problems.count(), 1);
}

#[test]
fn a_slip_has_marks_from_one_to_five_or_a_comment_that_points_at_nobody() {
    let range = Trouble::NotANumber { least: 1, most: 5 };
    assert_eq!(feedback("K1-001,1,6,,,\n"), [at(2, "useful", "6", range)]);
    assert_eq!(feedback("K1-001,1,,,,\n"), [at(2, "useful", "", Trouble::Missing)]);
    let unshown = |what| (2, Some("comment"), String::new(), what);
    assert_eq!(feedback("K1-001,1,,,,call 040 123 4567\n"), [unshown(Trouble::PersonalComment)]);
    let long = "x".repeat(501);
    let told = feedback(&format!("K1-001,1,,,,{long}\n"));
    assert_eq!(told, [unshown(Trouble::TextTooLong { most: 500 })]);
}
