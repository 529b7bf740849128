//! Cohorts and the project: what was learned, how they went, how far it is.

use fluent_bundle::FluentArgs;

use super::Told;
use crate::words::Words;

messages! {
    plan_summary(cohort, weeks, start, end, sessions);
    plan_written(cohort, sessions);
    plan_individual(activity);
    plan_no_weeks();
    plan_too_far(weeks);
    ask_write_plan();
    remark_eve();
    remark_break(reason);
    length_unknown(activity);
    hint_length(activity);
    hint_session_add();
    cohort_changed(cohort, start, end);
    break_days(from, to, reason);
    no_break_begins(cohort, day);

    shift_look(sessions);
    ask_shift(sessions, cohort);
    shift_done(sessions, cohort, days, way);
    shift_announced(participant, sessions);
    shift_after_end(cohort, end, later);
    shift_none(cohort, from);
    shift_none_between(cohort, from, until);
    shift_into_past(sessions, session, day);
    hint_shift_into_past(session);
    shift_beyond_calendar(session);
    hint_fewer_days();
    remark_before_start();
    remark_after_end();
    remark_same_time(session);

    ask_lesson(cohort);
    ask_lesson_anew(cohort, number);
    lesson_added(cohort, number);
    lesson_changed(cohort, number);
    lesson_removed(cohort, number);
    lesson_empty();
    hint_lesson(cohort);
    lesson_too_long(characters, most);
    hint_lesson_short();
    lessons_before(cohort);
    lessons_in_full(cohort);

    cohort_page(cohort, from, until, weeks);
    few_people(people);
    title_people();
    caption_people();
    title_weeks();
    caption_weeks();
    caption_bars();
    caption_held();
    legend_held();
    legend_more(most);
    legend_none();
    outside_note();
    title_activities();
    caption_activities();
    caption_activity_bars();
    interval_note();
    title_punctuality();
    caption_punctuality();
    caption_notice();
    lone_sessions_told(sessions);
    title_needs();
    caption_needs();
    caption_need_bars();
    no_needs();
    needs_note(people);
    title_lessons();
    lesson_line(day, text);
    no_lessons(cohort);

    compare_page(cohorts);
    compare_twice(cohort);
    compare_note();
    title_totals();
    caption_totals();
    caption_total_bars();

    progress_page(day);
    participants_so_far(people);
    pace_reached();
    pace_no_time(people);
    pace_one_every(people, weeks, every);
    pace_a_week(people, weeks, number);
    time_gone(percent, gone, days, end);
    time_since(start);
    time_not_begun(start);
    hours_and_minutes(hours, minutes);
    target_missing();
    end_missing();
    caption_progress();
}
