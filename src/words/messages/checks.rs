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
}
