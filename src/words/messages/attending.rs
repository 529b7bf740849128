//! Marking attendance: marks, the roll call, meetings, the grid.

use fluent_bundle::FluentArgs;

use super::Told;
use crate::words::Words;

messages! {
    attend_session(session, activity, day);
    mark_changed(participant, before, after);
    mark_same(participant, mark);
    mark_unmarked();
    mark_guest(participant, cohort);
    mark_sent(period, number);
    mark_before_joining(participant, session, day, from);
    mark_after_leaving(participant, session, day, left);
    hint_first_day(participant);
    hint_last_day(participant);
    mark_late(minutes);
    mark_early(minutes);
    mark_not_theirs(participant, session);
    mark_cancelled(participant, session);
    mark_not_held(participant, session);
    mark_minutes_beyond(participant, missed, session, minutes);
    mark_minutes_while_away(participant);
    mark_notice_of_nothing(participant);
    named_twice(participant);
    not_a_code(text);
    not_a_mark(text);
    mark_missing();
    not_minutes(text);
    not_a_reason(text);
    reason_missing();
    hint_marks();
    attendance_of(cohort, from, until);
    attendance_in(participant, cohort, from, until);
    attendance_week(week, weeks);
    attendance_guests(cohort, participants);
    attendance_both(code);
    attendance_neither(code);

    at_input_line(line, sentence);
    input_without_marks();
    hint_marks_for(session);
    not_a_session(text);
    session_comes_first(session);
    no_such_day(text);
    word_is_empty();
    hint_session_name();
    no_session_fits(day);
    no_session_open();
    several_sessions(sessions);
    ask_session();
    session_of_group(session, activity, when);
    session_of_one(session, activity, participant, when);
    session_is_cancelled(session);
    nobody_expected(session);
    roll_needs_terminal(session);
    marked_meanwhile(participant, mark);
    roll_opening(session, people, marked);
    roll_keys();
    roll_unknown_key();
    roll_mark_first();
    roll_person(at, of, participant, mark);
    roll_minutes_late();
    roll_minutes_early();
    roll_not_minutes();
    roll_reason();
    roll_back();
    roll_write();
    roll_written(session, marks);

    meet_added(session, activity, participant, minutes, day, mark);
    meet_held(session, activity, participant, minutes, day, mark);
    meet_planned(session, activity, participant, minutes, day, mark);
    meet_planned_already(session, activity, participant, minutes, day, mark);
    meet_another(participant, activity, sessions);
    ask_meet_another(participant, activity, sessions);
    meet_several(participant, activity, day, sessions);
    hint_meet_several(participant);
    meet_group(activity);
    meet_which();
    meet_no_activity();
    hint_individual_activity();
    meet_no_cohort(participant, day);
    meet_cohorts(participant, day, cohorts);
    not_a_length(text);
}
