//! `ikut enrol` and `ikut enrolment`: who is in which cohort.

use chrono::NaiveDate;
use clap::{Args, Subcommand};

use crate::domain::code::{CohortCode, ParticipantCode};
use crate::domain::cohort::Cohort;
use crate::domain::enrolment::{Enrolment, EnrolmentMode, ExitReason};
use crate::domain::fact::ParticipantId;
use crate::report::sheet::{Cell, Sheet, left};
use crate::store::{Entity, Reader, Step, StepKind, StoreError};

use super::clock;
use super::desk::Desk;
use super::failure::Failure;
use super::globals::Writing;
use super::listing::{Listing, OfParticipant};
use super::value::{typed_day, word};

/// Enrol a participant in a cohort
#[derive(Debug, Args)]
pub(super) struct EnrolArguments {
    /// The participant's code
    #[arg(value_name = "PARTICIPANT")]
    participant: ParticipantCode,
    /// The cohort's code
    #[arg(value_name = "COHORT")]
    cohort: CohortCode,
    /// First day; without it today, or the cohort's first day when today lies outside it
    #[arg(long, value_name = "DATE", value_parser = typed_day)]
    from: Option<NaiveDate>,
    /// Expected at group sessions (group), or one-to-one support alongside (individual)
    #[arg(long, value_name = "WORD", value_parser = word::<EnrolmentMode>(), default_value = "group")]
    mode: EnrolmentMode,
    #[command(flatten)]
    writing: Writing,
}

/// List and change enrolments
#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    List(Narrowed),
    /// Show the enrolments of one participant
    Show(OfParticipant),
    Edit(Edit),
}

/// List the enrolments
#[derive(Debug, Args)]
struct Narrowed {
    /// Only those in this cohort
    #[arg(long, value_name = "COHORT")]
    cohort: Option<CohortCode>,
    #[command(flatten)]
    listing: Listing,
}

/// Change an enrolment
#[derive(Debug, Args)]
struct Edit {
    /// The participant's code
    #[arg(value_name = "PARTICIPANT")]
    participant: ParticipantCode,
    /// The cohort's code
    #[arg(value_name = "COHORT")]
    cohort: CohortCode,
    /// The enrolment that began on this day, where there are several
    #[arg(long, value_name = "DATE", value_parser = typed_day)]
    begun: Option<NaiveDate>,
    /// First day
    #[arg(long, value_name = "DATE", value_parser = typed_day)]
    from: Option<NaiveDate>,
    /// Last day
    #[arg(long, value_name = "DATE", value_parser = typed_day)]
    to: Option<NaiveDate>,
    /// Expected at group sessions (group), or one-to-one support alongside (individual)
    #[arg(long, value_name = "WORD", value_parser = word::<EnrolmentMode>())]
    mode: Option<EnrolmentMode>,
    /// How it ended
    #[arg(long, value_name = "WORD", value_parser = word::<ExitReason>())]
    exit: Option<ExitReason>,
    /// Take the end back: the enrolment goes on
    #[arg(long, conflicts_with_all = ["to", "exit"])]
    no_end: bool,
    #[command(flatten)]
    writing: Writing,
}

/// Enrols a participant.
pub(super) fn enrol(arguments: EnrolArguments, desk: &mut Desk) -> Result<(), Failure> {
    let mut store = desk.writer(arguments.writing)?;
    let (id, _) = store.read().participant(&arguments.participant)?;
    let cohort = store.read().cohort(&arguments.cohort)?.cohort;
    let enrolment = Enrolment {
        participant: arguments.participant.clone(),
        cohort: arguments.cohort.clone(),
        from: arguments.from.unwrap_or_else(|| usual_first_day(&cohort)),
        to: None,
        mode: arguments.mode,
        exit: None,
    };
    refuse_overlap(&enrolment, None, &store.read(), desk)?;
    let step = Step::new(StepKind::Enrol)
        .with("participant", &enrolment.participant)
        .with("cohort", &enrolment.cohort);
    store.change(step, |tx| tx.put_enrolment(id, &enrolment))?;
    let from = desk.tr.day(enrolment.from);
    desk.say_done(arguments.writing, &desk.tr.enrolled(&enrolment.participant, &enrolment.cohort, &from));
    tell_unmarked(&enrolment, id, &store.read(), desk)
}

/// Says how many sessions were held already at which the participant is expected now.
fn tell_unmarked(
    enrolment: &Enrolment,
    id: ParticipantId,
    known: &Reader,
    desk: &Desk,
) -> Result<(), Failure> {
    if enrolment.mode != EnrolmentMode::Group {
        return Ok(());
    }
    let sessions = known.unmarked_since(&enrolment.cohort, id, enrolment.from)?;
    if sessions > 0 {
        desk.say(&desk.tr.enrolled_unmarked(&enrolment.participant, &enrolment.cohort, sessions));
    }
    Ok(())
}

fn usual_first_day(cohort: &Cohort) -> NaiveDate {
    let today = clock::today();
    if (cohort.start..=cohort.end).contains(&today) { today } else { cohort.start }
}

/// Refuses an enrolment in a cohort where the participant is on one of its days already; `instead`
/// is the enrolment that it takes the place of.
fn refuse_overlap(
    new: &Enrolment,
    instead: Option<&Enrolment>,
    known: &Reader,
    desk: &Desk,
) -> Result<(), Failure> {
    let enrolments = known.enrolments_of(&new.participant)?;
    let mut others = enrolments.iter().filter(|known| Some(*known) != instead);
    match others.find(|known| known.overlaps(new)) {
        Some(known) => {
            let from = desk.tr.day(known.from);
            Err(Failure::refused(desk.tr.enrolled_already(&new.participant, &new.cohort, &from))
                .hint(desk.tr.hint_enrolment_edit(&new.participant, &new.cohort)))
        }
        None => Ok(()),
    }
}

/// Lists, shows or changes enrolments.
pub(super) fn run(arguments: Arguments, desk: &mut Desk) -> Result<(), Failure> {
    match arguments.action {
        Action::List(narrowed) => {
            let store = desk.reader()?;
            let enrolments = match &narrowed.cohort {
                Some(cohort) => {
                    store.read().cohort(cohort)?;
                    store.read().enrolments_in(cohort)?
                }
                None => store.read().enrolments()?,
            };
            desk.show(&sheet(&enrolments), narrowed.listing)
        }
        Action::Show(of_one) => {
            let store = desk.reader()?;
            store.read().participant(&of_one.participant)?;
            let enrolments = store.read().enrolments_of(&of_one.participant)?;
            desk.show(&sheet(&enrolments), of_one.listing)
        }
        Action::Edit(edit) => self::edit(&edit, desk),
    }
}

fn sheet(enrolments: &[Enrolment]) -> Sheet {
    let columns = [left("participant"), left("cohort"), left("from"), left("to"), left("mode"), left("exit")];
    let mut sheet = Sheet::new("enrolments", &columns);
    for enrolment in enrolments {
        sheet.push([
            Cell::shown(&enrolment.participant),
            Cell::shown(&enrolment.cohort),
            enrolment.from.into(),
            Cell::maybe(enrolment.to),
            Cell::word(enrolment.mode),
            Cell::maybe(enrolment.exit.map(Cell::word)),
        ]);
    }
    sheet
}

fn edit(edit: &Edit, desk: &mut Desk) -> Result<(), Failure> {
    let mut store = desk.writer(edit.writing)?;
    let (id, _) = store.read().participant(&edit.participant)?;
    let before = the_one(&store.read(), &edit.participant, Some(&edit.cohort), edit.begun, desk)?;
    let after = edit.over(&before, desk)?;
    if after != before {
        refuse_overlap(&after, Some(&before), &store.read(), desk)?;
    }
    let step = Step::new(StepKind::EnrolmentEdit)
        .with("participant", &after.participant)
        .with("cohort", &after.cohort);
    let done = store.change(step, |tx| {
        if after.from != before.from {
            tx.remove_enrolment(id, &before.cohort, before.from)?;
        }
        tx.put_enrolment(id, &after)
    })?;
    let line = match done.changed {
        true => desk.tr.enrolment_changed(&after.participant, &after.cohort),
        false => desk.tr.nothing_changed(),
    };
    desk.say_done(edit.writing, &line);
    Ok(())
}

impl Edit {
    fn over(&self, before: &Enrolment, desk: &Desk) -> Result<Enrolment, Failure> {
        let after = Enrolment {
            participant: before.participant.clone(),
            cohort: before.cohort.clone(),
            from: self.from.unwrap_or(before.from),
            to: self.to.or(before.to).filter(|_| !self.no_end),
            mode: self.mode.unwrap_or(before.mode),
            exit: self.exit.or(before.exit).filter(|_| !self.no_end),
        };
        check(&after, desk)?;
        Ok(after)
    }
}

/// Refuses an enrolment that ends before it begins, or says how it ended without an end.
pub(super) fn check(enrolment: &Enrolment, desk: &Desk) -> Result<(), Failure> {
    match enrolment.to {
        Some(to) if to < enrolment.from => {
            let (from, to) = (desk.tr.day(enrolment.from), desk.tr.day(to));
            Err(Failure::refused(desk.tr.ends_before_start(&from, &to)))
        }
        None if enrolment.exit.is_some() => Err(Failure::refused(desk.tr.exit_without_end())),
        _ => Ok(()),
    }
}

/// Returns the one enrolment that is meant: of a participant, in a cohort where one is named, begun
/// on a day where one is named; of several the only one that still goes on.
pub(super) fn the_one(
    known: &Reader,
    participant: &ParticipantCode,
    cohort: Option<&CohortCode>,
    begun: Option<NaiveDate>,
    desk: &Desk,
) -> Result<Enrolment, Failure> {
    let mut found = known.enrolments_of(participant)?;
    found.retain(|enrolment| cohort.is_none_or(|cohort| enrolment.cohort == *cohort));
    found.retain(|enrolment| begun.is_none_or(|begun| enrolment.from == begun));
    if found.len() > 1 && found.iter().filter(|enrolment| enrolment.to.is_none()).count() == 1 {
        found.retain(|enrolment| enrolment.to.is_none());
    }
    match found.len() {
        0 => {
            let code = cohort.map_or(participant.to_string(), |cohort| format!("{participant} {cohort}"));
            Err(StoreError::NoSuch { entity: Entity::Enrolment, code, near: None }.into())
        }
        1 => Ok(found.remove(0)),
        _ => {
            let days: Vec<_> =
                found.iter().map(|e| format!("{} {}", e.cohort, desk.tr.day(e.from))).collect();
            let hint = if cohort.is_none() { desk.tr.hint_cohort() } else { desk.tr.hint_begun() };
            Err(Failure::refused(desk.tr.several_enrolments(participant, &days.join(", "))).hint(hint))
        }
    }
}
