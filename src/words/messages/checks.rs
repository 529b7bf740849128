//! Findings, and the checks that find them.

use fluent_bundle::FluentArgs;

use super::Told;
use crate::words::Words;

messages! {
    no_such_check(check);
    finding_day(line, day);
    finding_count(line, count);
    finding_numbers(line, found, against);
    finding_marks(line, marks, day);
    finding_window(line, opens, closes);
    finding_codes(line, codes);
    finding_lacking(line, point, columns);
    check_more(more, option);
    waive_done(check, subject);
    waive_done_until(check, subject, day);
    waive_nothing_found(check, subject);
    unwaive_done(check, subject);
    waive_unknown(check, subject);
    waive_blocks(check);
    waive_no_reason();
    waive_personal();
    hint_why();
    ask_why_waived();
    let_stand();
    let_stand_until(why, day);
    title_let_stand();
    strict_refused(period, findings);
}
