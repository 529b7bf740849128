//! Findings that were let stand: told apart from those that still stand for work.

use chrono::NaiveDate;

use crate::domain::waiver::Waiver;

use super::Finding;

/// A finding that was let stand, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetStand {
    /// What was found.
    pub finding: Finding,
    /// Why it stands.
    pub waiver: Waiver,
}

/// Findings, parted by what was decided about them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Judged {
    /// Those that nobody decided about, or not for this day.
    pub standing: Vec<Finding>,
    /// Those that were let stand.
    pub let_stand: Vec<LetStand>,
}

impl Judged {
    /// Parts findings by the waivers that hold on a day.
    pub fn of(findings: Vec<Finding>, waivers: &[Waiver], day: NaiveDate) -> Self {
        let mut judged = Self::default();
        for finding in findings {
            let holds = |waiver: &&Waiver| waiver.holds_on(day) && finding.is_of(waiver);
            match waivers.iter().find(holds) {
                Some(waiver) => judged.let_stand.push(LetStand { finding, waiver: waiver.clone() }),
                None => judged.standing.push(finding),
            }
        }
        judged
    }
}

impl Finding {
    /// Says whether a waiver is about this finding.
    pub fn is_of(&self, waiver: &Waiver) -> bool {
        self.rule == waiver.rule && self.subject == waiver.subject.as_str()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::check::Rule;
    use crate::report::quality::stage::Stage;
    use crate::report::tests_support::day;

    #[test]
    fn what_was_let_stand_is_parted_until_its_last_day() {
        let mut stage = Stage::new();
        stage.first().participant.form_signed = None;
        stage.first().participant.funder_record = None;
        let waiver = Waiver {
            rule: Rule::FormUnsigned,
            subject: "P-01".parse().expect("a subject"),
            why: "asked".to_owned(),
            until: Some(day("2021-12-31")),
        };
        let judged = |on| Judged::of(stage.found(), std::slice::from_ref(&waiver), day(on));
        let rules = |judged: &Judged| judged.standing.iter().map(|finding| finding.rule).collect::<Vec<_>>();
        assert_eq!(rules(&judged("2021-12-31")), [Rule::FunderRecordMissing]);
        assert_eq!(judged("2021-12-31").let_stand[0].finding.rule, Rule::FormUnsigned);
        assert_eq!(rules(&judged("2022-01-01")), [Rule::FormUnsigned, Rule::FunderRecordMissing]);
    }
}
