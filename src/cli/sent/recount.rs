//! The figures of several reports of today, counted in one pass over the marks.

use crate::domain::period::Period;
use crate::report::attendance::Tally;
use crate::report::esf::{Settings, figures, indicator_sheet};
use crate::report::scope::Range;
use crate::report::sent::Figures;
use crate::store::{Reader, StoreError};

/// Returns the figures of each report, as the register has them today; none where the project's
/// first day is not recorded.
pub(super) fn recount(
    wanted: &[(Period, Settings)],
    known: &Reader,
) -> Result<Option<Vec<Figures>>, StoreError> {
    let Some(start) = known.project()?.and_then(|project| project.start) else { return Ok(None) };
    let (people, calendar) = (known.people()?, known.calendar()?);
    let mut tallies: Vec<_> = wanted.iter().map(|(period, _)| Tally::new(&calendar, period, start)).collect();
    let days = wanted.iter().map(|(period, _)| Range::days(period, start));
    let days = days.reduce(|one, next| (one.0.min(next.0), one.1.max(next.1)));
    if let Some(days) = days {
        known.each_event_between(&calendar, days, |event| {
            tallies.iter_mut().for_each(|tally| tally.read(event));
        })?;
    }
    let counted = wanted.iter().zip(tallies).map(|((period, settings), tally)| {
        let counted = figures(&people, period, start, settings);
        let indicators = indicator_sheet(&counted, settings.programme, period, &|_| String::new());
        Figures::of(&indicators, &tally.finish().sheet())
    });
    Ok(Some(counted.collect()))
}
