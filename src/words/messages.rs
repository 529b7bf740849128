//! A typed function for each whole sentence: what a command can say, with what it must be told.
//! Large groups have a file of their own beside this one.

use std::fmt::Display;

use fluent_bundle::{FluentArgs, FluentValue};

use super::Words;

/// What a sentence is told: a number, which chooses plural forms, or text.
pub trait Told {
    /// Returns the value as Fluent takes it.
    fn told(self) -> FluentValue<'static>;
}

macro_rules! numbers {
    ($($number:ty)+) => { $(impl Told for $number {
        fn told(self) -> FluentValue<'static> { FluentValue::from(self) }
    })+ };
}
numbers!(u16 u32 u64 usize i64);

impl<T: Display + ?Sized> Told for &T {
    fn told(self) -> FluentValue<'static> {
        FluentValue::from(self.to_string())
    }
}

macro_rules! messages {
    ($($name:ident($($variable:ident),*);)+) => {
        /// Every message with its variables, for the test that demands each in every language.
        pub const MESSAGES: &[(&str, &[&str])] = &[$((stringify!($name), &[$(stringify!($variable)),*]),)+];

        impl Words {
            $(
                #[allow(missing_docs, reason = "the sentence stands in the .ftl files under the same name")]
                pub fn $name(&self, $($variable: impl Told),*) -> String {
                    #[allow(unused_mut, reason = "a sentence without variables")]
                    let mut args = FluentArgs::new();
                    $(args.set(stringify!($variable), $variable.told());)*
                    self.message(&stringify!($name).replace('_', "-"), &args)
                }
            )+
        }
    };
}

mod asking;
mod attending;
mod case_work;
mod checks;
mod cohorts;
mod explained;
mod instruments;
mod journal;
mod keeping;
mod keys;
mod page;
mod person;
mod safety;
mod sent;

/// The lists of messages, for the tests that read all of them.
pub const LISTS: &[&[(&str, &[&str])]] = &[
    MESSAGES,
    asking::MESSAGES,
    attending::MESSAGES,
    checks::MESSAGES,
    case_work::MESSAGES,
    cohorts::MESSAGES,
    explained::MESSAGES,
    keys::MESSAGES,
    instruments::MESSAGES,
    keeping::MESSAGES,
    journal::MESSAGES,
    page::MESSAGES,
    safety::MESSAGES,
    person::MESSAGES,
    sent::MESSAGES,
];

messages! {
    label_error();
    label_hint();
    our_fault();
    would(line);
    nothing_changed();
    list_is_empty();
    answer_yes();
    answer_no();
    nobody_to_ask(question);
    hint_yes();
    hint_near(near);
    hint_allowed(allowed);
    hint_list(command);
    hint_help();
    hint_log();
    hint_force();
    hint_file();
    hint_may_not_last();
    hint_text_is_asked();
    hint_folder();

    no_register(path);
    hint_init();
    file_exists(path);
    hint_other_path();
    register_is_link(path);
    hint_link();
    register_is_folder(path);
    register_is_no_file(path);
    register_is_empty(path);
    hint_empty_register();
    register_open_to_others(path);
    register_of_another(path);
    hint_own_account();
    file_trouble(path, reason);
    may_not_last(path, reason);
    not_a_register(path);
    hint_register_path();
    wrong_passphrase(path);
    wrong_passphrase_again();
    hint_passphrase();
    register_damaged(path);
    register_damaged_behind_key(path);
    register_damaged_somewhere();
    hint_backup();
    register_not_encrypted(path);
    hint_not_encrypted();
    register_too_new(path, found, known);
    hint_newer();
    foreign_schema(path);
    no_cipher();
    register_busy();
    changed_meanwhile();
    hint_again();
    disk_full();
    hint_space();
    register_read_only();
    register_read_only_at(path);
    hint_folder_to_write();
    bad_value(column);
    no_such(record, code);
    code_taken(record, code);
    nothing_to_undo();
    nothing_to_redo();
    reason_not_found();
    reason_permission();
    reason_exists();
    reason_folder();
    reason_no_folder();
    reason_read_only();
    reason_interrupted();
    reason_no_file();
    clock_no_time(text);
    hint_clock();
    reason_name_too_long();
    disk_error();

    ask_passphrase();
    ask_new_passphrase();
    ask_passphrase_again();
    passphrases_differ();
    passphrase_empty();
    passphrase_too_long(most);
    passphrase_same();
    hint_passphrase_same();
    passphrase_needed();
    passphrase_wanted();
    hint_plain();
    passphrase_file_open_to_others(path);
    hint_chmod(path);
    hint_passphrase_file();
    passphrase_command_failed();
    hint_passphrase_command();

    usage_no_command(word);
    usage_unknown_argument(argument);
    usage_unknown_text();
    usage_value_missing(argument);
    usage_bad_value(value, argument);
    usage_argument_missing(argument);
    usage_one_missing(arguments);
    usage_command_missing();
    usage_conflict(argument, other);
    usage_given_twice(argument);
    usage_value_count(argument);
    usage_other(message);
    usage_options();
    usage_command();
    help_template();
    heading_commands();
    heading_arguments();
    heading_options();
    heading_global_options();
    help_of_help();
    help_of_version();
    help_usual(usual);

    init_encrypted(path);
    init_plain(path);
    project_changed();
    ask_project();
    ends_before_start(start, end);
    kept_until_before_start(start, until);
    hint_retention();

    activity_added(activity);
    activity_changed(activity);
    activity_kind_fixed(activity);
    hint_other_activity();

    hint_session_add_group(activity);

    remark_same_day(session);
    remark_was_past();
    remark_not_in_cohort(participant, cohort);
    second_look(session, remarks);

    participant_added(participant);
    participant_changed(participant);
    ask_alias();
    enrolment_line(cohort, from, to, mode, exit);
    enrolment_open(cohort, from, mode);
    outcome_line(point, day, status);

    enrolled(participant, cohort, from);
    enrolled_already(participant, cohort, from);
    enrolled_unmarked(participant, cohort, sessions);
    hint_enrolment_edit(participant, cohort);
    enrolment_changed(participant, cohort);
    several_enrolments(participant, enrolments);
    exit_without_end();
    exited(participant, cohort, day, how);
    exited_already(participant, cohort, day);
    outcome_window(participant, opens, closes);
    hint_cohort();
    hint_begun();

    session_added(session, activity, day);
    session_changed(session);
    session_moved(session, from, to);
    ask_move_held(session, day, to);
    session_cancelled(session, day, announced);
    session_cancelled_for(session, day, reason, announced);
    ask_cancel(sessions, announced);
    ask_cancel_reason();
    cancel_undo();
    session_cancelled_already(session, day);
    cancel_reason_changed(session, day, reason);
    session_was_on(day);
    session_has_marks(session, marks);
    hint_marks_away(session);
    session_to_come(session, day);
    hint_ahead();
    participant_needed(activity);
    participant_not_allowed(activity);
    hint_participant();
    hint_marks_first();
    hint_held();

    today_week(cohort, week, weeks);
    today_no_week(cohort, weeks);
    today_sessions();
    today_unmarked();
    today_alone(day);
    today_calls();
    today_quiet();
    today_nobody();
    today_marked();
    today_still(codes);
    today_expected(people);
    today_all(people);
    today_away(codes);
    today_was_it_held(session);
    today_only(participant);
    today_nobody_left();
    today_missed(sessions, codes);
    today_reached(day, days);
    today_joined(day, days);
    today_long_ago();
    today_due();
    today_open(hours, minutes);
    register_is_plain();
    unlocked(hours, minutes);
    locked();
    was_locked();
    no_keyring(reason);
    due_nothing(days);
    due_open();
    due_to_come();
    due_closed();
    due_open_until(closes, days, opens);
    due_not_reached(closes, days, opens);
    due_opens(opens, closes);
    due_closed_on(closes, opens);
    complete_session(day, activity);
    complete_days(from, until);
    complete_reason();
    complete_minutes(minutes);

    outcome_added(participant, point);
    outcome_changed(participant, point);
    outcome_outside(opens, closes);
    outcome_before_leaving(participant);
    needs_written(participant, needs, day);
    need_twice(need);

    step_undone();
    undone(step, what);
    redone(step, what);

    exported(folder);
    imported(folder);
    import_no_files(folder);
    import_not_read(name);
    import_not_read_near(name, near);
    import_refused(problems);
    import_more_problems(problems);
    hint_mend_and_again();
    hint_save_as_csv();
    trouble_empty_file();
    trouble_not_text();
    trouble_not_utf8();
    input_too_long(most);
    hint_input_too_long();
    trouble_no_header(columns);
    trouble_unknown_column(column, columns);
    trouble_missing_column();
    trouble_duplicate_column();
    trouble_field_count(found, expected);
    trouble_open_quote();
    trouble_stray_quote();
    trouble_too_long();
    trouble_missing();
    trouble_text_too_long(most);
    trouble_unknown_word(value, allowed);
    trouble_near(near);
    trouble_not_a_date(value);
    trouble_not_a_number(value, least, most);
    trouble_not_a_time(value);
    trouble_repeated(line);
    trouble_unknown_reference(what, value);
    trouble_not_theirs(value);
    trouble_ends_before_start(value);
    trouble_participant_needed();
    trouble_participant_not_allowed(value);
    trouble_kind_fixed(kind);
    trouble_marked();
    trouble_code_too_long(value, most);
    trouble_code_signs(value, signs);
    trouble_code_reserved(value);
    trouble_minutes_while_away();
    trouble_notice_of_nothing();
    trouble_cancelled();
    trouble_not_held();
    trouble_minutes_beyond(missed, minutes);

    project_start_missing();
    hint_project_start();
    project_programme_missing();
    not_a_period(text);
    hint_period();
    period_backwards(text);
    report_self_check(check, codes, part, whole);
    hint_self_check();
    report_written(period, folder);
    title_part(part, programme, scope, from, until);
    title_findings();
    no_findings();
    few_note();
    target_progress(people, target);
    finding_missing(columns);
    finding_refused(people, codes);
    finding_not_asked(people, codes);
    finding_unmarked(people);
    finding_ages(youngest, oldest);
    finding_outcome(line, point, day, opens, closes);
    finding_outcome_alone(line, point, day);
    finding_days(line, found, against);

    man_written(pages, folder);
}
