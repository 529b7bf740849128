//! Figures explained.

use fluent_bundle::FluentArgs;

use super::Told;
use crate::words::Words;

messages! {
    explained_title(cell, label, programme);
    explained_title_column(cell, label, column, programme);
    explained_rule(rule);
    explained_moment(moment);
    explained_law(law);
    explained_scope(cell, scope, from, until, people);
    explained_counted(people);
    explained_other_column(people);
    explained_not_counted(people);
    explained_caption(caption, scope);
    explained_nobody();
    explained_fact(column, value);
    explained_blank();
    explained_complete();
    explained_supported();
    explained_because(reason, facts);
    explained_window(reason, opens, closes);
    explained_window_day(reason, day, opens, closes);
    explained_no_code(programme, code);
    explained_no_column(column);

    explained_name_at(point, column);
}
