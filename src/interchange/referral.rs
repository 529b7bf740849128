//! referrals.csv.

use crate::domain::code::ParticipantCode;
use crate::domain::referral::{LAST, LONGEST, Referral, ReferralState};

use super::cells::Cells;
use super::file::File;
use super::known::Known;
use super::problem::Trouble;
use super::read::Record;
use super::value::{date, whole, word};
use super::write::{Line, Written};

impl Record for Referral {
    type Key = (ParticipantCode, u32);
    type Id = ();
    const FILE: File = File::Referrals;

    fn key(cells: &mut Cells<'_>, known: &Known) -> Option<Self::Key> {
        let participant = cells.needed_code("participant", None, &known.participants);
        let number = cells.needed("number", None, whole(1, LAST));
        Some((participant?.0, number?))
    }

    fn read(
        key: Option<&Self::Key>,
        before: Option<Self>,
        cells: &mut Cells<'_>,
        _known: &Known,
    ) -> Option<Self> {
        let was = before.as_ref();
        let proposed = cells.needed("date", was.map(|was| was.date), date);
        let service = cells.needed_text("service", was.map(|was| was.service.clone()), LONGEST);
        let state: Option<ReferralState> = cells.needed("state", was.map(|was| was.state), word);
        let consent = cells.given("consent", was.and_then(|was| was.consent), date);
        let changed = cells.optional("changed", was.and_then(|was| was.changed), date);
        let goes_on = cells.optional("goes_on", was.and_then(|was| was.goes_on), word);
        let consent = consent.ok()?;
        let without = state.is_some_and(ReferralState::needs_consent) && consent.is_none();
        if without && !cells.may_stand_elsewhere("consent") {
            cells.tell("consent", Trouble::ConsentNeeded);
        }
        let (participant, number) = key?.clone();
        let (date, service, state) = (proposed?, service?, state?);
        Some(Self { participant, number, date, service, state, consent, changed, goes_on })
    }
}

impl Written for Referral {
    const FILE: File = File::Referrals;

    fn write(&self, line: &mut Line) {
        line.shows(Some(&self.participant));
        line.shows(Some(self.number));
        line.shows(Some(self.date));
        line.text(Some(&self.service));
        line.shows(Some(self.state));
        line.shows(self.consent);
        line.shows(self.changed);
        line.shows(self.goes_on);
    }
}
