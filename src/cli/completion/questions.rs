//! Instruments, their versions and items: codes and ids, never a question and never an answer.

use crate::domain::instrument::KeptInstrument;

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
