//! What the register says, in words: the one place that turns each of its errors into a sentence,
//! a way out and an exit code.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

use crate::store::{Entity, Lock, SlotsTrouble, StoreError, is_plain_behind, lock_of};
use crate::words::Words;

use super::backup::folder;
use super::failure::Failure;

/// The longest name that a file can have, in bytes: no usual file system takes a longer one.
const LONGEST_NAME: usize = 255;

/// How much of a longer one is told, in signs.
const SHOWN_OF_NAME: usize = 40;

/// Returns the failure that an error of the register at a path is: with the path, where the error does
/// not know it.
pub(super) fn store_at(error: StoreError, path: &Path, words: &Words) -> Failure {
    use StoreError as E;
    let placed = |line: String| Failure::unusable(words.file_trouble(&shown(path), &line));
    match error {
        E::Full => placed(words.disk_full()).hint(words.hint_space()),
        E::Busy => placed(words.register_busy()).hint(words.hint_again()),
        E::Disk => placed(words.disk_error()).hint(words.hint_file()),
        // A rehearsal needs a folder that can be written, too.
        E::ReadOnly => {
            Failure::unusable(words.register_read_only_at(&shown(path))).hint(words.hint_folder_to_write())
        }
        E::Damaged { path: none } if none.as_os_str().is_empty() => damaged(path, words),
        other => store(other, words),
    }
}

/// Returns the failure that an error of the register is.
pub(super) fn store(error: StoreError, words: &Words) -> Failure {
    use StoreError as E;
    match error {
        E::NoRegister { path } => {
            let left = folder::names(&folder::beside(&path)).is_ok_and(|names| !names.is_empty());
            let hint = if left { words.hint_restore_latest() } else { words.hint_init() };
            Failure::unusable(words.no_register(&shown(&path))).hint(hint)
        }
        E::Exists { path } => {
            Failure::refused(words.file_exists(&shown(&path))).hint(words.hint_other_path())
        }
        E::Link { path } => Failure::unusable(words.register_is_link(&shown(&path))).hint(words.hint_link()),
        E::Folder { path } => {
            Failure::unusable(words.register_is_folder(&shown(&path))).hint(words.hint_register_path())
        }
        E::NoFile { path } => {
            Failure::unusable(words.register_is_no_file(&shown(&path))).hint(words.hint_register_path())
        }
        E::Empty { path } => {
            Failure::unusable(words.register_is_empty(&shown(&path))).hint(words.hint_empty_register())
        }
        E::OpenToOthers { path } => Failure::unusable(words.register_open_to_others(&shown(&path)))
            .hint(words.hint_chmod(&typed(&path))),
        E::OfAnother { path } => {
            Failure::unusable(words.register_of_another(&shown(&path))).hint(words.hint_own_account())
        }
        E::FolderOpenToOthers { path } => Failure::unusable(words.folder_open_to_others(&shown(&path)))
            .hint(words.hint_chmod_folder(&typed(&path))),
        E::File { path, error } => {
            Failure::unusable(words.file_trouble(&shown(&path), &reason(&error, words)))
                .hint(words.hint_file())
        }
        E::MayNotLast { path, error } => {
            Failure::unusable(words.may_not_last(&shown(&path), &reason(&error, words)))
                .hint(words.hint_may_not_last())
        }
        E::NotARegister { path } => {
            Failure::unusable(words.not_a_register(&shown(&path))).hint(words.hint_register_path())
        }
        E::WrongPassphrase { path } => {
            Failure::unusable(words.wrong_passphrase(&shown(&path))).hint(words.hint_passphrase())
        }
        E::Damaged { path } => damaged(&path, words),
        E::TooNew { path, found, known } => {
            Failure::unusable(words.register_too_new(&shown(&path), found, known)).hint(words.hint_newer())
        }
        E::ForeignSchema { path } => {
            Failure::unusable(words.foreign_schema(&shown(&path))).hint(words.hint_backup())
        }
        E::Older { path, found } => {
            Failure::unusable(words.register_too_old(&shown(&path), found)).hint(words.hint_migrate())
        }
        E::Copy(error) => Failure::Io(error),
        E::NoCipher => Failure::unusable(words.no_cipher()),
        E::Slots { path, trouble } => slots(&path, trouble, words),
        E::Busy => Failure::unusable(words.register_busy()).hint(words.hint_again()),
        E::ChangedMeanwhile => Failure::refused(words.changed_meanwhile()).hint(words.hint_again()),
        E::Full => Failure::unusable(words.disk_full()).hint(words.hint_space()),
        E::Disk => Failure::unusable(words.disk_error()).hint(words.hint_file()),
        E::ReadOnly => Failure::unusable(words.register_read_only()).hint(words.hint_file()),
        E::BadValue { column } => Failure::unusable(words.bad_value(&column)).hint(words.hint_backup()),
        E::NoSuch { entity, code, near } => no_such(entity, &code, near, words),
        E::Taken { entity, code } => taken(entity, &code, words),
        E::NothingToUndo => Failure::refused(words.nothing_to_undo()).hint(words.hint_log()),
        E::NothingToRedo => Failure::refused(words.nothing_to_redo()).hint(words.hint_redo_step()),
        E::NoStep { step } => Failure::refused(words.no_step(step)).hint(words.hint_log()),
        E::UndoneAlready { step } => Failure::refused(words.undone_already(step)).hint(words.hint_redo(step)),
        E::IsUndo { step, of, stands } => {
            let hint = if stands { words.hint_log() } else { words.hint_redo(of) };
            Failure::refused(words.step_is_undo(step, of)).hint(hint)
        }
        E::IsRedo { step, of, stands } => {
            let hint = if stands { words.hint_undo_step(of) } else { words.hint_redo(of) };
            Failure::refused(words.step_is_redo(step, of)).hint(hint)
        }
        E::Needed { step, by } => {
            Failure::refused(words.steps_rest_on(step, by.len())).hint(words.hint_undo_later())
        }
        E::Stands { step } => Failure::refused(words.step_stands(step)).hint(words.hint_log()),
        E::InTheWay { step, by } => {
            Failure::refused(words.in_the_way(step, by.len())).hint(words.hint_enter_again(step))
        }
        E::RestoreStays { step } => {
            Failure::refused(words.restore_stays(step)).hint(words.hint_backup_list())
        }
        E::NoLongerFits { step } => {
            Failure::refused(words.no_longer_fits(step)).hint(words.hint_detail(step))
        }
        E::ErasureStays { step } => {
            Failure::refused(words.erasure_stays(step)).hint(words.hint_undo_earlier())
        }
        E::OnlyEvidence { code } => {
            Failure::refused(words.only_evidence(&code)).hint(words.hint_only_evidence())
        }
        E::Erased { step } => Failure::refused(words.step_was_erased(step)).hint(words.hint_log()),
        E::Sqlite(error) => Failure::Fault(error.into()),
    }
}

fn slots(path: &Path, trouble: SlotsTrouble, words: &Words) -> Failure {
    use SlotsTrouble as T;
    let file = shown(path);
    match trouble {
        T::Damaged => Failure::unusable(words.keys_damaged(&file)).hint(words.hint_keys(&file)),
        T::Other => Failure::unusable(words.keys_other(&file)).hint(words.hint_keys(&file)),
        T::Newer => Failure::unusable(words.keys_newer(&file)).hint(words.hint_newer()),
        T::Link => Failure::unusable(words.keys_link(&file)).hint(words.hint_keys(&file)),
        T::Old => Failure::unusable(words.keys_old(&file)).hint(words.hint_key_add()),
        T::Shared => Failure::unusable(words.keys_shared(&file)).hint(words.hint_chmod(&typed(path))),
        T::OfAnother => Failure::unusable(words.keys_of_another(&file)).hint(words.hint_keys_own()),
        T::Same => Failure::refused(words.key_same()).hint(words.hint_key_same()),
        T::Taken => Failure::refused(words.key_taken()).hint(words.hint_key_list()),
        T::Unknown => Failure::refused(words.key_unknown()).hint(words.hint_key_list()),
        T::Full => Failure::refused(words.keys_full()).hint(words.hint_key_list()),
    }
}

fn damaged(path: &Path, words: &Words) -> Failure {
    let line = if path.as_os_str().is_empty() {
        words.register_damaged_somewhere()
    } else if matches!(lock_of(path), Ok(Lock::Encrypted)) && !is_plain_behind(path).unwrap_or(false) {
        // A key that opens no page of it would be told to be wrong.
        words.register_damaged_behind_key(&shown(path))
    } else {
        words.register_damaged(&shown(path))
    };
    Failure::unusable(line).hint(words.hint_backup())
}

fn taken(entity: Entity, code: &str, words: &Words) -> Failure {
    let change = match (entity, code.split_once(' ')) {
        (Entity::Need, Some((participant, _))) => format!("ikut need show {participant}"),
        _ => format!("ikut {} edit {code}", noun(entity)),
    };
    Failure::refused(words.code_taken(&name(entity, words), code)).hint(words.hint_list(&change))
}

fn no_such(entity: Entity, code: &str, near: Option<String>, words: &Words) -> Failure {
    let failure = Failure::refused(words.no_such(&name(entity, words), &crate::render::visible(code)));
    let failure = match near {
        Some(near) => failure.hint(words.hint_near(&near)),
        None => failure,
    };
    let list = match (entity, code.split_once(' ')) {
        (Entity::Assessment, Some((participant, _))) => format!("ikut assessment show {participant}"),
        (Entity::Lesson, Some((cohort, _))) => format!("ikut cohort notes {cohort}"),
        (Entity::GoalStep, Some((participant, _))) => format!("ikut goal list {participant}"),
        (Entity::Goal | Entity::Note | Entity::Contact | Entity::Referral, Some((participant, _))) => {
            format!("ikut {} list {participant}", noun(entity))
        }
        _ => format!("ikut {} list", noun(entity)),
    };
    failure.hint(words.hint_list(&list))
}

fn name(entity: Entity, words: &Words) -> String {
    words.word("record", noun(entity))
}

/// Returns the command that keeps such records.
fn noun(entity: Entity) -> &'static str {
    match entity {
        Entity::Cohort => "cohort",
        Entity::Activity => "activity",
        Entity::Participant => "participant",
        Entity::Enrolment => "enrolment",
        Entity::Session => "session",
        Entity::Outcome => "outcome",
        Entity::Need => "need",
        Entity::Lesson => "lesson",
        Entity::NeedKind => "need",
        Entity::Goal => "goal",
        Entity::GoalStep => "goal_step",
        Entity::Note => "note",
        Entity::Contact => "contact",
        Entity::Referral => "referral",
        Entity::Instrument => "instrument",
        Entity::Assessment => "assessment",
    }
}

/// Returns a path as it may be shown; a name that is longer than any can be, by its beginning.
pub(super) fn shown(path: &Path) -> String {
    let named = |name: &OsStr| name.len() <= LONGEST_NAME;
    if path.iter().all(named) {
        return crate::render::visible(&path.display().to_string()).into_owned();
    }
    let short: PathBuf =
        path.iter().map(|name| if named(name) { name.to_owned() } else { begun(name) }).collect();
    crate::render::visible(&short.display().to_string()).into_owned()
}

/// Returns how a name begins, with a sign that there is more of it.
fn begun(name: &OsStr) -> OsString {
    let begin: String = name.to_string_lossy().chars().take(SHOWN_OF_NAME).collect();
    OsString::from(format!("{begin}…"))
}

/// Returns a path as a shell takes it, for a command that can be copied.
pub(super) fn typed(path: &Path) -> String {
    let shown = shown(path);
    let plain = |sign: char| sign.is_alphanumeric() || "/._-+,:@%~".contains(sign);
    let shown = if shown.starts_with('-') { format!("./{shown}") } else { shown };
    if shown.chars().all(plain) && !shown.starts_with('~') {
        return shown;
    }
    format!("'{}'", shown.replace('\'', "'\\''"))
}

/// Returns what the system says of a file, in the person's language where it is one of the usual.
pub(super) fn reason(error: &std::io::Error, words: &Words) -> String {
    use std::io::ErrorKind as Kind;
    match error.kind() {
        Kind::NotFound => words.reason_not_found(),
        Kind::PermissionDenied => words.reason_permission(),
        Kind::AlreadyExists => words.reason_exists(),
        Kind::IsADirectory => words.reason_folder(),
        Kind::NotADirectory => words.reason_no_folder(),
        Kind::StorageFull => words.disk_full(),
        Kind::ReadOnlyFilesystem => words.reason_read_only(),
        Kind::InvalidInput => words.reason_no_file(),
        Kind::InvalidFilename => words.reason_name_too_long(),
        Kind::Interrupted => words.reason_interrupted(),
        _ => plain(error),
    }
}

/// Returns what the system says, without the name of a file on its way that stands behind it.
fn plain(error: &std::io::Error) -> String {
    let cause = error.get_ref().and_then(|error| error.source());
    cause.map_or_else(|| error.to_string(), ToString::to_string)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[test]
    fn whoever_waited_in_vain_is_told_for_which_file() {
        let failure = store_at(StoreError::Busy, Path::new("course.db"), &Words::new(Language::En));
        let Failure::Said { lines, hints, .. } = failure else { panic!("it is a refusal") };
        assert_eq!(lines, ["course.db: another program is writing to the register"]);
        assert_eq!(hints, ["try again in a moment"]);
    }
}
