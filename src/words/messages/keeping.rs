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
    daily_damaged(path);
    hint_daily_damaged();
    hint_backup_folder();
    hint_backups_elsewhere();
    hint_no_backup();
    register_too_old(path, found);
    hint_migrate();
    erase_keeps_evidence(participant, day);
    erase_keeps_nothing(participant);
    erase_no_way_back();
    ask_erase(participant);
    erased(participant);
    erase_backups(participant, backups);
    erase_copies_elsewhere();
    erase_cleaned();
    hint_erase_clean();
    erasure_finished();
    erasure_unfinished(reason);
    erasure_stays(step);
    hint_undo_earlier();
    retention_until(day);
    retention_missing();
    ask_retention();
    ask_restore(backup);
    restored(backup);
    restored_erased(people);
    restore_kept(backup);
    restore_kept_back(backup);
    restore_loses(steps);
    restore_gains(steps);
    restore_as_many();
    restore_over_damage();
    restore_over_nothing();
    restore_no_way_back();
    no_restore();
    no_backup_found(folder);
    backup_unfit(path);
    backup_of_another(path);
    hint_backup_list();
    hint_restore_force();
    person_exported(participant, path);
    person_export_read();
    person_page(participant);
    person_page_about();
    person_sessions();
    person_page_history(entries);
}
