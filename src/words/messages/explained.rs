//! Figures explained, the data dictionary, the handbook.

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

    dictionary_title();
    dictionary_note();
    dictionary_written(schemas, folder);

    guide_title();
    guide_indicators_title();
    guide_complete();
    guide_age();
    guide_answers();
    guide_columns_2014();
    guide_columns_2021();
    guide_indicator(code, label);
    guide_rule();
    guide_moment();
    guide_taken_from();
    guide_questions();
    guide_law();
    counting_title();
    counting_expected();
    counting_nobody();
    counting_support();
    counting_columns();
    counting_rates();
}
