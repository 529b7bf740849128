//! Backups, restoring, how long records are kept, erasure, and what is recorded about one person.

use fluent_bundle::FluentArgs;

use super::Told;
use crate::words::Words;

messages! {
    percent_done(percent);
    backup_made(path);
    backup_holds(participants, sessions, marks, steps);
    backup_not_made(folder, reason);
    backup_unsound(folder);
    backup_kept(path);
    no_daily_backup(reason);
    hint_backup_folder();
    hint_backups_elsewhere();
    hint_no_backup();
    register_too_old(path, found);
    hint_migrate();
}
