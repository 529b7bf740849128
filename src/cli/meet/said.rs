//! What was said of an individual session, and what follows where nothing was said.

use chrono::{NaiveDate, NaiveTime};

use crate::cli::attend::not_a_mark;
use crate::cli::desk::Desk;
use crate::cli::failure::Failure;
use crate::cli::value::brief;
use crate::domain::activity::{Activity, Kind};
use crate::domain::code::{ActivityCode, CohortCode, ParticipantCode};
use crate::domain::enrolment::Enrolment;
use crate::domain::fact::ParticipantId;
use crate::domain::mark::Mark;
use crate::domain::mark_line;
use crate::domain::session::length;
use crate::store::Reader;

use super::Arguments;

/// An individual session as it was said.
pub(super) struct Said {
    pub(super) participant: ParticipantCode,
    pub(super) id: ParticipantId,
    pub(super) activity: Activity,
    pub(super) minutes: Option<u16>,
    pub(super) day: NaiveDate,
    /// Whether the day is still to come.
    pub(super) ahead: bool,
    pub(super) at: Option<NaiveTime>,
    pub(super) remote: bool,
    pub(super) cohort: Option<CohortCode>,
    pub(super) mark: Option<Mark>,
}

impl Said {
    /// Reads what was said; the register knows the participant and the activity.
    ///
    /// # Errors
    /// A word that is no length, no individual activity or no mark, and a code that nobody has.
    pub(super) fn read(
        said: &Arguments,
        today: NaiveDate,
        known: &Reader,
        desk: &Desk,
    ) -> Result<Self, Failure> {
        let (id, person) = known.participant(&said.participant)?;
        let (minutes, activity) = words(said, desk)?;
        let activity = activity_of(activity, known, desk)?;
        let mark = said.mark.as_deref().map(mark_line::parse).transpose();
        let day = said.on.unwrap_or(today);
        Ok(Self {
            participant: person.code,
            id,
            activity,
            minutes,
            day,
            ahead: day > today,
            at: said.at,
            remote: said.remote,
            cohort: said
                .cohort
                .as_ref()
                .map(|code| known.cohort(code))
                .transpose()?
                .map(|known| known.cohort.code),
            mark: mark.map_err(|error| not_a_mark(&error, desk))?,
        })
    }

    /// Returns whose session it is: the cohort that was named, the only one in which the participant
    /// is that day, or else the one in which they were last before it.
    ///
    /// # Errors
    /// None, or several.
    pub(super) fn cohort_of_day(&self, known: &Reader, desk: &Desk) -> Result<CohortCode, Failure> {
        if let Some(cohort) = &self.cohort {
            return Ok(cohort.clone());
        }
        let enrolments = known.enrolments_of(&self.participant)?;
        let day = desk.tr.weekday_and_day(self.day);
        let cohorts = cohorts_on(&enrolments, self.day);
        match cohorts[..] {
            [] => {
                Err(Failure::refused(desk.tr.meet_no_cohort(&self.participant, &day))
                    .hint(desk.tr.hint_cohort()))
            }
            [cohort] => Ok(cohort.clone()),
            _ => {
                let codes: Vec<_> = cohorts.iter().map(|code| code.as_str()).collect();
                let failure =
                    Failure::refused(desk.tr.meet_cohorts(&self.participant, &day, &codes.join(", ")));
                Err(codes.iter().fold(failure, |failure, code| failure.hint(format!("--cohort {code}"))))
            }
        }
    }
}

/// Returns the cohorts whose enrolments hold the day; where none does, that of the latest before it.
fn cohorts_on(enrolments: &[Enrolment], day: NaiveDate) -> Vec<&CohortCode> {
    let mut cohorts: Vec<_> = enrolments
        .iter()
        .filter(|enrolment| enrolment.holds(day))
        .map(|enrolment| &enrolment.cohort)
        .collect();
    cohorts.sort();
    cohorts.dedup();
    if cohorts.is_empty() {
        let before = enrolments.iter().filter(|enrolment| enrolment.from <= day);
        let latest = before.max_by_key(|enrolment| (enrolment.to, enrolment.from));
        cohorts.extend(latest.map(|enrolment| &enrolment.cohort));
    }
    cohorts
}

/// Returns the length and the activity that were said, in either order.
fn words<'a>(said: &'a Arguments, desk: &Desk) -> Result<(Option<u16>, Option<&'a str>), Failure> {
    let (first, second) = (said.length.as_deref(), said.activity.as_deref());
    match (first.map(|first| (length(first), first)), second) {
        (None, _) => Ok((None, None)),
        (Some((Some(minutes), _)), second) => Ok((Some(minutes), second)),
        (Some((None, first)), None) => Ok((None, Some(first))),
        (Some((None, first)), Some(second)) => match length(second) {
            Some(minutes) => Ok((Some(minutes), Some(first))),
            None => Err(not_a_length(first, desk)),
        },
    }
}

fn not_a_length(text: &str, desk: &Desk) -> Failure {
    let failure = Failure::refused(desk.tr.not_a_length(&brief(text)));
    desk.tr.form_of("MINUTES").into_iter().fold(failure, Failure::hint)
}

/// Returns the individual activity that was named, or the only one that there is.
fn activity_of(named: Option<&str>, known: &Reader, desk: &Desk) -> Result<Activity, Failure> {
    let Some(named) = named else { return only_activity(known, desk) };
    // Whoever begins with a digit meant a length.
    let code: ActivityCode = match named.parse() {
        Ok(code) if !named.starts_with(|sign: char| sign.is_ascii_digit()) => code,
        Ok(code) if known.find_activity(&code)?.is_some() => code,
        _ => return Err(not_a_length(named, desk)),
    };
    let activity = known.activity(&code)?;
    match activity.kind {
        Kind::Individual => Ok(activity),
        Kind::Group => Err(Failure::refused(desk.tr.meet_group(&activity.code))
            .hint(desk.tr.hint_session_add_group(&activity.code))),
    }
}

fn only_activity(known: &Reader, desk: &Desk) -> Result<Activity, Failure> {
    let mut individual = known.activities()?;
    individual.retain(|activity| activity.kind == Kind::Individual);
    match individual.len() {
        0 => Err(Failure::refused(desk.tr.meet_no_activity()).hint(desk.tr.hint_individual_activity())),
        1 => Ok(individual.remove(0)),
        _ => {
            let failure = Failure::refused(desk.tr.meet_which());
            Err(individual.iter().fold(failure, |failure, activity| failure.hint(activity.code.as_str())))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::iso;
    use crate::domain::enrolment::EnrolmentMode;

    fn enrolment(cohort: &str, from: &str, to: Option<&str>) -> Enrolment {
        Enrolment {
            participant: ParticipantCode::of(1),
            cohort: cohort.parse().expect("a code"),
            from: iso(from).expect("a day"),
            to: to.map(|to| iso(to).expect("a day")),
            mode: EnrolmentMode::Group,
            exit: None,
        }
    }

    fn found(enrolments: &[Enrolment], day: &str) -> Vec<String> {
        cohorts_on(enrolments, iso(day).expect("a day")).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn the_cohort_is_that_of_the_day_or_the_latest_before_it() {
        let twice = [
            enrolment("K1", "2021-09-01", Some("2021-10-01")),
            enrolment("K2", "2021-11-01", Some("2021-12-01")),
        ];
        assert_eq!(found(&twice, "2021-08-31"), Vec::<String>::new());
        assert_eq!(found(&twice, "2021-09-01"), ["K1"]);
        assert_eq!(found(&twice, "2021-10-01"), ["K1"]);
        assert_eq!(found(&twice, "2021-10-02"), ["K1"], "support goes on after the coaching");
        assert_eq!(found(&twice, "2021-12-02"), ["K2"]);
        assert_eq!(found(&[], "2021-12-02"), Vec::<String>::new());
    }

    #[test]
    fn two_cohorts_of_one_day_are_both_named_once() {
        let both = [
            enrolment("K2", "2021-09-01", None),
            enrolment("K1", "2021-09-01", Some("2021-09-10")),
            enrolment("K1", "2021-09-10", None),
        ];
        assert_eq!(found(&both, "2021-09-10"), ["K1", "K2"]);
    }
}
