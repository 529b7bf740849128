//! How keys work and what each protects from, for whoever keeps a register.

use super::topics::Topics;
use crate::report::page::Page;
use crate::words::Words;

/// What there is.
const THERE: [&str; 8] = ["key", "passphrase", "colleagues", "sheet", "unlock", "lock", "change", "in_place"];

/// What may happen.
const WHEN: [&str; 4] = ["forgotten", "leaves", "seen", "lost"];

/// What there is, and what to do when something happens.
pub(super) const TOPICS: Topics<2> =
    Topics { sheet: "guide_keys", names: "keys", about: "keys_about", parts: [&THERE, &WHEN] };

/// Returns the page.
pub(super) fn page(tr: &Words) -> Page {
    let begin = (tr.guide_keys_title(), tr.guide_keys_intro());
    TOPICS.page(begin, [tr.guide_keys_there(), tr.guide_keys_when()], tr)
}
