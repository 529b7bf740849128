//! `ikut restore`: a backup takes the place of the register, and the way back stays.

mod compare;
mod present;
mod ready;
mod source;

use std::path::PathBuf;

use clap::Args;

use crate::store::{Entry, Look, RawKey, Step, StepKind};

use super::ask;
use super::backup::folder;
use super::desk::Desk;
use super::failure::Failure;
use super::globals::Writing;
use super::in_place::refuse_plain;
use super::passphrase::BackupPassphrase;
use present::{Kept, Present};
pub(super) use source::kept_name;
use source::{Source, kept_by, named, way_back};

/// Bring a backup back
///
/// Shows what would change and asks. The register as it is now is backed up first, so that `ikut undo`
/// right after brings it back, or later `ikut restore --undo`; no backup is removed. It works when the
/// register is damaged or gone, too. The register keeps its passphrase, and an encrypted one stays
/// encrypted; a backup from before the passphrase was changed is opened by --backup-passphrase-file, or
/// at a terminal asks for the earlier one. Whoever was erased since the backup was made is erased again by
/// itself, before anything is shown.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// A backup: its file, its name in `ikut backup list`, or `latest`: the good one with the latest steps, other than those made before a restore
    #[arg(value_name = "BACKUP", required_unless_present = "undo")]
    backup: Option<PathBuf>,
    /// Take the latest restore back
    #[arg(long, conflicts_with = "backup")]
    undo: bool,
    /// Take a backup of another register, too, or the place of a register that cannot be opened
    #[arg(long)]
    force: bool,
    /// Go on without a backup: there is no way back then
    #[arg(long)]
    no_backup: bool,
    #[command(flatten)]
    passphrase: BackupPassphrase,
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
    refuse_plain(&register, desk)?;
    let given = arguments.passphrase.given(desk)?;
    desk.answers.borrow_mut().earlier = given;
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
    let source = Source::of(&order.backup, desk)?;
    let present = Present::of(&register, &source, order.force, desk)?;
    check_identity(&source.look, &present, order, desk)?;
    let since = present.erased(&source, &register, desk)?;
    compare::show(&source, (&present, &since), desk, writing.dry_run)?;
    tell_key(&source, &present, desk);
    if !present.is_kept(&register, order.no_backup) {
        desk.say(&desk.tr.restore_without_way_back());
    }
    if writing.dry_run {
        return Ok(());
    }
    if order.ask && !ask::confirm_anew(desk, desk.tr.ask_restore(&folder::told(&order.backup)))? {
        desk.say(&desk.tr.nothing_changed());
        return Ok(());
    }
    let kept = present.keep(&register, order.no_backup, desk)?;
    let kind = if order.back { StepKind::RestoreUndo } else { StepKind::Restore };
    let mut line = Step::new(kind);
    if let Some(kept) = &kept {
        let what = if present.is_damaged() { "damaged" } else { "backup" };
        line = line.with(what, kept.name);
    } else if matches!(present, Present::Gone) {
        line = line.with("before", "none");
    }
    let placed = ready::put_in_place(&register, (&source, &present, &since), line, desk);
    if let (Err(_), Some(kept)) = (&placed, &kept) {
        // It was made for what did not happen, and may be made anew at once.
        let _ = std::fs::remove_file(&kept.path);
    }
    let placed = placed?;
    tell(order, (kept, &present), placed.erased_again, desk);
    Ok(placed.lasting?)
}

/// Says what opens the register afterwards, where that is not what opens the backup or opened the
/// register before.
fn tell_key(source: &Source, present: &Present, desk: &Desk) {
    let bytes = |key: &RawKey| *key.bytes();
    let (now, then) = (present.key().map(bytes), source.key.as_ref().map(bytes));
    match (now, then) {
        (Some(now), Some(then)) if now != then => desk.say(&desk.tr.restore_keeps_passphrase()),
        (Some(_), None) => desk.say(&desk.tr.restore_keeps_encryption()),
        (None, Some(_)) => desk.say(&desk.tr.restore_takes_passphrase()),
        (None, None) if !present.is_sound() => desk.say(&desk.tr.restore_not_encrypted()),
        _ => (),
    }
}

fn tell(order: &Order, (kept, present): (Option<Kept>, &Present), erased_again: usize, desk: &Desk) {
    desk.say(&desk.tr.restored(&folder::told(&order.backup)));
    if erased_again > 0 {
        desk.say(&desk.tr.restored_erased(erased_again));
    }
    match kept {
        Some(kept) if present.is_damaged() => desk.say(&desk.tr.restore_kept_damaged(&kept.name)),
        Some(kept) if !order.back => desk.say(&desk.tr.restore_kept(&kept.name)),
        Some(kept) => desk.say(&desk.tr.restore_kept_back(&kept.name)),
        None => (),
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
