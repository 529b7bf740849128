//! Referrals: where support goes on, and with whose consent.

use chrono::NaiveDate;

use super::code::ParticipantCode;
use super::vocabulary::{YesNo, vocabulary};

/// The most characters of a service's name.
pub const LONGEST: usize = 100;

/// The greatest number that a referral of a participant can have.
pub const LAST: u32 = 9_999;

vocabulary! {
    /// How a referral stands.
    ReferralState {
        /// It was talked about.
        Proposed = "proposed",
        /// The participant agreed to it.
        Agreed = "agreed",
        /// The service was told.
        Sent = "sent",
        /// The service takes the participant.
        Accepted = "accepted",
        /// The participant or the service said no.
        Declined = "declined",
        /// The service ended.
        Ended = "ended",
    }
}

/// One referral of one participant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Referral {
    /// Of whom.
    pub participant: ParticipantCode,
    /// Its number for the participant, counted from 1.
    pub number: u32,
    /// When it was proposed.
    pub date: NaiveDate,
    /// To which service; never empty, never a person's name.
    pub service: String,
    /// How it stands.
    pub state: ReferralState,
    /// When the participant consented.
    pub consent: Option<NaiveDate>,
    /// Since when it stands so.
    pub changed: Option<NaiveDate>,
    /// Whether support goes on there when the project ends.
    pub goes_on: Option<YesNo>,
}

impl ReferralState {
    /// Says whether the state needs the participant's consent: everything after the proposal, except
    /// that it was declined.
    pub fn needs_consent(self) -> bool {
        !matches!(self, Self::Proposed | Self::Declined)
    }

    /// Says whether the service is, or may become, a participant's next one.
    pub fn is_alive(self) -> bool {
        !matches!(self, Self::Declined | Self::Ended)
    }
}

impl Referral {
    /// Says whether consent is needed and not recorded.
    pub fn lacks_consent(&self) -> bool {
        self.state.needs_consent() && self.consent.is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::vocabulary::Vocabulary;

    #[test]
    fn only_what_was_proposed_or_declined_needs_no_consent() {
        let without = ReferralState::MEMBERS.iter().filter(|state| !state.needs_consent());
        assert_eq!(without.map(|state| state.word()).collect::<Vec<_>>(), ["proposed", "declined"]);
    }
}
