//! Case work: needs, goals, notes, contacts and referrals.

mod travelling;
