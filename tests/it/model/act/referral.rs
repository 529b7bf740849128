//! Referrals to other services.

use super::super::dice::Dice;
use super::super::records::Records;
use super::{Act, DONE, REFUSED, TODAY, numbered, somebody};

/// Adds a referral, which is proposed first.
pub fn add(rows: &Records, dice: &mut Dice) -> Option<Act> {
    let (code, service) = (somebody(rows, dice)?, dice.one_of(&["Ohjaamo", "Sateenvarjo"])?);
    Some(Act::new("referral_add", format!("referral add {code} --service {service}"), move |rows| {
        let number = rows.next("referrals.csv", &[&code]);
        let cells = [("date", TODAY), ("service", service), ("state", "proposed")];
        rows.set("referrals.csv", &[&code, &number], &cells);
        DONE
    }))
}

/// Changes a referral; beyond the proposal it needs the participant's consent.
pub fn edit(rows: &Records, dice: &mut Dice) -> Option<Act> {
    let (code, number) = numbered("referrals.csv", rows, dice)?;
    let (state, consents) = (dice.one_of(&["agreed", "sent", "declined", "proposed"])?, dice.below(2)? == 0);
    let consent = if consents { " --consent 2021-11-23" } else { "" };
    let words = format!("referral edit {code} {number} --state {state} --goes-on yes{consent}");
    Some(Act::new("referral_edit", words, move |rows| {
        let key = [code.as_str(), &number];
        rows.known("referrals.csv", &key)?;
        let before = rows.cell("referrals.csv", &key, "state").to_owned();
        rows.set("referrals.csv", &key, &[("state", state), ("goes_on", "yes")]);
        if consents {
            rows.set("referrals.csv", &key, &[("consent", "2021-11-23")]);
        }
        if before != state {
            rows.set("referrals.csv", &key, &[("changed", TODAY)]);
        }
        let agrees = !rows.cell("referrals.csv", &key, "consent").is_empty();
        if agrees || matches!(state, "proposed" | "declined") { DONE } else { REFUSED }
    }))
}
