//! Where support goes on when the project ends.
//!
//! # Why
//! Everybody is listed alike, whatever their right to reside: the list asks where support goes on, and
//! nothing else. Whoever has no next service yet comes first, because there is still time to look for
//! one.

use chrono::{Months, NaiveDate};

use crate::domain::code::ParticipantCode;
use crate::domain::fact::Person;
use crate::domain::referral::{Referral, ReferralState};
use crate::domain::vocabulary::{Vocabulary, YesNo, vocabulary};

use super::sheet::{Cell, Sheet, left};

vocabulary! {
    /// How far it is with a participant's next service.
    Onward {
        /// No service is in sight yet.
        NotYet = "not_yet",
        /// A referral is under way.
        UnderWay = "under_way",
        /// A service takes the participant.
        Arranged = "arranged",
    }
}

/// One participant, with the services where support may go on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Onwards {
    /// Who.
    pub participant: ParticipantCode,
    /// The last day in the project; `None` while in it.
    pub left: Option<NaiveDate>,
    /// How far it is.
    pub onward: Onward,
    /// The referrals that are neither declined nor ended, and not known to end with the project.
    pub referrals: Vec<Referral>,
}

/// Returns the first day of the year that the list looks back on: the project's last year, or the year
/// up to `today` where that began earlier.
pub fn since(end: Option<NaiveDate>, today: NaiveDate) -> NaiveDate {
    let last = end.map_or(today, |end| end.min(today));
    last.checked_sub_months(Months::new(12)).and_then(|day| day.succ_opt()).unwrap_or(last)
}

/// Lists everyone who is in the project, or left it on `since` or later: those without a next service
/// first, else by code.
pub fn handover(
    people: &[Person],
    referrals: &[Referral],
    since: NaiveDate,
    today: NaiveDate,
) -> Vec<Onwards> {
    let listed = people.iter().filter(|person| {
        let began = person.entered().is_some_and(|entered| entered <= today);
        began && person.participant.left.is_none_or(|left| since <= left)
    });
    let mut all: Vec<_> = listed.map(|person| onwards(person, referrals)).collect();
    all.sort_by(|one, other| (one.onward, &one.participant).cmp(&(other.onward, &other.participant)));
    all
}

fn onwards(person: &Person, referrals: &[Referral]) -> Onwards {
    let participant = person.participant.code.clone();
    let goes_on = |referral: &&Referral| {
        referral.participant == participant
            && referral.state.is_alive()
            && referral.goes_on != Some(YesNo::No)
    };
    let referrals: Vec<_> = referrals.iter().filter(goes_on).cloned().collect();
    let onward = match &referrals[..] {
        [] => Onward::NotYet,
        some if some.iter().any(|referral| referral.state == ReferralState::Accepted) => Onward::Arranged,
        _ => Onward::UnderWay,
    };
    Onwards { participant, left: person.participant.left, onward, referrals }
}

/// Returns the list as a sheet: a row for each service, and one for whoever has none yet.
pub fn sheet(all: &[Onwards]) -> Sheet {
    let columns = [
        left("participant"),
        left("left"),
        left("onward"),
        left("service"),
        left("state"),
        left("since"),
        left("consent"),
        left("goes_on"),
    ];
    let mut sheet = Sheet::new("handover", &columns);
    for one in all {
        let head = || [Cell::shown(&one.participant), Cell::maybe(one.left), Cell::word(one.onward)];
        if one.referrals.is_empty() {
            sheet.push(head().into_iter().chain([const { Cell::Empty }; 5]));
        }
        for referral in &one.referrals {
            sheet.push(head().into_iter().chain([
                Cell::text(referral.service.clone()),
                Cell::word(referral.state),
                referral.changed.unwrap_or(referral.date).into(),
                Cell::maybe(referral.consent),
                Cell::maybe(referral.goes_on.map(Cell::word)),
            ]));
        }
    }
    sheet
}

/// Returns how many participants stand so.
pub fn count(all: &[Onwards], onward: Onward) -> u64 {
    all.iter().filter(|one| one.onward == onward).count() as u64
}

/// Returns every way to stand, in the order of the list.
pub fn ways() -> &'static [Onward] {
    Onward::MEMBERS
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::iso;
    use crate::domain::participant::Participant;

    fn day(text: &str) -> NaiveDate {
        iso(text).expect("a day")
    }

    fn person(number: u32, entered: &str, left: &str) -> Person {
        let mut participant = Participant::new(ParticipantCode::of(number));
        participant.entered = iso(entered).ok();
        participant.left = iso(left).ok();
        Person {
            participant,
            first_enrolled: None,
            exit: None,
            six_months: None,
            refused: Default::default(),
        }
    }

    fn referral(of: u32, number: u32, state: ReferralState, goes_on: Option<YesNo>) -> Referral {
        Referral {
            participant: ParticipantCode::of(of),
            number,
            date: day("2022-06-01"),
            service: "x".to_owned(),
            state,
            consent: None,
            changed: None,
            goes_on,
        }
    }

    fn told(people: &[Person], referrals: &[Referral]) -> Vec<String> {
        let all = handover(people, referrals, day("2022-03-01"), day("2022-11-01"));
        all.iter().map(|one| format!("{} {} {}", one.participant, one.onward, one.referrals.len())).collect()
    }

    #[test]
    fn nobody_is_nobody() {
        assert_eq!(told(&[], &[]), Vec::<String>::new());
    }

    #[test]
    fn who_left_before_the_last_year_or_has_not_begun_is_not_listed() {
        let people = [
            person(1, "2021-08-30", "2022-02-28"),
            person(2, "2021-08-30", "2022-03-01"),
            person(3, "2021-08-30", ""),
            person(4, "2022-11-02", ""),
            person(5, "", ""),
        ];
        assert_eq!(told(&people, &[]), ["P-02 not_yet 0", "P-03 not_yet 0"]);
    }

    #[test]
    fn what_is_declined_ended_or_ends_with_the_project_is_no_next_service() {
        use ReferralState as State;
        let people: Vec<_> = (1..=6).map(|number| person(number, "2021-08-30", "")).collect();
        let referrals = [
            referral(1, 1, State::Accepted, Some(YesNo::Yes)),
            referral(2, 1, State::Declined, Some(YesNo::Yes)),
            referral(3, 1, State::Ended, None),
            referral(4, 1, State::Accepted, Some(YesNo::No)),
            referral(5, 1, State::Sent, None),
            referral(6, 1, State::Declined, None),
            referral(6, 2, State::Proposed, None),
        ];
        let expected = [
            "P-02 not_yet 0",
            "P-03 not_yet 0",
            "P-04 not_yet 0",
            "P-05 under_way 1",
            "P-06 under_way 1",
            "P-01 arranged 1",
        ];
        assert_eq!(told(&people, &referrals), expected);
    }

    #[test]
    fn the_year_ends_with_the_project_or_today() {
        assert_eq!(since(iso("2022-12-31").ok(), day("2023-05-01")), day("2022-01-01"));
        assert_eq!(since(iso("2023-12-31").ok(), day("2022-11-01")), day("2021-11-02"));
        assert_eq!(since(None, day("2022-11-01")), day("2021-11-02"));
    }
}
