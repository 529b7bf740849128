//! Case work: needs, goals, notes, contacts and referrals.

use fluent_bundle::FluentArgs;

use crate::words::Words;

messages! {
    trouble_consent_needed();
}
