//! Findings about marks: where none was to be expected, and where two contradict each other.

use super::fix::{attendance_of, edit_participant, session};
use super::watch::Stray;
use super::{Detail, Finding, Rule, Scene};

/// Returns what is odd about marks up to the end of the period.
pub fn findings(scene: &Scene) -> Vec<Finding> {
    let strays = scene.seen.people.iter().flat_map(|(code, seen)| {
        let before = edit_participant(code.as_str(), &["entered"]);
        let after = edit_participant(code.as_str(), &["left"]);
        let found = [
            stray(Rule::MarksBeforeEntered, code, seen.before_entered, before),
            stray(Rule::MarksAfterLeft, code, seen.after_left, after),
            stray(Rule::MarksOutsideEnrolment, code, seen.outside, attendance_of(code)),
        ];
        found.into_iter().flatten()
    });
    strays.chain(double_bookings(scene)).chain(notice_unknown(scene)).chain(late(scene)).collect()
}

fn stray(rule: Rule, code: impl ToString, stray: Stray, fix: String) -> Option<Finding> {
    let detail = Detail::Marks { marks: stray.marks, first: stray.first? };
    Some(Finding::new(rule, code, detail, fix))
}

fn double_bookings(scene: &Scene) -> Vec<Finding> {
    let finding = |(code, one, other): &(_, _, _)| {
        let mut sessions = [*one, *other].map(|id| (scene.session_code)(id));
        sessions.sort_unstable();
        let fix = session("show", &sessions[1]);
        Finding::new(Rule::DoubleBooking, code, Detail::Codes(sessions.to_vec()), fix)
    };
    scene.seen.clashes.iter().map(finding).collect()
}

fn notice_unknown(scene: &Scene) -> Vec<Finding> {
    let finding = |(cohort, marks): (&crate::domain::fact::CohortAt, &u64)| {
        let code = &scene.calendar.cohorts[cohort.0 as usize];
        let fix = format!("ikut attendance --cohort {code}");
        Finding::new(Rule::NoticeUnknown, code, Detail::Count(*marks), fix)
    };
    scene.seen.notice_unknown.iter().map(finding).collect()
}

fn late(scene: &Scene) -> Vec<Finding> {
    let finding = |late: &super::Late| {
        let detail = Detail::Days { found: late.recorded, against: late.date };
        let fix = session("show", late.session.as_str());
        Finding::new(Rule::MarksRecordedLate, &late.session, detail, fix)
    };
    scene.late.iter().map(finding).collect()
}
