//! Letting a finding stand, and no longer.

use chrono::NaiveDate;
use clap::Args;

use crate::domain::check::Rule;
use crate::domain::code::Subject;
use crate::domain::vocabulary::Vocabulary;
use crate::domain::waiver::{Waiver, WaiverProblem};
use crate::report::sheet::{Cell, Sheet, left};
use crate::store::{Step, StepKind, Store};

use super::super::ask;
use super::super::clock;
use super::super::desk::Desk;
use super::super::failure::Failure;
use super::super::globals::Writing;
use super::super::listing::Listing;
use super::super::value::typed_day;
use super::catalogue::named;
use super::look;

/// A finding to let stand.
#[derive(Debug, Args)]
pub(super) struct Waive {
    #[command(flatten)]
    what: What,
    /// Why it may stand; `-` reads a line of standard input. Name no person: the report tells it
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    why: Option<String>,
    /// The last day on which it may stand; without it, for good
    #[arg(long, value_name = "DATE", value_parser = typed_day)]
    until: Option<NaiveDate>,
    #[command(flatten)]
    writing: Writing,
}

/// A finding no longer to let stand.
#[derive(Debug, Args)]
pub(super) struct Unwaive {
    #[command(flatten)]
    what: What,
    #[command(flatten)]
    writing: Writing,
}

/// Which finding.
#[derive(Debug, Args)]
struct What {
    /// The check's id
    #[arg(value_name = "CHECK")]
    rule: String,
    /// What the finding is about: a code, a column, `project` or a period
    #[arg(value_name = "SUBJECT")]
    subject: Subject,
}

/// Lets a finding stand, with a reason.
pub(super) fn waive(arguments: &Waive, desk: &mut Desk) -> Result<(), Failure> {
    let rule = named(&arguments.what.rule, desk)?;
    let subject = arguments.what.subject.clone();
    let mut waiver = Waiver { rule, subject, why: "-".to_owned(), until: arguments.until };
    refuse(&waiver, desk)?;
    waiver.why = reason(arguments.why.as_deref(), desk)?;
    refuse(&waiver, desk)?;
    let mut store = desk.writer(arguments.writing)?;
    let stands = stands(&waiver, &store, desk)?;
    let step = Step::new(StepKind::CheckWaive).with("check", rule).with("subject", &waiver.subject);
    let done = store.change(step, |tx| tx.put_waiver(&waiver).map(|_| ()))?;
    let line = match (done.changed, waiver.until) {
        (false, _) => desk.tr.nothing_changed(),
        (true, None) => desk.tr.waive_done(&rule, &waiver.subject),
        (true, Some(until)) => desk.tr.waive_done_until(&rule, &waiver.subject, &desk.tr.day(until)),
    };
    desk.say_done(arguments.writing, &line);
    if !stands {
        desk.say(&desk.tr.waive_nothing_found(&rule, &waiver.subject));
    }
    Ok(())
}

/// Takes the decision back.
pub(super) fn unwaive(arguments: &Unwaive, desk: &mut Desk) -> Result<(), Failure> {
    let rule = named(&arguments.what.rule, desk)?;
    let subject = &arguments.what.subject;
    let mut store = desk.writer(arguments.writing)?;
    if store.read().find_waiver(rule, subject)?.is_none() {
        let refused = Failure::refused(desk.tr.waive_unknown(&rule, subject));
        return Err(refused.hint(desk.tr.hint_list("ikut check waived")));
    }
    let step = Step::new(StepKind::CheckUnwaive).with("check", rule).with("subject", subject);
    store.change(step, |tx| tx.remove_waiver(rule, subject))?;
    desk.say_done(arguments.writing, &desk.tr.unwaive_done(&rule, subject));
    Ok(())
}

/// Lists what was let stand: whether it still does, is past its last day, or found no more.
pub(super) fn list(listing: Listing, desk: &mut Desk) -> Result<(), Failure> {
    let store = desk.reader()?;
    let found = look::all(None, &store.read(), desk)?;
    let today = clock::today();
    let mut sheet = Sheet::new("waivers", &["check", "subject", "state", "until", "why"].map(left));
    for waiver in store.read().waivers()? {
        let state = if !waiver.holds_on(today) {
            "expired"
        } else if found.iter().any(|finding| finding.is_of(&waiver)) {
            "standing"
        } else {
            "gone"
        };
        sheet.push([
            Cell::text(waiver.rule.word()),
            Cell::shown(&waiver.subject),
            Cell::text(state),
            waiver.until.map_or(Cell::Empty, Cell::Day),
            Cell::text(waiver.why),
        ]);
    }
    desk.show(&sheet, listing)
}

fn reason(typed: Option<&str>, desk: &Desk) -> Result<String, Failure> {
    match typed {
        Some(text) if text != "-" => Ok(text.trim().to_owned()),
        _ => Ok(ask::unchecked_line(desk, desk.tr.ask_why_waived())?.unwrap_or_default()),
    }
}

fn refuse(waiver: &Waiver, desk: &Desk) -> Result<(), Failure> {
    let tr = &desk.tr;
    waiver.check().map_err(|problem| match problem {
        WaiverProblem::Blocks => Failure::refused(tr.waive_blocks(&waiver.rule))
            .hint(format!("ikut check explain {}", waiver.rule)),
        WaiverProblem::NoReason => Failure::refused(tr.waive_no_reason()).hint(tr.hint_why()),
        WaiverProblem::Personal => Failure::refused(tr.waive_personal()).hint(tr.hint_why()),
    })
}

/// Says whether the finding stands now; that of a period is seen in its report alone.
fn stands(waiver: &Waiver, store: &Store, desk: &Desk) -> Result<bool, Failure> {
    let of_period =
        [Rule::PeriodBeforeProject, Rule::PeriodBeyondProject, Rule::PeriodNotOver].contains(&waiver.rule);
    let found = look::all(None, &store.read(), desk)?;
    Ok(of_period || found.iter().any(|finding| finding.is_of(waiver)))
}
