//! From one report to the next: what was sent so far and this period together are what is counted
//! since the project began.

use super::figures::{Figures, Part, Place};
use crate::report::scope::Scope;

/// A cumulative figure that is not what was sent so far and this period's together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotCarried {
    /// Where it stands in the later report.
    pub place: Place,
    /// What was sent so far.
    pub sent: u64,
    /// What this period adds.
    pub period: u64,
    /// What the later report says.
    pub cumulative: u64,
}

/// Returns the cumulative figures of a report that are not the sum of what the report before it said
/// and what its own period adds. The periods must follow each other without a gap.
///
/// Everybody has one day of entry and one last day, and a session is on one day, so that counts add
/// up; a number of different people and a rate do not, and are passed over.
pub fn not_carried(before: &Figures, later: &Figures) -> Vec<NotCarried> {
    let mut found = Vec::new();
    for place in before.places_with(later).into_iter().filter(adds_up) {
        let of_period = Place { scope: Scope::Period, ..place.clone() };
        let numbers = [before.at(&place), later.at(&of_period), later.at(&place)].map(str::parse);
        if let [Ok(sent), Ok(period), Ok(cumulative)] = numbers
            && sent + period != cumulative
        {
            found.push(NotCarried { place, sent, period, cumulative });
        }
    }
    found
}

fn adds_up(place: &Place) -> bool {
    let distinct = place.part == Part::Attendance && place.column == "participants";
    place.scope == Scope::Cumulative && !distinct && !place.column.ends_with("_rate")
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: &str = "scope,cohort,activity,participants,late,attendance_rate\n";

    fn figures(indicators: &str, attendance: &str) -> Figures {
        let indicators = format!("scope,code,women\n{indicators}");
        Figures::read(&indicators, &format!("{HEADER}{attendance}"))
    }

    #[test]
    fn counts_add_up_and_people_and_rates_need_not() {
        let before = figures("cumulative,CO01,3\n", "cumulative,K1,ALL,4,7,0.5000\n");
        let later = figures(
            "period,CO01,2\ncumulative,CO01,5\n",
            "period,K1,ALL,4,1,0.7500\ncumulative,K1,ALL,5,8,0.6000\n",
        );
        assert_eq!(not_carried(&before, &later), []);
    }

    #[test]
    fn a_figure_that_was_corrected_since_is_told_with_its_three_numbers() {
        let before = figures("cumulative,CO01,3\n", "cumulative,K1,ALL,4,7,\n");
        let later = figures("period,CO01,2\ncumulative,CO01,6\n", "cumulative,K1,ALL,4,6,\n");
        let found = not_carried(&before, &later);
        let numbers: Vec<_> = found.iter().map(|one| (one.sent, one.period, one.cumulative)).collect();
        assert_eq!(numbers, [(3, 2, 6), (7, 0, 6)]);
        assert_eq!(found[0].place.code, "CO01");
    }

    #[test]
    fn a_row_that_is_in_one_report_only_counts_as_nobody_in_the_other() {
        let before = figures("cumulative,CO01,3\n", "");
        let later =
            figures("period,CO01,0\ncumulative,CO01,3\n", "period,K2,ALL,1,1,\ncumulative,K2,ALL,1,1,\n");
        assert_eq!(not_carried(&before, &later), []);
        let gone = figures("period,CO01,0\ncumulative,CO01,3\n", "cumulative,K1,ALL,1,1,\n");
        assert_eq!(not_carried(&before, &gone).len(), 1);
    }
}
