//! `ikut init`: a new register.

use clap::Args;

use crate::domain::project::Project;
use crate::store::{Key, Slots, Step, StepKind, Store, StoreError, folder_of};

use super::ask;
use super::desk::{self, Desk};
use super::explain::shown;
use super::failure::{Exit, Failure};
use super::project::{self, Settings};
use super::{key, keyring, leftover, locate, passphrase};

/// Make a new register
///
/// The register is one encrypted file. Whoever loses the passphrase loses the register: nobody can
/// bring it back. Without --register and IKUT_REGISTER it is made as ikut.db in this folder.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Leave the register readable to everybody who gets the file: for demonstrations only
    #[arg(long)]
    no_encryption: bool,
    #[command(flatten)]
    settings: Settings,
}

/// Makes a new register.
pub(super) fn run(arguments: Arguments, desk: &mut Desk) -> Result<(), Failure> {
    refuse_contradiction(&arguments, desk)?;
    let given = arguments.settings.over(Project::default(), desk)?;
    project::check(&given, desk)?;
    let path = locate::new(desk.globals.register.as_deref());
    // Passphrases of colleagues would be those of another register.
    for path in [path.clone(), Slots::path(&path)] {
        if path.symlink_metadata().is_ok() {
            return Err(StoreError::Exists { path }.into());
        }
    }
    let project =
        if arguments.settings.is_empty() && ask::can_ask(desk) { project::ask(desk)? } else { given };
    project::check(&project, desk)?;
    // The project's names come first: no passphrase is made of them.
    let key = match arguments.no_encryption {
        true => None,
        false => Some(Key::from(passphrase::fresh(&project, desk)?)),
    };
    leftover::clear(folder_of(&path));
    // A register that was unlocked here is no more. Where the system keeps no keys, none is kept.
    let _ = keyring::forget(&path);
    Store::make(&path, key.as_ref(), desk::author(), |store| settle(&project, store))?;
    let line = match &key {
        Some(_) => desk.tr.init_encrypted(&shown(&path)),
        None => desk.tr.init_plain(&shown(&path)),
    };
    desk.say(&line);
    match key {
        Some(key) => key::offer_sheet(&path, &key.raw(&path)?, &project, desk),
        None => Ok(()),
    }
}

/// Takes the first step, where there is anything to record.
fn settle(project: &Project, store: &mut Store) -> Result<(), StoreError> {
    if *project != Project::default() {
        store.change(Step::new(StepKind::ProjectEdit), |tx| tx.put_project(project))?;
    }
    Ok(())
}

/// Refuses a passphrase for a register that is not to be encrypted: one of the two is a slip, and a
/// plain file by mistake would be the worse one.
fn refuse_contradiction(arguments: &Arguments, desk: &Desk) -> Result<(), Failure> {
    let globals = &desk.globals;
    let other = match (&globals.passphrase_file, &globals.passphrase_command) {
        (Some(_), _) => "--passphrase-file",
        (_, Some(_)) => "--passphrase-command",
        _ => return Ok(()),
    };
    if !arguments.no_encryption {
        return Ok(());
    }
    let lines = vec![desk.tr.usage_conflict("--no-encryption", other)];
    Err(Failure::Said { exit: Exit::Usage, lines, hints: vec![desk.tr.hint_help()] })
}
