//! `ikut attendance`: the marks of a cohort or of a participant as a grid, with rates.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use chrono::NaiveDate;
use clap::Args;

use crate::domain::code::{ActivityCode, CohortCode, ParticipantCode};
use crate::domain::day::YEARS;
use crate::domain::fact::{CohortAt, Excerpt, ParticipantId};
use crate::domain::nearest::nearest;
use crate::domain::week::{programme_weeks, week_in};
use crate::report::grid::{Roster, list, rates_of_cohort, rates_of_participant, rosters};
use crate::report::sheet::Sheet;
use crate::store::{CohortWithBreaks, Narrowing, Reader, StoreError};

use super::attendance_page as page;
use super::clock;
use super::desk::Desk;
use super::failure::Failure;
use super::listing::{Format, Listing};
use super::value::typed_day;

/// Show attendance as a grid, with rates
///
/// Of a cohort: its people by session, week by week, one sign for each mark. Of a participant:
/// every activity of each cohort by week. The signs are the letters that `ikut attend` takes, and
/// the legend below says the others. With --format csv or json, one row for each participant and
/// session.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    whose: Whose,
    /// Only sessions of this activity
    #[arg(long, value_name = "ACTIVITY")]
    activity: Option<ActivityCode>,
    /// Only sessions on or after this day
    #[arg(long, value_name = "DATE", value_parser = typed_day)]
    from: Option<NaiveDate>,
    /// Only sessions on or before this day
    #[arg(long, value_name = "DATE", value_parser = typed_day)]
    until: Option<NaiveDate>,
    /// Only the rates, with the numbers that they are made from
    #[arg(long)]
    rates: bool,
    #[command(flatten)]
    listing: Listing,
}

/// Whose attendance is wanted.
#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
struct Whose {
    /// The code of a cohort or of a participant
    #[arg(value_name = "CODE")]
    code: Option<CohortCode>,
    /// The cohort, where a participant has the same code
    #[arg(long, value_name = "COHORT")]
    cohort: Option<CohortCode>,
    /// The participant, where a cohort has the same code
    #[arg(long, value_name = "PARTICIPANT")]
    participant: Option<ParticipantCode>,
}

/// A cohort or a participant.
enum Subject {
    Cohort(CohortCode),
    Participant(ParticipantId, ParticipantCode),
}

/// The programme weeks of the cohorts on a page.
pub(super) struct Weeks(HashMap<CohortAt, Programme>);

struct Programme {
    mondays: Vec<NaiveDate>,
    planned: u16,
}

/// Shows attendance.
pub(super) fn run(arguments: Arguments, desk: &mut Desk) -> Result<(), Failure> {
    let store = desk.reader()?;
    let known = store.read();
    let subject = arguments.whose.subject(&known, desk)?;
    let wanted = arguments.narrowing(&known, desk)?;
    let excerpt = match &subject {
        Subject::Cohort(code) => known.excerpt_of_cohort(code, &wanted)?,
        Subject::Participant(id, _) => known.excerpt_of_participant(*id, &wanted)?,
    };
    let rosters = rosters(&excerpt);
    let rates = match &subject {
        Subject::Cohort(_) => rates_of_cohort(&rosters),
        Subject::Participant(..) => rates_of_participant(&rosters),
    };
    let weeks = Weeks::of(&rosters, &known)?;
    let listing = arguments.listing;
    match listing.format {
        Format::Table if rates.rows.is_empty() => desk.show(&rates, listing),
        Format::Table => page(&subject, &rosters, &rates, arguments.rates, &weeks, desk),
        _ if arguments.rates => desk.show(&rates, listing),
        _ => desk.show(&list(&rosters, &|cohort, day| weeks.of_day(cohort, day)), listing),
    }
}

/// Shows the sessions of a participant so far as a grid.
pub(super) fn grid_of_participant(
    code: &ParticipantCode,
    excerpt: &Excerpt,
    known: &Reader,
    desk: &mut Desk,
) -> Result<(), Failure> {
    let today = clock::today();
    let all = rosters(excerpt);
    let past: Vec<_> = all.into_iter().filter(|roster| roster.occasion.sitting.date <= today).collect();
    let weeks = Weeks::of(&past, known)?;
    page::of_participant(code, &past, &weeks, desk)
}

/// Shows the grid and the rates below it, or the rates alone.
fn page(
    subject: &Subject,
    rosters: &[Roster],
    rates: &Sheet,
    only_rates: bool,
    weeks: &Weeks,
    desk: &mut Desk,
) -> Result<(), Failure> {
    if !only_rates {
        match subject {
            Subject::Cohort(_) => page::of_cohort(rosters, weeks, desk)?,
            Subject::Participant(_, code) => page::of_participant(code, rosters, weeks, desk)?,
        }
        desk.print_line("")?;
    }
    match subject {
        Subject::Cohort(_) => page::rates(rates, &["participant"], desk),
        Subject::Participant(..) => page::rates(rates, &["cohort", "activity"], desk),
    }
}

impl Arguments {
    fn narrowing(&self, known: &Reader, desk: &Desk) -> Result<Narrowing, Failure> {
        if let Some(activity) = &self.activity {
            known.activity(activity)?;
        }
        let end_of = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).expect("a day");
        let from = self.from.unwrap_or(end_of(*YEARS.start(), 1, 1));
        let until = self.until.unwrap_or(end_of(*YEARS.end(), 12, 31));
        if until < from {
            return Err(Failure::refused(desk.tr.ends_before_start(&desk.tr.day(from), &desk.tr.day(until))));
        }
        Ok(Narrowing { activity: self.activity.clone(), from, until })
    }
}

impl Whose {
    fn subject(&self, known: &Reader, desk: &Desk) -> Result<Subject, Failure> {
        if let Some(code) = &self.participant {
            return Ok(Subject::Participant(known.participant(code)?.0, code.clone()));
        }
        if let Some(code) = &self.cohort {
            return Ok(Subject::Cohort(known.cohort(code)?.cohort.code));
        }
        let code = self.code.as_ref().expect("one of the three is required");
        let person = match code.as_str().parse() {
            Ok(code) => known.find_participant(&code)?,
            Err(_) => None,
        };
        match (known.find_cohort(code)?, person) {
            (Some(cohort), None) => Ok(Subject::Cohort(cohort.code)),
            (None, Some((id, person))) => Ok(Subject::Participant(id, person.code)),
            (Some(_), Some(_)) => Err(Failure::refused(desk.tr.attendance_both(code))
                .hint(format!("ikut attendance --cohort {code}"))
                .hint(format!("ikut attendance --participant {code}"))),
            (None, None) => Err(neither(code, known, desk)?),
        }
    }
}

/// Returns the refusal of a code that nobody has, with the nearest that somebody has.
fn neither(code: &CohortCode, known: &Reader, desk: &Desk) -> Result<Failure, Failure> {
    let cohorts = known.cohorts()?.into_iter().map(|cohort| cohort.code.to_string());
    let people = known.participant_codes()?.into_iter().map(|(_, code)| code.to_string());
    let codes: Vec<_> = cohorts.chain(people).collect();
    let near = nearest(code.as_str(), codes.iter().map(String::as_str));
    let failure = Failure::refused(desk.tr.attendance_neither(code));
    let failure = near.map(|near| desk.tr.hint_near(near)).into_iter().fold(failure, Failure::hint);
    Ok(failure.hint(desk.tr.hint_list("ikut cohort list")).hint(desk.tr.hint_list("ikut participant list")))
}

impl Weeks {
    fn of(rosters: &[Roster], known: &Reader) -> Result<Self, StoreError> {
        let mut programmes = HashMap::new();
        for roster in rosters {
            let at = roster.occasion.sitting.cohort;
            if let Entry::Vacant(vacant) = programmes.entry(at) {
                vacant.insert(Programme::of(&known.cohort(roster.cohort)?));
            }
        }
        Ok(Self(programmes))
    }

    /// Returns the programme week of a cohort's day.
    pub(super) fn of_day(&self, cohort: CohortAt, day: NaiveDate) -> Option<u16> {
        week_in(&self.0.get(&cohort)?.mondays, day)
    }

    /// Returns the programme week of a cohort today, and of how many; `None` while it does not run.
    pub(super) fn now(&self, cohort: CohortAt, today: NaiveDate) -> Option<(u16, u16)> {
        Some((self.of_day(cohort, today)?, self.0.get(&cohort)?.planned))
    }
}

impl Programme {
    /// Returns the weeks of a cohort; a plan that cannot be laid out has none.
    fn of(known: &CohortWithBreaks) -> Self {
        let planned = known.cohort.weeks;
        let mondays = programme_weeks(known.cohort.start, planned, &known.breaks).unwrap_or_default();
        Self { mondays, planned }
    }
}
