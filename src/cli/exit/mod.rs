//! `ikut exit`: a participant leaves a cohort, the project, or both.

mod checklist;

use chrono::NaiveDate;
use clap::Args;

use crate::domain::code::{CohortCode, ParticipantCode};
use crate::domain::enrolment::{Enrolment, ExitReason};
use crate::domain::fact::ParticipantId;
use crate::domain::participant::Participant;
use crate::domain::vocabulary::Vocabulary;
use crate::store::{Step, StepKind, Store};

use super::desk::Desk;
use super::enrolment::{check, the_one};
use super::failure::Failure;
use super::globals::Writing;
use super::leaving;
use super::participant_entry::check_days;
use super::value::{typed_day, word};
use super::{ask, clock, explain};

/// End a participant's time in a cohort or in the project
///
/// Support may go on after the coaching: only --left says that the participant left the project,
/// opens the four weeks for the outcome on leaving, and books the contacts for it and for the
/// situation six months after. It may be said later, too: once the time in the cohort has ended, or
/// of somebody who was in none, `exit PARTICIPANT --left DATE` ends the time in the project. At a
/// terminal a short checklist follows: outcome, goals, where support goes on, the next contact. Enter
/// passes over each of them, `<` goes back; whoever is interrupted goes on with `exit PARTICIPANT`.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The participant's code
    #[arg(value_name = "PARTICIPANT")]
    participant: ParticipantCode,
    /// How it ended; without it, it is asked
    #[arg(value_name = "HOW", value_parser = word::<ExitReason>())]
    exit: Option<ExitReason>,
    /// The cohort, where the participant is in several
    #[arg(long, value_name = "COHORT")]
    cohort: Option<CohortCode>,
    /// Last day in the cohort; without it today, or the cohort's last day once that is past
    #[arg(long, value_name = "DATE", value_parser = typed_day)]
    on: Option<NaiveDate>,
    /// Last day in the project, when the participant leaves it too
    #[arg(long, value_name = "DATE", value_parser = typed_day)]
    left: Option<NaiveDate>,
    #[command(flatten)]
    writing: Writing,
}

/// Ends an enrolment, the time in the project, or both; then the checklist follows at a terminal.
pub(super) fn run(arguments: Arguments, desk: &mut Desk) -> Result<(), Failure> {
    let mut store = desk.writer(arguments.writing)?;
    let (id, person) = store.read().participant(&arguments.participant)?;
    let walks = ask::can_ask(desk) && !arguments.writing.dry_run;
    let goes_on = walks && arguments.says_nothing() && checklist::is_begun(&store, &person.code)?;
    let person = match (goes_on, arguments.leaves_project_only(&store)?) {
        (true, _) => person,
        (false, Some(left)) => leave_project(&arguments, id, person, left, &mut store, desk)?,
        (false, None) => leave_cohort(&arguments, id, person, &mut store, desk)?,
    };
    if walks { checklist::walk(&mut store, id, &person, desk) } else { Ok(()) }
}

impl Arguments {
    fn says_nothing(&self) -> bool {
        self.exit.is_none() && self.cohort.is_none() && self.on.is_none() && self.left.is_none()
    }

    /// Returns the last day in the project where the time in every cohort has ended already, as it is
    /// said here once more or not at all.
    fn leaves_project_only(&self, store: &Store) -> Result<Option<NaiveDate>, Failure> {
        let enrolments = store.read().enrolments_of(&self.participant)?;
        let same = |one: &Enrolment| {
            one.to.is_some()
                && self.exit.is_none_or(|exit| one.exit == Some(exit))
                && self.on.is_none_or(|on| one.to == Some(on))
                && self.cohort.as_ref().is_none_or(|cohort| one.cohort == *cohort)
        };
        let is_open = enrolments.iter().any(|one| one.to.is_none());
        let is_said = self.exit.is_some() || self.on.is_some() || self.cohort.is_some();
        let only = !is_open && (!is_said || enrolments.iter().any(same));
        Ok(self.left.filter(|_| only))
    }
}

/// Ends the time in the project of somebody who is in no cohort any more.
fn leave_project(
    arguments: &Arguments,
    id: ParticipantId,
    person: Participant,
    left: NaiveDate,
    store: &mut Store,
    desk: &Desk,
) -> Result<Participant, Failure> {
    let (before, mut leaver) = (person.left, person);
    leaver.left = Some(left);
    check_days(&leaver, desk)?;
    leaving::refuse_before_groups(left, &store.read().enrolments_of(&leaver.code)?, desk)?;
    let step = Step::new(StepKind::Exit).with("participant", &leaver.code);
    store.change(step, |tx| {
        tx.put_participant(&leaver)?;
        leaving::rebook(tx, id, &leaver.code, (before, Some(left)))
    })?;
    let line = match before == Some(left) {
        true => desk.tr.nothing_changed(),
        false => desk.tr.left_project(&leaver.code, &desk.tr.day(left)),
    };
    desk.say_done(arguments.writing, &line);
    leaving::tell(&leaver.code, left, &store.read(), arguments.writing, desk)?;
    Ok(leaver)
}

/// Ends the time in a cohort, and in the project where that is said.
fn leave_cohort(
    arguments: &Arguments,
    id: ParticipantId,
    person: Participant,
    store: &mut Store,
    desk: &Desk,
) -> Result<Participant, Failure> {
    let before = the_one(&store.read(), &arguments.participant, arguments.cohort.as_ref(), None, desk);
    let before = match before {
        // Who never was in a cohort leaves the project alone.
        Err(Failure::Store(error)) if store.read().enrolments_of(&person.code)?.is_empty() => {
            let failure = explain::store(error, &desk.tr);
            return Err(failure.hint(desk.tr.hint_exit_left(&person.code)));
        }
        before => before?,
    };
    if let Some(to) = before.to {
        let (participant, cohort) = (&before.participant, &before.cohort);
        let line = desk.tr.exited_already(participant, cohort, &desk.tr.day(to));
        return Err(Failure::refused(line)
            .hint(desk.tr.hint_exit_left(participant))
            .hint(desk.tr.hint_enrolment_edit(participant, cohort)));
    }
    let end = store.read().cohort(&before.cohort)?.cohort.end;
    let exit = asked_how(arguments, desk)?;
    let left = asked_left(arguments, person.left, desk)?;
    let to = arguments.on.unwrap_or_else(|| clock::today().min(end).max(before.from));
    let after = Enrolment { to: Some(to), exit: Some(exit), ..before };
    check(&after, desk)?;
    let (was, mut leaver) = (person.left, person);
    leaver.left = left.or(was);
    check_days(&leaver, desk)?;
    if let Some(left) = left {
        leaving::refuse_before_groups(left, std::slice::from_ref(&after), desk)?;
    }
    let step =
        Step::new(StepKind::Exit).with("participant", &after.participant).with("cohort", &after.cohort);
    store.change(step, |tx| {
        tx.put_participant(&leaver)?;
        tx.put_enrolment(id, &after)?;
        leaving::rebook(tx, id, &leaver.code, (was, leaver.left))
    })?;
    let how = desk.tr.word("exit", &exit.to_string());
    let line = desk.tr.exited(&after.participant, &after.cohort, &desk.tr.day(to), &how);
    desk.say_done(arguments.writing, &line);
    if let Some(left) = left {
        leaving::tell(&leaver.code, left, &store.read(), arguments.writing, desk)?;
    }
    Ok(leaver)
}

fn asked_how(arguments: &Arguments, desk: &Desk) -> Result<ExitReason, Failure> {
    let said = match arguments.exit {
        None if ask::can_ask(desk) => ask::maybe_word(desk, "exit", &desk.tr.ask_exit())?,
        exit => exit,
    };
    let allowed = ExitReason::WORDS.join(", ");
    let missing = || Failure::refused(desk.tr.exit_missing()).hint(desk.tr.hint_allowed(&allowed));
    said.ok_or_else(missing)
}

/// Asks for the last day in the project; support often goes on, so that Enter means that it does.
fn asked_left(
    arguments: &Arguments,
    known: Option<NaiveDate>,
    desk: &Desk,
) -> Result<Option<NaiveDate>, Failure> {
    if arguments.left.is_some() || known.is_some() || !ask::can_ask(desk) {
        return Ok(arguments.left);
    }
    let question = desk.tr.ask_left(&arguments.participant);
    ask::maybe_once(desk, question, desk.tr.intake_day(), |text| typed_day(text).ok())
}
