//! The person behind the code: intake, the page, the timetable.

use fluent_bundle::FluentArgs;

use super::Told;
use crate::words::Words;

messages! {
    intake_head(participant, day);
    intake_keys(refuse, back, enough, help);
    intake_area(area);
    intake_said(answer);
    intake_choose();
    intake_day();
    intake_unknown();
    intake_write(back);
    intake_written(participant);
    intake_complete(participant);
    intake_open(participant, questions);
    ask_intake_draft(participant, answers, day);
    file_written(path);
    hint_out_file();
    form_title();
    form_lead();
    form_code(participant);
    form_entry();
    form_areas();
    form_areas_question();
    form_contact();
    form_refuse();
    form_day();
    timetable_title();
    timetable_meeting();
    timetable_week(from, to);
    timetable_span(from, to);
    timetable_some_time();
    timetable_remote(what);
    timetable_free();
    timetable_off();
    timetable_nothing();
    timetable_written(participant, sessions, path);
    reminder(weekday, day, times);
    reminder_without_time(weekday, day);
    reminders_nobody(day);
    reminder_mind(rule);
    person_title(participant, day);
    person_week(week, weeks);
    person_last();
    person_next();
    person_attendance();
    person_attended(attended, marked);
    person_late(times, minutes);
    person_contact();
    person_needs();
    person_areas();
    person_outcomes();
    person_refused(questions);
    person_entry();
    person_missing();
    person_not_asked(questions);
    person_unmarked(day, activity);
    person_exit(cohort);
}
