//! Instruments, assessments and feedback.

use fluent_bundle::FluentArgs;

use super::Told;
use crate::words::Words;

messages! {
    instrument_imported(instrument, version, name, items);
    instrument_answered(version, instrument, times);
    hint_next_version(version);
    hint_instrument_file();
    instrument_page(name, instrument, version);
    instrument_licence(licence);
    caption_items();
    items_without_texts();
    title_scoring();
    no_score();
    counted_total(formula, needed, items);
    counted_subscale(name, formula, needed, items);
    total_alone();
    caption_bands(scale);
    scale_total();
    caption_item_bands();
    slip_syntax(reason);
    slip_unknown_key(key, allowed);
    slip_not_text();
    slip_not_whole();
    slip_not_number();
    slip_not_truth();
    slip_not_list();
    slip_not_table();
    slip_total_id();
    slip_repeated(value, line);
    slip_word_count(found, expected);
    slip_first_band(lowest);
    slip_band_order(highest);
    slip_mean_alone();
    slip_mixed_ranges();
    trouble_not_an_instrument(line);
    trouble_answered(value);
    trouble_unknown_item(value);
    trouble_refused_value();
    feedback_personal();
}
