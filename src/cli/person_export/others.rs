//! Other people's codes, taken out of what one participant gets.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::domain::code::ParticipantCode;
use crate::domain::mention::{folded, replaced};
use crate::store::{Dossier, Reader, StoreError, Values};

/// What stands in place of a code.
const LEFT_OUT: &str = "…";

/// The codes of everybody else, each also as it would stand in a folded text.
pub(super) struct Others {
    codes: BTreeMap<String, String>,
}

impl FromIterator<String> for Others {
    fn from_iter<T: IntoIterator<Item = String>>(codes: T) -> Self {
        Self { codes: codes.into_iter().map(|code| (code.clone(), folded(&code))).collect() }
    }
}

impl Others {
    /// Returns everybody but one.
    pub(super) fn of(known: &Reader, own: &ParticipantCode) -> Result<Self, StoreError> {
        let codes = known.participant_codes()?.into_iter().map(|(_, code)| code).filter(|code| code != own);
        Ok(codes.map(|code| code.to_string()).collect())
    }

    /// Returns everything about the one without a code of another.
    pub(super) fn left_out_of(&self, mut dossier: Dossier) -> Dossier {
        dossier.records.values_mut().flatten().for_each(|row| self.clear(row));
        dossier.sessions.iter_mut().for_each(|row| self.clear(row));
        for past in &mut dossier.history {
            past.before.iter_mut().chain(&mut past.after).for_each(|row| self.clear(row));
        }
        dossier
    }

    fn clear(&self, row: &mut Values) {
        for value in row.values_mut() {
            if let Value::String(text) = value {
                *text = self.left_out(text);
            }
        }
    }

    /// Returns a text with an ellipsis wherever the code of another stands.
    fn left_out(&self, text: &str) -> String {
        // Nearly every text is a day or a word and holds none of a thousand codes: that is seen at once.
        let small = folded(text);
        let there = self.codes.iter().filter(|(_, folded)| small.contains(folded.as_str()));
        there.fold(text.to_owned(), |clear, (code, _)| replaced(&clear, code, LEFT_OUT).unwrap_or(clear))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_of_another_goes_and_everything_else_stays() {
        let others = Others::from_iter(["P-08", "P-1"].map(str::to_owned));
        for (text, clear) in [
            ("with P-08, again", "with …, again"),
            ("P-08", "…"),
            ("(P-08/P-07)", "(…/P-07)"),
            ("P-081 P-10 P-1", "P-081 P-10 …"),
            ("P-08- and ä P-08ö, p-08, P\u{2011}08, P-08s", "…- and ä P-08ö, …, …, …s"),
            ("P-07-P-08", "P-07-…"),
            ("2021-11-24 K1-014", "2021-11-24 K1-014"),
            ("", ""),
        ] {
            assert_eq!(others.left_out(text), clear);
        }
    }
}
