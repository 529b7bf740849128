//! Figures of the report, as `--explain` takes them: the indicator's code, after `.` the column.

use crate::domain::project::Programme;
use crate::domain::vocabulary::Vocabulary;
use crate::report::esf::{Counted, indicators};

use super::Asked;
use super::candidate::{Candidate, Offer};

/// Returns the codes of the programme that begin as typed, and after `.` the columns.
pub(super) fn cells(typed: &str, asked: &Asked) -> Offer {
    let Some((code, column)) = typed.split_once('.') else { return codes(typed, asked) };
    if codes(code, asked) == Offer::nothing() {
        return Offer::nothing();
    }
    let fits = Counted::WORDS.iter().filter(|word| word.starts_with(column));
    let columns: Offer = fits.map(|word| Candidate::new(*word, asked.tr.heading(word))).collect();
    columns.behind(&format!("{code}."))
}

fn codes(typed: &str, asked: &Asked) -> Offer {
    let programmes = programme(asked).map_or(Programme::MEMBERS.to_vec(), |programme| vec![programme]);
    let mut codes: Vec<&str> = Vec::new();
    for indicator in programmes.into_iter().flat_map(indicators) {
        if indicator.code.starts_with(typed) && !codes.contains(&indicator.code) {
            codes.push(indicator.code);
        }
    }
    codes.into_iter().map(|code| Candidate::new(code, asked.tr.indicator(code))).collect()
}

/// Returns the programme on the line, else the project's own.
fn programme(asked: &Asked) -> Option<Programme> {
    let named = asked.line.value("programme").and_then(|word| Programme::parse(word).ok());
    named.or_else(|| asked.register.open()?.read().project().ok()??.programme)
}
