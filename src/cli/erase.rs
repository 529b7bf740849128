//! `ikut erase`: a participant disappears from the register, for good.

use std::path::Path;

use chrono::NaiveDate;
use clap::Args;

use crate::domain::backup::BackupKind;
use crate::domain::code::ParticipantCode;
use crate::domain::fact::ParticipantId;
use crate::domain::participant::Participant;
use crate::domain::retention::{Keeps, evidence, keeps};
use crate::domain::vocabulary::Vocabulary;
use crate::render::visible;
use crate::report::sheet::{Cell, Sheet, left, right};
use crate::store::{
    Depth, Entity, Erased, Erasing, Erasure, Mention, Reader, Step, StepKind, Store, StoreError,
};
use crate::words::Words;

use super::ask;
use super::backup::list::{BackupState, Found};
use super::backup::{auto, erased, folder, list, others};
use super::check::deep::record;
use super::clock;
use super::codes::Codes;
use super::desk::Desk;
use super::explain::reason;
use super::failure::Failure;
use super::globals::Writing;
use super::leftover;

/// Erase a participant
///
/// Everything that describes the person goes from the records, from the history and from the free
/// space of the file. While the project's retention date is set and not past, what the funder's rules
/// need stays under a new code that cannot be traced, and the figures stay as they are; else nothing
/// stays. Texts about others that name the person keep everything but the code and the working name.
/// Reports that were sent stay as they were. The lines of the log stay, without the code: they say that
/// something was recorded and not of whom. It cannot be undone. Backups that still hold the
/// person are listed; when one is restored, the person is erased again by itself.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The participant's code
    #[arg(value_name = "PARTICIPANT", required_unless_present = "clean")]
    participant: Option<ParticipantCode>,
    /// Write the file anew, after an erasure that was interrupted
    #[arg(long, conflicts_with_all = ["participant", "dry_run"])]
    clean: bool,
    /// Go on without a backup
    #[arg(long)]
    no_backup: bool,
    #[command(flatten)]
    writing: Writing,
}

/// Erases a participant.
pub(super) fn run(arguments: Arguments, desk: &mut Desk) -> Result<(), Failure> {
    let Some(code) = &arguments.participant else { return clean(desk) };
    let plan = plan(code, desk)?;
    if arguments.writing.dry_run {
        let table = desk.table(&sheet(&plan.erased));
        desk.print_line(&table)?;
        tell_plan(code, &plan, desk);
        return tell_backups(code, plan.number, desk);
    }
    desk.say(&desk.table(&sheet(&plan.erased)));
    tell_plan(code, &plan, desk);
    if !ask::confirm(desk, desk.tr.ask_erase(code))? {
        desk.say(&desk.tr.nothing_changed());
        return Ok(());
    }
    desk.no_backup = arguments.no_backup;
    auto::before(desk, BackupKind::BeforeErase, arguments.no_backup)?;
    let mut store = desk.writer(arguments.writing)?;
    let erasing = erasing(&store.read(), plan.number, plan.until)?;
    let lasting = match store.erase(&erasing, Step::new(StepKind::Erase)) {
        Err(error @ StoreError::MayNotLast { .. }) => Err(error),
        erased => erased.map(drop).map(Ok)?,
    };
    note(&store, &desk.tr)?.iter().for_each(|line| desk.say(line));
    let scrubbed = scrub(&store, desk);
    if scrubbed.is_ok() {
        desk.say(&desk.tr.erased(code));
    }
    // Whether or not the file was written anew, the backups are as they are.
    tell_backups(code, plan.number, desk)?;
    scrubbed?;
    Ok(lasting?)
}

/// Writes the list beside the backups before anything is said, and clears away what killed copies left;
/// returns what to say where the list could not be written.
pub(super) fn note(store: &Store, tr: &Words) -> Result<Option<String>, Failure> {
    leftover::clear(store.path().parent().unwrap_or(Path::new(".")));
    let Some(folder) = folder::of(store.path()) else { return Ok(None) };
    leftover::clear(&folder);
    let look = store.look(Depth::Quick)?;
    let noted = folder::prepare(&folder).and_then(|()| erased::note(&look, &folder));
    Ok(noted.err().map(|error| tr.erased_not_noted(&folder::told(&folder), &reason(&error, tr))))
}

/// What an erasure would do.
struct Plan {
    number: ParticipantId,
    erased: Erased,
    keeps: Keeps,
    until: Option<NaiveDate>,
    /// What people call the texts about others that name the person, and those that may.
    mentions: (Vec<String>, Vec<String>),
}

/// Finds out what would go by letting it go and taking that back.
fn plan(code: &ParticipantCode, desk: &Desk) -> Result<Plan, Failure> {
    let mut store = desk.writer(Writing { dry_run: true })?;
    let number = store.read().number_ever(code)?.ok_or_else(|| no_such(code))?;
    let until = store.read().project()?.unwrap_or_default().retention;
    let mentions = mentions(&store.read(), number, desk)?;
    let erasing = erasing(&store.read(), number, until)?;
    let keeps = erasing.keeps();
    if let (true, Keeps::Evidence, Some(until)) = (code.is_of_evidence(), keeps, until) {
        let line = desk.tr.kept_as_evidence(code, &desk.tr.day(until));
        return Err(Failure::refused(line).hint(desk.tr.hint_only_evidence()));
    }
    let done = store.erase(&erasing, Step::new(StepKind::Erase))?;
    Ok(Plan { number, erased: done.value, keeps, until, mentions })
}

/// Returns what people call the texts about others in which the code or the working name stands, and those in
/// which it may stand in another form.
fn mentions(
    known: &Reader,
    number: ParticipantId,
    desk: &Desk,
) -> Result<(Vec<String>, Vec<String>), StoreError> {
    let found = known.mentions(number)?;
    let codes = if found.is_empty() { Codes::new() } else { Codes::of(known) };
    let (named, maybe): (Vec<_>, Vec<_>) = found.iter().partition(|mention| mention.is_exact);
    let told = |mentions: Vec<&Mention>| {
        mentions.iter().map(|mention| record(&mention.entity, &mention.key, &codes, &desk.tr)).collect()
    };
    Ok((told(named), told(maybe)))
}

/// Nobody else is suggested: what is done here cannot be undone.
fn no_such(code: &ParticipantCode) -> StoreError {
    StoreError::NoSuch { entity: Entity::Participant, code: code.to_string(), near: None }
}

/// Returns whom to erase, with what stays until the day of the project.
pub(super) fn erasing(
    known: &Reader,
    number: ParticipantId,
    retention: Option<NaiveDate>,
) -> Result<Erasing, StoreError> {
    let person = known.participants()?.into_iter().find(|(id, _)| *id == number).map(|(_, person)| person);
    let person = person.filter(|_| keeps(retention, clock::today()) == Keeps::Evidence);
    let evidence = match person {
        Some(person) => entered(known, &person)?.map(|entered| evidence(&person, entered)),
        None => None,
    };
    Ok(Erasing { number, evidence })
}

/// Returns the first day in the project: somebody who was never supported is nobody's evidence.
fn entered(known: &Reader, person: &Participant) -> Result<Option<NaiveDate>, StoreError> {
    let enrolled = known.enrolments_of(&person.code)?.into_iter().map(|stay| stay.from).min();
    Ok(person.entered.or(enrolled))
}

fn sheet(erased: &Erased) -> Sheet {
    let mut sheet = Sheet::new("erase", &[left("records"), right("rows")]);
    for (table, rows) in &erased.rows {
        sheet.push([Cell::text(table.as_str()), (*rows).into()]);
    }
    sheet.push([Cell::text("change"), erased.images.into()]);
    sheet
}

fn tell_plan(code: &ParticipantCode, plan: &Plan, desk: &Desk) {
    let tr = &desk.tr;
    match (plan.keeps, plan.until) {
        (Keeps::Evidence, Some(until)) => desk.say(&tr.erase_keeps_evidence(code, &tr.day(until))),
        _ => desk.say(&tr.erase_keeps_nothing(code)),
    }
    let (named, maybe) = (&plan.mentions.0, &plan.mentions.1);
    for (mentions, line) in
        [(named, tr.erase_mentions(code, named.len())), (maybe, tr.erase_may_mention(code, maybe.len()))]
    {
        if !mentions.is_empty() {
            desk.say(&line);
            mentions.iter().for_each(|mention| desk.say(&format!("  {}", visible(mention))));
        }
    }
    if !named.is_empty() {
        desk.say(&tr.hint_erase_mentions());
    }
    desk.say(&tr.erase_no_way_back());
}

/// Lists the backups that still hold the person.
fn tell_backups(code: &ParticipantCode, number: ParticipantId, desk: &Desk) -> Result<(), Failure> {
    let register = desk.path()?;
    let folder = folder::of(&register).unwrap_or_else(|| folder::beside(&register));
    // Whose evidence it is was, before the erasure, somebody with another code: one of those erased.
    let earlier = match code.is_of_evidence() {
        true => desk.reader()?.read().erasures()?,
        false => Vec::new(),
    };
    let backups = holding(&folder, (code, number), &earlier, desk)?;
    let (sure, maybe): (Vec<_>, Vec<_>) =
        backups.into_iter().partition(|found| found.state == BackupState::Good);
    let told = |found: &Found| told(&folder, found, &desk.tr);
    tell_files(&desk.tr.erase_backups(code, sure.len()), &sure, told, desk);
    tell_files(&desk.tr.erase_backups_may(code, maybe.len()), &maybe, told, desk);
    let others = others::holding(&register, code, number);
    tell_files(&desk.tr.erase_others(code, others.len()), &others, |path| folder::told(path), desk);
    desk.say(&desk.tr.erase_copies_elsewhere());
    Ok(())
}

/// Returns a backup's path, and why nobody can say whether it holds the person.
fn told(folder: &Path, found: &Found, tr: &Words) -> String {
    let path = folder::told(&folder.join(found.name.to_string()));
    match found.state {
        BackupState::Good => path,
        state => format!("{path} ({})", tr.word("state", state.word())),
    }
}

fn tell_files<T>(line: &str, files: &[T], told: impl Fn(&T) -> String, desk: &Desk) {
    if !files.is_empty() {
        desk.say(line);
        files.iter().for_each(|file| desk.say(&format!("  {}", told(file))));
    }
}

fn holding(
    folder: &Path,
    (code, number): (&ParticipantCode, ParticipantId),
    earlier: &[Erasure],
    desk: &Desk,
) -> Result<Vec<Found>, Failure> {
    let mut holding = Vec::new();
    for found in list::found(desk, folder, Depth::Quick)? {
        let path = folder.join(found.name.to_string());
        let holds = match found.state {
            BackupState::Good => desk
                .opened_copy(&path, |key| {
                    let store = Store::open_as_it_is(&path, key)?;
                    let is_there = store.read().number_ever(code)? == Some(number);
                    Ok(is_there || earlier.iter().any(|erasure| store.read().holds(erasure).unwrap_or(true)))
                })
                .unwrap_or(true),
            // What cannot be looked into may hold anybody.
            BackupState::OtherPassphrase
            | BackupState::OpenToOthers
            | BackupState::OfAnother
            | BackupState::Damaged
            | BackupState::TooNew => true,
            BackupState::OtherRegister => false,
        };
        if holds {
            holding.push(found);
        }
    }
    Ok(holding)
}

fn clean(desk: &Desk) -> Result<(), Failure> {
    let store = desk.writer(Writing { dry_run: false })?;
    note(&store, &desk.tr)?.iter().for_each(|line| desk.say(line));
    scrub(&store, desk)?;
    desk.say(&desk.tr.erase_cleaned());
    Ok(())
}

fn scrub(store: &Store, desk: &Desk) -> Result<(), Failure> {
    store.scrub().map_err(|error| match super::explain::store_at(error, store.path(), &desk.tr) {
        // The step was taken: no hint may say that the register is as it was.
        Failure::Said { exit, lines, .. } => {
            Failure::Said { exit, lines, hints: vec![desk.tr.hint_erase_clean()] }
        }
        other => other.hint(desk.tr.hint_erase_clean()),
    })
}
