//! What is wrong with the file of an instrument, in words.

use crate::domain::instrument::TOTAL;
use crate::interchange::{Fault, Slip, Wanted};
use crate::render::visible;
use crate::words::Words;

use super::super::problem::{code, with_near};

/// Returns a slip as one line: `everyday.toml:12: item[2].least: …`.
pub(super) fn told(slip: &Slip, file: &str, tr: &Words) -> String {
    let sentence = sentence(slip, tr);
    match slip.at.as_str() {
        "" => format!("{file}:{}: {sentence}", slip.line),
        at => format!("{file}:{}: {}: {sentence}", slip.line, visible(at)),
    }
}

fn sentence(slip: &Slip, tr: &Words) -> String {
    let value = visible(&slip.value);
    match &slip.what {
        Fault::Syntax(reason) => {
            tr.slip_syntax(&visible(reason).split_whitespace().collect::<Vec<_>>().join(" "))
        }
        Fault::TooLong { most } | Fault::TextTooLong { most } => tr.trouble_text_too_long(*most),
        Fault::Missing => tr.trouble_missing(),
        Fault::UnknownKey { allowed, near } => {
            with_near(tr.slip_unknown_key(&value, &allowed.join(", ")), *near, tr)
        }
        Fault::Kind(wanted) => kind(*wanted, tr),
        Fault::NotACode(error) => code(error, &value, tr),
        Fault::UnknownWord { allowed, near } => {
            with_near(tr.trouble_unknown_word(&value, &allowed.join(", ")), *near, tr)
        }
        Fault::OutOfRange { least, most } => tr.trouble_not_a_number(&value, *least, *most),
        Fault::Repeated { .. } if slip.value == TOTAL => tr.slip_total_id(),
        Fault::Repeated { first_line } => tr.slip_repeated(&value, *first_line),
        Fault::UnknownItem { near } => with_near(tr.trouble_unknown_item(&value), near.as_deref(), tr),
        Fault::WordCount { found, expected } => tr.slip_word_count(*found, *expected),
        Fault::FirstBand { lowest } => tr.slip_first_band(lowest),
        Fault::BandOrder { highest } => tr.slip_band_order(highest),
        Fault::MeanAlone => tr.slip_mean_alone(),
        Fault::MixedRanges => tr.slip_mixed_ranges(),
    }
}

fn kind(wanted: Wanted, tr: &Words) -> String {
    match wanted {
        Wanted::Text => tr.slip_not_text(),
        Wanted::Whole => tr.slip_not_whole(),
        Wanted::Number => tr.slip_not_number(),
        Wanted::Truth => tr.slip_not_truth(),
        Wanted::List => tr.slip_not_list(),
        Wanted::Table => tr.slip_not_table(),
    }
}
