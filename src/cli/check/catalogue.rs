//! The checks themselves.

use crate::domain::check::Rule;
use crate::domain::vocabulary::Vocabulary;
use crate::report::quality::catalogue_sheet;
use crate::words::Words;

use super::super::desk::Desk;
use super::super::failure::Failure;
use super::super::finding::rule_told;
use super::super::listing::{Format, Listing};
use super::super::value::brief;

/// Lists every check; what programs read is in English unless `--lang` says otherwise.
pub(super) fn list(listing: Listing, desk: &mut Desk) -> Result<(), Failure> {
    let words = match listing.format {
        Format::Table => desk.tr,
        _ => Words::new(desk.globals.lang.unwrap_or(crate::words::Language::En)),
    };
    desk.show(&catalogue_sheet(&|rule| rule_told(rule, &words)), listing)
}

/// Says what one check finds, and how grave that is.
pub(super) fn explain(rule: &str, desk: &mut Desk) -> Result<(), Failure> {
    let tr = desk.tr;
    let rule = named(rule, desk)?;
    let severity = rule.severity();
    desk.print_line(&format!("{}  {}", tr.word("severity", severity.word()), rule_told(rule, &tr)))?;
    let meaning = tr.word("severity_means", severity.word());
    desk.print_line(&format!("    {meaning}"))?;
    desk.print_line(&format!("    ikut check --rule {rule}"))
}

/// Returns the check that a word names.
pub(super) fn named(word: &str, desk: &Desk) -> Result<Rule, Failure> {
    Rule::parse(word).map_err(|unknown| {
        let failure = Failure::refused(desk.tr.no_such_check(&brief(word)));
        let failure = match unknown.near() {
            Some(near) => failure.hint(desk.tr.hint_near(near)),
            None => failure,
        };
        failure.hint(desk.tr.hint_list("ikut check list"))
    })
}
