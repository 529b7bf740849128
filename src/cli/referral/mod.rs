//! `ikut referral`: to which service a participant is handed over, and whether they consented.

use chrono::NaiveDate;
use clap::{Args, Subcommand};

use crate::domain::code::ParticipantCode;
use crate::domain::referral::{LAST, LONGEST, Referral, ReferralState};
use crate::domain::vocabulary::{Vocabulary, YesNo};
use crate::report::sheet::{Cell, Sheet, left, right};
use crate::store::{Step, StepKind};

use super::case_work::{fitting, happened, next, text};
use super::clock;
use super::desk::Desk;
use super::door;
use super::failure::Failure;
use super::globals::Writing;
use super::listing::{Format, Listing};
use super::value::{typed_day, word};

/// Keep referrals of participants to other services
#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    Add(Add),
    List(List),
    Edit(Edit),
}

/// Add a referral of a participant
///
/// It is proposed first; beyond that it needs the participant's consent. The service is its name and
/// never that of a person; without --service it is asked for or read from standard input.
#[derive(Debug, Args)]
struct Add {
    /// The participant's code
    #[arg(value_name = "PARTICIPANT")]
    participant: ParticipantCode,
    /// The day on which it was proposed; without it, today
    #[arg(long, value_name = "DATE", value_parser = typed_day)]
    on: Option<NaiveDate>,
    #[command(flatten)]
    change: Change,
}

/// List the referrals
#[derive(Debug, Args)]
struct List {
    /// The participant's code; without it, everybody
    #[arg(value_name = "PARTICIPANT")]
    participant: Option<ParticipantCode>,
    #[command(flatten)]
    listing: Listing,
}

/// Change a referral
///
/// A new state is dated today, or with --on.
#[derive(Debug, Args)]
struct Edit {
    /// The participant's code
    #[arg(value_name = "PARTICIPANT")]
    participant: ParticipantCode,
    /// The number of the referral
    #[arg(value_name = "REFERRAL", value_parser = clap::value_parser!(u32).range(1..=i64::from(LAST)))]
    referral: u32,
    /// The day since when it stands so
    #[arg(long, value_name = "DATE", value_parser = typed_day)]
    on: Option<NaiveDate>,
    #[command(flatten)]
    change: Change,
}

/// What is said of a referral.
#[derive(Debug, Args)]
struct Change {
    /// The name of the service
    #[arg(long, value_name = "NAME")]
    service: Option<String>,
    /// How it stands
    #[arg(long, value_name = "STATE", value_parser = word::<ReferralState>())]
    state: Option<ReferralState>,
    /// The day on which the participant consented
    #[arg(long, value_name = "DATE", value_parser = typed_day)]
    consent: Option<NaiveDate>,
    /// Whether support goes on there when the project ends
    #[arg(long, value_name = "ANSWER", value_parser = word::<YesNo>())]
    goes_on: Option<YesNo>,
    #[command(flatten)]
    writing: Writing,
}

/// Adds, lists or changes referrals.
pub(super) fn run(arguments: Arguments, desk: &mut Desk) -> Result<(), Failure> {
    match arguments.action {
        Action::Add(add) => self::add(&add, desk),
        Action::List(list) => self::list(&list, desk),
        Action::Edit(edit) => self::edit(&edit, desk),
    }
}

fn add(add: &Add, desk: &mut Desk) -> Result<(), Failure> {
    happened(add.on.max(add.change.consent), desk)?;
    let mut store = desk.writer(add.change.writing)?;
    let (id, person) = store.read().participant(&add.participant)?;
    let date = add.on.unwrap_or_else(clock::today);
    let number = next(store.read().referrals_of(&person.code)?.iter().map(|referral| referral.number));
    let state = add.change.state.unwrap_or(ReferralState::Proposed);
    let mut referral = Referral {
        participant: person.code,
        number,
        date,
        service: String::new(),
        state,
        consent: add.change.consent,
        changed: (state != ReferralState::Proposed).then_some(date),
        goes_on: add.change.goes_on,
    };
    // What cannot be is said before anybody is asked for the service.
    refuse_without_consent(&referral, &format!("ikut referral add {}", referral.participant), desk)?;
    referral.service = service(&add.change, None, &referral, desk)?;
    store.change(step(StepKind::ReferralAdd, &referral), |tx| tx.put_referral(id, &referral))?;
    let tr = &desk.tr;
    let state = tr.word("state", state.word());
    desk.say_done(add.change.writing, &tr.referral_added(&referral.participant, number, &state));
    Ok(())
}

fn edit(edit: &Edit, desk: &mut Desk) -> Result<(), Failure> {
    happened(edit.change.consent, desk)?;
    let mut store = desk.writer(edit.change.writing)?;
    let (id, _) = store.read().participant(&edit.participant)?;
    let before = store.read().referral(&edit.participant, edit.referral)?;
    let state = edit.change.state.unwrap_or(before.state);
    let is_new = state != before.state;
    let mut after = Referral {
        state,
        consent: edit.change.consent.or(before.consent),
        changed: edit.on.or(is_new.then(clock::today)).or(before.changed),
        goes_on: edit.change.goes_on.or(before.goes_on),
        ..before.clone()
    };
    let again = format!("ikut referral edit {} {}", after.participant, after.number);
    refuse_without_consent(&after, &again, desk)?;
    if edit.change.service.is_some() {
        after.service = service(&edit.change, Some(before.service), &after, desk)?;
    }
    let done = store.change(step(StepKind::ReferralEdit, &after), |tx| tx.put_referral(id, &after))?;
    let tr = &desk.tr;
    let line = match done.changed {
        false => tr.nothing_changed(),
        true if is_new => tr.referral_now(&after.participant, after.number, &tr.word("state", state.word())),
        true => tr.referral_changed(&after.participant, after.number),
    };
    desk.say_done(edit.change.writing, &line);
    Ok(())
}

/// Refuses a referral that is beyond the proposal and has no consent.
fn refuse_without_consent(referral: &Referral, again: &str, desk: &Desk) -> Result<(), Failure> {
    if !referral.lacks_consent() {
        return Ok(());
    }
    let state = referral.state.word();
    let line = desk.tr.referral_without_consent(&referral.participant, &desk.tr.word("state", state));
    Err(Failure::refused(line).hint(desk.tr.hint_consent(&format!("{again} --state {state} --consent DATE"))))
}

/// Returns the name of the service: typed, asked for or read.
fn service(
    change: &Change,
    before: Option<String>,
    referral: &Referral,
    desk: &Desk,
) -> Result<String, Failure> {
    let again = format!("ikut referral add {}", referral.participant);
    match &change.service {
        Some(typed) => {
            let named = door::over(Some(typed), before, desk)?;
            let named = named
                .ok_or_else(|| Failure::refused(desk.tr.text_empty()).hint(desk.tr.hint_text(&again)))?;
            fitting(named, LONGEST, desk)
        }
        None => text(desk, desk.tr.ask_service(&referral.participant), LONGEST, &again),
    }
}

fn step(kind: StepKind, referral: &Referral) -> Step {
    Step::new(kind).with("participant", &referral.participant).with("referral", referral.number)
}

fn list(list: &List, desk: &mut Desk) -> Result<(), Failure> {
    let store = desk.reader()?;
    let referrals = match &list.participant {
        Some(participant) => {
            store.read().participant(participant)?;
            store.read().referrals_of(participant)?
        }
        None => store.read().referrals()?,
    };
    let sheet = sheet(&referrals);
    match (list.listing.format, &list.participant) {
        // Whose referrals they are was just typed.
        (Format::Table, Some(_)) => {
            let columns = ["number", "service", "state", "since", "consent", "goes_on"];
            desk.show(&sheet.only(&columns), list.listing)
        }
        _ => desk.show(&sheet, list.listing),
    }
}

fn sheet(referrals: &[Referral]) -> Sheet {
    let columns = [
        left("participant"),
        right("number"),
        left("date"),
        left("service"),
        left("state"),
        left("consent"),
        left("since"),
        left("goes_on"),
    ];
    let mut sheet = Sheet::new("referrals", &columns);
    for referral in referrals {
        sheet.push([
            Cell::shown(&referral.participant),
            referral.number.into(),
            referral.date.into(),
            Cell::text(referral.service.clone()),
            Cell::word(referral.state),
            Cell::maybe(referral.consent),
            Cell::maybe(referral.changed),
            Cell::maybe(referral.goes_on.map(Cell::word)),
        ]);
    }
    sheet
}
