//! A situation that is asked for, question by question.

use chrono::NaiveDate;

use crate::domain::code::ParticipantCode;
use crate::domain::outcome::{Outcome, Point, Source};
use crate::domain::participant::LabourStatus;
use crate::domain::vocabulary::{Vocabulary, YesNo};
use crate::words::Words;

use super::super::questions::{Answers, Question, Said};

/// What was said of a situation.
pub(in super::super) enum Heard {
    /// Nothing.
    Nothing,
    /// The participant prefers not to answer, on that day.
    Refused(NaiveDate),
    /// How things stand.
    Outcome(Outcome),
}

/// Returns the questions about a situation, given what was said so far: whoever prefers not to answer is
/// asked nothing more, and whoever works is not asked about searching for a job.
pub(in super::super) fn questions(point: Point, said: &Said, tr: &Words) -> Vec<Question> {
    let asked = |column: &&&str| match **column {
        "labour_status" => true,
        _ if said.get("labour_status") == Some(&None) => false,
        "job_searching" => !works(said),
        _ => true,
    };
    columns(point).iter().filter(asked).map(|column| question(column, tr)).collect()
}

/// What the figures ask at a reference point, and from whom it is known.
fn columns(point: Point) -> &'static [&'static str] {
    match point {
        Point::Exit => {
            &["labour_status", "in_education", "job_searching", "qualification", "improved", "source"]
        }
        Point::SixMonths => &["labour_status", "improved", "source"],
    }
}

fn works(said: &Said) -> bool {
    said.get("labour_status").is_some_and(|word| word.as_deref() == Some(LabourStatus::Employed.word()))
}

fn question(column: &str, tr: &Words) -> Question {
    let answers = match column {
        "labour_status" => Answers::Word("labour_status", LabourStatus::WORDS),
        "source" => Answers::Word("source", Source::WORDS),
        _ => Answers::Word("answer", YesNo::WORDS),
    };
    let text = tr.word("asked", column);
    Question { name: column.to_owned(), text, answers, refusable: column == "labour_status" }
}

/// Returns what was said as an outcome; without a source, it is known from the participant.
pub(in super::super) fn heard(
    participant: &ParticipantCode,
    point: Point,
    date: NaiveDate,
    said: &Said,
) -> Heard {
    if said.get("labour_status") == Some(&None) {
        return Heard::Refused(date);
    }
    let outcome = Outcome {
        participant: participant.clone(),
        point,
        date: Some(date),
        labour_status: word(said, "labour_status"),
        in_education: word(said, "in_education"),
        job_searching: word(said, "job_searching"),
        qualification: word(said, "qualification"),
        improved: word(said, "improved"),
        source: word(said, "source").or(Some(Source::Participant)),
    };
    if says_something(&outcome) { Heard::Outcome(outcome) } else { Heard::Nothing }
}

fn word<V: Vocabulary>(said: &Said, name: &str) -> Option<V> {
    V::parse(said.get(name)?.as_deref()?).ok()
}

/// Says whether an outcome says anything: how things stand, or that nobody was reached.
pub(super) fn says_something(outcome: &Outcome) -> bool {
    let answers = [outcome.in_education, outcome.job_searching, outcome.qualification, outcome.improved];
    outcome.labour_status.is_some()
        || answers.iter().any(Option::is_some)
        || outcome.source == Some(Source::NotReached)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::language::Language;

    fn said(answers: &[(&str, Option<&str>)]) -> Said {
        answers.iter().map(|(name, answer)| ((*name).to_owned(), answer.map(str::to_owned))).collect()
    }

    fn asked(point: Point, answers: &[(&str, Option<&str>)]) -> Vec<String> {
        let questions = questions(point, &said(answers), &Words::new(Language::En));
        questions.into_iter().map(|question| question.name).collect()
    }

    #[test]
    fn whoever_refuses_is_asked_nothing_more_and_whoever_works_not_about_a_job() {
        assert_eq!(asked(Point::Exit, &[]).len(), 6);
        assert_eq!(asked(Point::Exit, &[("labour_status", None)]), ["labour_status"]);
        let works = asked(Point::Exit, &[("labour_status", Some("employed"))]);
        assert!(!works.contains(&"job_searching".to_owned()));
        assert_eq!(asked(Point::SixMonths, &[]), ["labour_status", "improved", "source"]);
    }

    #[test]
    fn what_was_passed_over_is_no_outcome() {
        let heard = |answers: &[(&str, Option<&str>)]| {
            let participant = "P-01".parse().expect("a code");
            heard(&participant, Point::Exit, NaiveDate::default(), &said(answers))
        };
        assert!(matches!(heard(&[]), Heard::Nothing));
        assert!(matches!(heard(&[("source", Some("worker"))]), Heard::Nothing));
        assert!(matches!(heard(&[("labour_status", None)]), Heard::Refused(_)));
        let reached = heard(&[("source", Some("not_reached"))]);
        assert!(matches!(reached, Heard::Outcome(outcome) if outcome.source == Some(Source::NotReached)));
        let known = heard(&[("improved", Some("yes"))]);
        assert!(matches!(known, Heard::Outcome(outcome) if outcome.source == Some(Source::Participant)));
    }
}
