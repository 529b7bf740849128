//! `ikut restore`: a backup takes the place of the register, and the way back stays.

mod compare;
mod present;
mod ready;

use std::path::{Path, PathBuf};

use clap::Args;

use crate::domain::backup::BackupName;
use crate::store::{Depth, Entry, Look, Step, StepKind, Store};

use super::ask;
use super::backup::folder;
use super::backup::list::{BackupState, found};
use super::desk::Desk;
use super::explain::shown;
use super::failure::Failure;
use super::globals::Writing;
use present::Present;

/// Bring a backup back
///
/// Shows what would change and asks. The register as it is now is backed up first, so that `ikut undo`
/// right after brings it back, or later `ikut restore --undo`; no backup is removed. It works when the
/// register is damaged or gone, too. Whoever was erased since the backup was made is erased again by
/// itself, before anything is shown.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// A backup: its file, its name in `ikut backup list`, or `latest`
    #[arg(value_name = "BACKUP", required_unless_present = "undo")]
    backup: Option<PathBuf>,
    /// Take the latest restore back
    #[arg(long, conflicts_with = "backup")]
    undo: bool,
    /// Take a backup of another register, too
    #[arg(long)]
    force: bool,
    /// Go on without a backup: there is no way back then
    #[arg(long)]
    no_backup: bool,
    #[command(flatten)]
    writing: Writing,
}

/// What is to happen.
pub(super) struct Order {
    /// The backup.
    pub(super) backup: PathBuf,
    /// Whether it may be one of another register.
    pub(super) force: bool,
    /// Whether the register as it is now is not kept.
    pub(super) no_backup: bool,
    /// Whether this takes a restore back.
    pub(super) back: bool,
    /// Whether to ask.
    pub(super) ask: bool,
}

/// Brings a backup back.
pub(super) fn run(arguments: Arguments, desk: &mut Desk) -> Result<(), Failure> {
    let register = desk.path()?;
    let backup = match &arguments.backup {
        Some(backup) => named(backup, &register, desk)?,
        None => way_back(&register, desk)?,
    };
    let order = Order {
        backup,
        force: arguments.force,
        no_backup: arguments.no_backup,
        back: arguments.undo,
        ask: true,
    };
    carry_out(&order, arguments.writing, desk)
}

/// Takes back a restore that is the latest step which stands; nobody is asked, as with any undo.
pub(super) fn take_back(entry: &Entry, writing: Writing, desk: &mut Desk) -> Result<(), Failure> {
    let register = desk.path()?;
    let backup = kept_by(entry, &register, desk)?;
    carry_out(&Order { backup, force: false, no_backup: false, back: true, ask: false }, writing, desk)
}

fn carry_out(order: &Order, writing: Writing, desk: &mut Desk) -> Result<(), Failure> {
    let register = desk.path()?;
    let backup = &order.backup;
    let look = desk.opened_copy(backup, |key| Store::open_as_it_is(backup, key)?.look(Depth::Whole));
    let look = look.map_err(|failure| unfit(failure, backup, desk))?;
    let present = Present::of(&register, desk)?;
    check_identity(&look, &present, order, desk)?;
    compare::show(&look, &present, desk, writing.dry_run)?;
    if writing.dry_run {
        return Ok(());
    }
    if order.ask && !ask::confirm(desk, desk.tr.ask_restore(&folder::told(backup)))? {
        desk.say(&desk.tr.nothing_changed());
        return Ok(());
    }
    let kept = present.keep(&register, order.no_backup, desk)?;
    let kind = if order.back { StepKind::RestoreUndo } else { StepKind::Restore };
    let mut line = Step::new(kind);
    if let Some(kept) = &kept {
        line = line.with("backup", kept);
    }
    let erased_again = ready::put_in_place(&register, backup, (&look, &present), line, desk)?;
    tell(order, kept, erased_again, desk);
    Ok(())
}

fn tell(order: &Order, kept: Option<BackupName>, erased_again: usize, desk: &Desk) {
    desk.say(&desk.tr.restored(&folder::told(&order.backup)));
    if erased_again > 0 {
        desk.say(&desk.tr.restored_erased(erased_again));
    }
    match kept {
        Some(kept) if !order.back => desk.say(&desk.tr.restore_kept(&kept)),
        Some(kept) => desk.say(&desk.tr.restore_kept_back(&kept)),
        None => (),
    }
}

/// Returns the file that was meant: a path, a name in the folder of backups, or the latest.
fn named(typed: &Path, register: &Path, desk: &Desk) -> Result<PathBuf, Failure> {
    let folder = folder::of(register).unwrap_or_else(|| folder::beside(register));
    if typed == Path::new("latest") {
        let latest =
            found(desk, &folder, Depth::Whole)?.into_iter().find(|found| found.state == BackupState::Good);
        let none = || {
            Failure::refused(desk.tr.no_backup_found(&folder::told(&folder))).hint(desk.tr.hint_backup_list())
        };
        return latest.map(|found| folder.join(found.name.to_string())).ok_or_else(none);
    }
    let within = folder.join(typed);
    let is_name = typed.components().count() == 1 && typed.symlink_metadata().is_err();
    Ok(if is_name && within.symlink_metadata().is_ok() { within } else { typed.to_owned() })
}

/// Returns what the latest restore keeps as the way back.
fn way_back(register: &Path, desk: &Desk) -> Result<PathBuf, Failure> {
    let entry = desk.reader()?.read().latest_of(StepKind::Restore)?;
    let none = || Failure::refused(desk.tr.no_restore()).hint(desk.tr.hint_backup_list());
    kept_by(&entry.ok_or_else(none)?, register, desk)
}

fn kept_by(entry: &Entry, register: &Path, desk: &Desk) -> Result<PathBuf, Failure> {
    let gone = || Failure::refused(desk.tr.restore_no_way_back()).hint(desk.tr.hint_backup_list());
    let name = entry.details.get("backup").and_then(|name| BackupName::parse(name)).ok_or_else(gone)?;
    let folder = folder::of(register).unwrap_or_else(|| folder::beside(register));
    let path = folder.join(name.to_string());
    if path.symlink_metadata().is_ok() { Ok(path) } else { Err(gone()) }
}

/// Says of a file that it cannot be brought back, and why.
fn unfit(failure: Failure, backup: &Path, desk: &Desk) -> Failure {
    use crate::store::StoreError as E;
    match failure {
        Failure::Store(E::NoRegister { path }) => {
            Failure::refused(desk.tr.file_trouble(&shown(&path), &desk.tr.reason_not_found()))
                .hint(desk.tr.hint_backup_list())
        }
        Failure::Store(E::Damaged { .. } | E::ForeignSchema { .. } | E::NotARegister { .. }) => {
            Failure::refused(desk.tr.backup_unfit(&folder::told(backup))).hint(desk.tr.hint_backup_list())
        }
        other => other,
    }
}

/// Refuses a backup of another register, unless that is what the person wants; never without a word.
fn check_identity(look: &Look, present: &Present, order: &Order, desk: &Desk) -> Result<(), Failure> {
    let Some(own) = present.identity() else { return Ok(()) };
    if own.is_same(&look.identity) {
        return Ok(());
    }
    let line = desk.tr.backup_of_another(&folder::told(&order.backup));
    if !order.force {
        return Err(Failure::refused(line).hint(desk.tr.hint_restore_force()));
    }
    desk.say(&line);
    Ok(())
}
