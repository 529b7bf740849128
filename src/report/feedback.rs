//! Feedback on sessions, in figures that point at nobody.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::code::{ActivityCode, CohortCode, SessionCode};
use crate::domain::feedback::{BEST, Slip};
use crate::domain::score::Score;

use super::sheet::{Cell, Sheet, left, right};
use super::small::{ENOUGH, shown};

/// The questions of a slip, by the columns of feedback.csv.
pub const QUESTIONS: [&str; 3] = ["useful", "understood", "felt_safe"];

/// A slip with what its session belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed {
    /// The slip.
    pub slip: Slip,
    /// The session's cohort.
    pub cohort: CohortCode,
    /// The session's activity.
    pub activity: ActivityCode,
}

/// Of what feedback is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum About {
    /// The whole project.
    Project,
    /// A cohort.
    Cohort(CohortCode),
    /// An activity.
    Activity(ActivityCode),
    /// A session.
    Session(SessionCode),
}

/// The answers to one question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answered {
    /// How many marked it.
    pub slips: usize,
    /// The median of their marks.
    pub median: Score,
    /// How many gave each mark, from 1 on.
    pub marks: [usize; BEST as usize],
}

impl About {
    fn is_of(&self, placed: &Placed) -> bool {
        match self {
            Self::Project => true,
            Self::Cohort(cohort) => placed.cohort == *cohort,
            Self::Activity(activity) => placed.activity == *activity,
            Self::Session(session) => placed.slip.session == *session,
        }
    }

    /// Says whether it may be shown, counting only the slips that `counts` takes: with enough of them,
    /// and so that no group of fewer comes out by subtraction.
    ///
    /// Cohorts add up to the project, and so do activities; sessions add up to their cohort and to their
    /// activity.
    fn may_be_shown(&self, slips: &[Placed], counts: &dyn Fn(&Placed) -> bool) -> bool {
        let counted: Vec<_> = slips.iter().filter(|placed| counts(placed)).collect();
        match self {
            Self::Project => counted.len() >= ENOUGH,
            Self::Cohort(cohort) => among(&counted, |placed| placed.cohort.clone(), cohort),
            Self::Activity(activity) => among(&counted, |placed| placed.activity.clone(), activity),
            Self::Session(session) => {
                let Some(one) = counted.iter().find(|placed| placed.slip.session == *session) else {
                    return false;
                };
                let beside = |same: &dyn Fn(&Placed) -> bool| {
                    let within: Vec<_> = counted.iter().copied().filter(|placed| same(placed)).collect();
                    among(&within, |placed| placed.slip.session.clone(), session)
                };
                beside(&|placed| placed.cohort == one.cohort)
                    && beside(&|placed| placed.activity == one.activity)
            }
        }
    }
}

/// Says whether a group may be shown among all that add up to one whole.
fn among<K: Clone + Ord>(slips: &[&Placed], key: impl Fn(&Placed) -> K, wanted: &K) -> bool {
    let mut groups: BTreeMap<K, usize> = BTreeMap::new();
    for placed in slips {
        *groups.entry(key(placed)).or_default() += 1;
    }
    let shown: BTreeSet<K> = shown(&groups);
    shown.contains(wanted)
}

/// Returns the answers to each question; `None` where they may not be shown.
pub fn answered(about: &About, slips: &[Placed]) -> [Option<Answered>; 3] {
    std::array::from_fn(|at| {
        let marked = |placed: &Placed| placed.slip.marks()[at].is_some();
        if !about.may_be_shown(slips, &marked) {
            return None;
        }
        let of = slips.iter().filter(|placed| about.is_of(placed));
        let marks: Vec<u8> = of.filter_map(|placed| placed.slip.marks()[at]).collect();
        let mut counts = [0; BEST as usize];
        for mark in &marks {
            counts[usize::from(*mark) - 1] += 1;
        }
        let median = Score::median(marks.iter().map(|mark| i32::from(*mark).into()).collect())?;
        Some(Answered { slips: marks.len(), median, marks: counts })
    })
}

/// Returns the comments, in the order of their letters: no other order is told. Nothing where fewer
/// than enough slips were written.
pub fn comments<'a>(about: &About, slips: &'a [Placed]) -> Vec<&'a str> {
    if !about.may_be_shown(slips, &|_| true) {
        return Vec::new();
    }
    let of = slips.iter().filter(|placed| about.is_of(placed));
    let mut comments: Vec<_> = of.filter_map(|placed| placed.slip.comment.as_deref()).collect();
    comments.sort_by_cached_key(|comment| (comment.to_lowercase(), *comment));
    comments
}

/// Returns the answers as a sheet, a row for each question; where they may not be shown, its cells are
/// empty.
pub fn feedback_sheet(answered: &[Option<Answered>; 3]) -> Sheet {
    let columns = [
        left("question"),
        right("marked_slips"),
        right("median"),
        right("mark_1"),
        right("mark_2"),
        right("mark_3"),
        right("mark_4"),
        right("mark_5"),
    ];
    let mut sheet = Sheet::new("feedback_summary", &columns);
    for (question, answered) in QUESTIONS.into_iter().zip(answered) {
        let figures: Vec<Cell> = match answered {
            None => vec![Cell::Empty; columns.len() - 1],
            Some(answered) => [answered.slips.into(), answered.median.into()]
                .into_iter()
                .chain(answered.marks.map(Cell::from))
                .collect(),
        };
        sheet.push(std::iter::once(question.into()).chain(figures));
    }
    sheet
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Slips of sessions, each with its cohort and activity and the marks of its first question.
    fn placed(sessions: &[(&str, &str, &str, &[u8])]) -> Vec<Placed> {
        let mut all = Vec::new();
        for (session, cohort, activity, marks) in sessions {
            for (number, mark) in (1..).zip(*marks) {
                let slip = Slip {
                    session: session.parse().expect("a code"),
                    number,
                    useful: Some(*mark),
                    understood: None,
                    felt_safe: (number > 1).then_some(5),
                    comment: Some(format!("{mark} of {session}")),
                };
                let (cohort, activity) = (cohort.parse().expect("a code"), activity.parse().expect("a code"));
                all.push(Placed { slip, cohort, activity });
            }
        }
        all
    }

    fn session(code: &str) -> About {
        About::Session(code.parse().expect("a code"))
    }

    fn useful(about: &About, slips: &[Placed]) -> Option<Answered> {
        answered(about, slips)[0]
    }

    #[test]
    fn nothing_is_shown_of_nobody_or_four() {
        assert_eq!(answered(&About::Project, &[]), [None; 3]);
        let four = placed(&[("K1-001", "K1", "a", &[1, 2, 3, 4])]);
        assert_eq!(answered(&About::Project, &four), [None; 3]);
        assert!(comments(&About::Project, &four).is_empty());
    }

    #[test]
    fn five_are_shown_with_median_and_marks_and_each_question_by_its_own_answers() {
        let five = placed(&[("K1-001", "K1", "a", &[1, 5, 5, 4, 2])]);
        let [useful, understood, felt_safe] = answered(&session("K1-001"), &five);
        let useful = useful.expect("five marked it");
        assert_eq!((useful.slips, useful.median, useful.marks), (5, 4.into(), [1, 1, 0, 1, 2]));
        assert_eq!((understood, felt_safe), (None, None), "nobody and four marked these");
        assert_eq!(comments(&session("K1-001"), &five)[0], "1 of K1-001");
    }

    #[test]
    fn what_is_hidden_does_not_come_out_by_subtraction() {
        let slips = placed(&[
            ("K1-001", "K1", "a", &[5; 5]),
            ("K1-002", "K1", "a", &[1; 4]),
            ("K2-001", "K2", "b", &[4; 6]),
            ("K2-002", "K2", "b", &[4; 7]),
        ]);
        assert_eq!(useful(&session("K1-001"), &slips), None, "K1 less this session would be four");
        assert_eq!(useful(&session("K1-002"), &slips), None);
        assert!(useful(&session("K2-001"), &slips).is_some());
        assert!(useful(&About::Cohort("K1".parse().expect("a code")), &slips).is_some());
        let small = placed(&[("K1-001", "K1", "a", &[5; 5]), ("K2-001", "K2", "a", &[1; 3])]);
        assert_eq!(useful(&About::Cohort("K1".parse().expect("a code")), &small), None);
        assert!(useful(&About::Activity("a".parse().expect("a code")), &small).is_some());
        assert_eq!(useful(&session("K1-001"), &small), None, "the activity less this session would be three");
        assert_eq!(useful(&About::Project, &small).map(|answered| answered.slips), Some(8));
    }
}
