//! Reports that were sent, and the comparison with today.

use fluent_bundle::FluentArgs;

use super::Told;
use crate::words::Words;

messages! {
    diff_added_since(records);
    sent_is_damaged(number, period);
    sent_is_other_today(period, number, figures);
    not_carried(figure, sent, period, added, sum, cumulative);
    not_carried_more(figures, number);
    trouble_sent_stays(value);
    trouble_sent_damaged(value);
    trouble_not_a_moment(value);
    ask_note();
    report_sent(period, number);
    correction_sent(period, number, corrected);
    sent_already(period, number);
    period_still_open(period, day);
    sent_with_findings(period, findings);
    not_sent(sent);
    sent_written(number, period, folder);
    sent_file_missing(number, file);
    sent_file_changed(number, file);
    diff_same(period, day, number);
    diff_title(period, day, number);
    diff_by_together(records);
    diff_together();
    diff_otherwise();
    diff_moving();
    diff_quiet();
    diff_added();
    diff_removed();
    note_title(period);
    note_opening(period, day, number);
    note_changed(record, column, before, after, day);
    note_added(record, day);
    note_removed(record, day);
    note_otherwise();
    note_therefore(records);
    note_figure(figure, column, scope, sent, today);
    note_mark(record, before, after, day);
    note_all_activities(cohort);
    note_whole_project();
}
