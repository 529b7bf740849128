//! Instruments, their versions and items: codes and ids, never a question and never an answer.

use crate::domain::instrument::{Instrument, KeptInstrument};
use crate::interchange::questionnaire;

use super::Asked;
use super::candidate::{Candidate, Offer};

/// Returns the instruments whose codes begin as typed.
pub(super) fn instruments(typed: &str, asked: &Asked) -> Offer {
    let mut codes: Vec<_> = kept(asked).into_iter().map(|kept| kept.instrument).collect();
    codes.dedup();
    let fits = codes.iter().filter(|code| code.as_str().starts_with(typed));
    fits.map(|code| Candidate::new(code.as_str(), "")).collect()
}

/// Returns the versions of the instrument on the line.
pub(super) fn versions(typed: &str, asked: &Asked) -> Offer {
    let named = |kept: &KeptInstrument| asked.line.positionals.contains(&kept.instrument.as_str());
    let versions = kept(asked).into_iter().filter(named).map(|kept| kept.version.to_string());
    versions.filter(|version| version.starts_with(typed)).map(|version| Candidate::new(version, "")).collect()
}

fn kept(asked: &Asked) -> Vec<KeptInstrument> {
    let store = asked.register.open();
    store.and_then(|store| store.read().instruments().ok()).unwrap_or_default()
}

/// Returns the ids of the instrument on the line, each with the `=` that its answer stands behind, and
/// after `=` what can be answered.
pub(super) fn answers(typed: &str, asked: &Asked) -> Offer {
    let Some(instrument) = named(asked) else { return Offer::nothing() };
    match typed.split_once('=') {
        Some((item, said)) => values(&instrument, item, said, asked).behind(&format!("{item}=")),
        None => ids(&instrument, typed, asked),
    }
}

/// Returns the latest version of the instrument on the line.
fn named(asked: &Asked) -> Option<Instrument> {
    let code = asked.line.positionals.get(1)?.parse().ok()?;
    let store = asked.register.open()?;
    questionnaire(&store.read().instrument(&code, None).ok()?.content).ok()
}

fn ids(instrument: &Instrument, typed: &str, asked: &Asked) -> Offer {
    let named = |id: &str| asked.line.positionals.iter().any(|word| word.split('=').next() == Some(id));
    let fits = instrument.ids().filter(|id| id.starts_with(typed) && !named(id));
    fits.map(|id| Candidate::new(format!("{id}="), "")).collect()
}

fn values(instrument: &Instrument, id: &str, said: &str, asked: &Asked) -> Offer {
    let language = asked.tr.language.to_string();
    let words =
        |value: i32| instrument.item(id).and_then(|item| item.word(value, &language)).unwrap_or_default();
    // The range of a total is too long to be of help.
    let Some((least, greatest)) = instrument.item(id).map(|item| (item.least, item.greatest)) else {
        return Offer::nothing();
    };
    let numbers = (least..=greatest).map(|value| (value.to_string(), words(value).to_owned()));
    let refused = ("r".to_owned(), asked.tr.word("answer", "refused"));
    let fits = numbers.chain([refused]).filter(|(value, _)| value.starts_with(said));
    fits.map(|(value, note)| Candidate::new(value, note)).collect()
}
