//! What nobody thought of: hostile text, and bytes that are no file.

use chrono::{NaiveDate, NaiveTime};
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;

use super::*;
use crate::domain::cohort::Break;
use crate::domain::mark::Mark;
use crate::domain::vocabulary::Vocabulary;

const PIECES: &[&str] = &[
    "a", "ä", " ", "  ", ",", ";", "\"", "\"\"", "'", "=1+1", "'=x", "+", "-", "@", "\t", "\r", "\n", "\r\n",
    "\u{200f}", "\u{202e}", "\u{feff}", "🙂", "\\", "\u{1b}", "\u{85}", "\u{2028}",
];

fn text() -> impl Strategy<Value = Option<String>> {
    let pieces = proptest::collection::vec(select(PIECES), 0..6);
    pieces.prop_map(|pieces| Some(pieces.concat()).filter(|text| !text.is_empty()))
}

fn word<V: Vocabulary + std::fmt::Debug>() -> impl Strategy<Value = V> {
    select(V::MEMBERS)
}

fn day() -> impl Strategy<Value = NaiveDate> {
    (1_i32..1_000_000).prop_filter_map("within four-digit years", NaiveDate::from_num_days_from_ce_opt)
}

/// Writes, reads, and writes again; the bytes and the rows stay the same.
fn comes_back(mut import: Import, file: File) -> Result<(), TestCaseError> {
    let first = import.write(file);
    let text = String::from_utf8_lossy(&first).into_owned();
    import.take(file, &first);
    prop_assert_eq!(import.problems.list(), &[]);
    let second = import.write(file);
    prop_assert_eq!(text, String::from_utf8_lossy(&second));
    Ok(())
}

fn sent() -> Submission {
    let mut import = Import::up_to(File::Submissions);
    import.take(File::Submissions, sample(File::Submissions).as_bytes());
    import.submissions[0].1.clone()
}

prop_compose! {
    fn mark()(presence in word(), late in 0_u16..30, early in 0_u16..30, notice in of(word()), reason in of(word())) -> Mark {
        let mark = Mark { presence, minutes_late: late, minutes_early: early, notice, reason };
        if mark.check().is_ok() { mark } else { Mark { reason, ..Mark::PRESENT } }
    }
}

prop_compose! {
    fn described()(
        entered in of(day()), gender in of(word()), age_at_entry in of(0_u16..=120), birth_year in of(1900_u16..=2100),
        labour_status in of(word()), in_education in of(word()), education in of(word()),
        homeless in of(word()), rural in of(word()), residence in of(word()), funder_record in of(word()),
        alias in text(),
    ) -> Participant {
        let nobody = Participant::new("P-01".parse().expect("a code"));
        Participant {
            alias, entered, left: entered, gender, age_at_entry, birth_date: entered, birth_year, labour_status,
            unemployed_since: entered, in_education, education, homeless, rural, residence,
            form_signed: entered, funder_record, ..nobody
        }
    }
}

proptest! {
    #[test]
    fn a_project_comes_back(name in text(), code in text(), funder in text(), programme in of(word()), start in of(day()), target in of(0_u32..=1_000_000)) {
        let mut import = Import::up_to(File::Project);
        let project = Project { name, code, funder, programme, start, end: start, target, retention: None };
        import.project = vec![(2, project.clone())];
        import.take(File::Project, &import.write(File::Project));
        prop_assert_eq!(&import.project[0].1, &project);
        comes_back(import, File::Project)?;
    }

    #[test]
    fn a_cohort_comes_back(name in text(), emphasis in text(), start in day(), weeks in 1_u16..=520, target in of(0_u32..=1_000_000)) {
        let mut import = Import::up_to(File::Cohorts);
        let code = "K1".parse().expect("a code");
        import.cohorts = vec![(2, Cohort { code, name, start, weeks, end: start, target, emphasis })];
        comes_back(import, File::Cohorts)?;
    }

    #[test]
    fn a_break_comes_back(from in day(), reason in text()) {
        let mut import = Import::up_to(File::Breaks);
        let cohort = "K1".parse().expect("a code");
        let pause = Break { from, to: from, reason };
        import.breaks = vec![(2, CohortBreak { cohort, pause: pause.clone() })];
        import.take(File::Breaks, &import.write(File::Breaks));
        prop_assert_eq!(&import.breaks[0].1.pause, &pause);
        comes_back(import, File::Breaks)?;
    }

    #[test]
    fn an_activity_comes_back(name_en in text(), name_fi in text(), name_sv in text(), provider in text(), kind in word(), minutes in of(1_u16..=1_440), counted in word()) {
        let mut import = Import::up_to(File::Activities);
        let code = "rights".parse().expect("a code");
        let activity = Activity { code, name_en, name_fi, name_sv, kind, provider, minutes, counted };
        import.activities = vec![(2, activity)];
        comes_back(import, File::Activities)?;
    }

    #[test]
    fn a_participant_comes_back(person in described()) {
        let mut import = Import::up_to(File::Participants);
        import.participants = vec![(2, person.clone())];
        import.take(File::Participants, &import.write(File::Participants));
        prop_assert_eq!(&import.participants[0].1, &person);
        comes_back(import, File::Participants)?;
    }

    #[test]
    fn an_enrolment_comes_back(from in day(), open in any::<bool>(), mode in word(), exit in of(word())) {
        let mut import = Import::up_to(File::Enrolments);
        let code = |text: &str| text.parse().expect("a code");
        let (participant, cohort) = (code("P-01"), "K1".parse().expect("a code"));
        let (to, exit) = if open { (None, None) } else { (Some(from), exit) };
        let stay = Enrolment { participant, cohort, from, to, mode, exit };
        import.enrolments = vec![(2, stay)];
        comes_back(import, File::Enrolments)?;
    }

    #[test]
    fn a_session_comes_back(date in day(), at in of((0_u32..24, 0_u32..60)), minutes in 1_u16..=1_440, mode in of(word()), status in word(), facilitator in text()) {
        let mut import = Import::up_to(File::Attendance);
        let start = at.and_then(|(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0));
        let session = Session { date, start, minutes, mode, status, facilitator, ..import.sessions[0].1.clone() };
        import.sessions = vec![(2, session.clone())];
        import.take(File::Sessions, &import.write(File::Sessions));
        prop_assert_eq!(&import.sessions[0].1, &session);
        comes_back(import, File::Sessions)?;
    }

    #[test]
    fn a_mark_comes_back(mark in mark()) {
        let mut import = Import::up_to(File::Attendance);
        let fact = MarkFact { session: SessionId(0), participant: ParticipantId(1), mark };
        import.marks = vec![(2, fact)];
        import.take(File::Attendance, &import.write(File::Attendance));
        prop_assert_eq!(import.marks[0].1, fact);
        comes_back(import, File::Attendance)?;
    }

    #[test]
    fn an_outcome_comes_back(point in word(), date in of(day()), labour_status in of(word()), in_education in of(word()), job_searching in of(word()), qualification in of(word()), improved in of(word()), source in of(word())) {
        let mut import = Import::up_to(File::Outcomes);
        let participant = "P-01".parse().expect("a code");
        let outcome = Outcome { participant, point, date, labour_status, in_education, job_searching, qualification, improved, source };
        import.outcomes = vec![(2, outcome)];
        comes_back(import, File::Outcomes)?;
    }

    #[test]
    fn a_need_comes_back(date in day(), level in word()) {
        let mut import = Import::up_to(File::Needs);
        let code = |text: &str| text.parse().expect("a code");
        let need = Need { participant: code("P-01"), date, need: "-x.y".parse().expect("a code"), level };
        import.needs = vec![(2, need)];
        comes_back(import, File::Needs)?;
    }

    #[test]
    fn what_was_sent_comes_back(note in text(), content in text(), programme in word(), until in day(), language in select(crate::domain::submission::LANGUAGES)) {
        let mut import = Import::up_to(File::Submissions);
        let sent = Submission { note, programme, from: until, until, language: language.to_owned(), ..sent() };
        import.submissions = vec![(2, sent.clone())];
        import.take(File::Submissions, &import.write(File::Submissions));
        prop_assert_eq!(&import.submissions[0].1, &sent);
        let file = SentFile { submission: 1, name: "quality.csv".to_owned(), content: content.unwrap_or_default() };
        import.sent_files = vec![(2, file.clone())];
        import.take(File::SubmissionFiles, &import.write(File::SubmissionFiles));
        prop_assert_eq!(&import.sent_files[0].1, &file);
        comes_back(import, File::SubmissionFiles)?;
    }

    #[test]
    fn a_waiver_comes_back(why in text(), until in of(day())) {
        let mut import = Import::up_to(File::Waivers);
        let (rule, subject) = (crate::domain::check::Rule::FormUnsigned, "P-01".parse().expect("a code"));
        let waiver = Waiver { rule, subject, why: format!("as agreed{}", why.unwrap_or_default()), until };
        prop_assume!(waiver.check().is_ok());
        import.waivers = vec![(2, waiver)];
        comes_back(import, File::Waivers)?;
    }

    #[test]
    fn a_lesson_comes_back(date in day(), number in 1_u32..=9_999, text in text()) {
        let mut import = Import::up_to(File::Lessons);
        let text = format!("{}x", text.unwrap_or_default());
        let lesson = Lesson { cohort: "K1".parse().expect("a code"), number, date, text };
        import.lessons = vec![(2, lesson.clone())];
        import.take(File::Lessons, &import.write(File::Lessons));
        prop_assert_eq!(&import.lessons[0].1, &lesson);
        comes_back(import, File::Lessons)?;
    }

    #[test]
    fn a_slip_of_feedback_comes_back(marks in (of(1_u8..=5), of(1_u8..=5)), number in 1_u32..=999_999_999, text in text()) {
        let mut import = Import::up_to(File::Feedback);
        let session = "K1-001".parse().expect("a code");
        let slip = FeedbackSlip { session, number, useful: Some(3), understood: marks.0, felt_safe: marks.1, comment: text };
        import.feedback = vec![(2, slip.clone())];
        import.take(File::Feedback, &import.write(File::Feedback));
        prop_assert_eq!(&import.feedback[0].1, &slip);
        comes_back(import, File::Feedback)?;
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        for file in File::MEMBERS.iter().copied() {
            Import::up_to(file).take(file, &bytes);
        }
    }

    #[test]
    fn no_mangled_file_makes_it_panic(
        file in select(File::MEMBERS),
        cuts in proptest::collection::vec((any::<prop::sample::Index>(), select(PIECES)), 1..8),
    ) {
        let mut text = sample(file).to_owned();
        for (at, piece) in cuts {
            let mut at = at.index(text.len());
            while !text.is_char_boundary(at) {
                at -= 1;
            }
            text.insert_str(at, piece);
        }
        let mut import = Import::up_to(file);
        import.take(file, text.as_bytes());
        prop_assert!(import.problems.list().iter().all(|told| told.line <= text.lines().count() as u64 + 1));
    }
}
