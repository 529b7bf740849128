//! Feedback: what a session was like, on slips of paper that name nobody.

use super::code::SessionCode;

/// The most characters of a comment.
pub const LONGEST: usize = 500;

/// The greatest number of a slip.
pub const LAST_SLIP: u32 = 999_999_999;

/// The best mark of a question; the least is 1.
pub const BEST: u8 = 5;

/// One slip. Its number is drawn by lot and says nothing of when it was written or typed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slip {
    /// Which session it is about.
    pub session: SessionCode,
    /// Its number within the session.
    pub number: u32,
    /// Whether the session was useful, from 1 to 5.
    pub useful: Option<u8>,
    /// Whether it could be understood, from 1 to 5.
    pub understood: Option<u8>,
    /// Whether the participant felt safe, from 1 to 5.
    pub felt_safe: Option<u8>,
    /// What else was written.
    pub comment: Option<String>,
}

impl Slip {
    /// Returns the marks, in the order of the slip.
    pub fn marks(&self) -> [Option<u8>; 3] {
        [self.useful, self.understood, self.felt_safe]
    }

    /// Says whether nothing was written on it.
    pub fn is_empty(&self) -> bool {
        self.comment.is_none() && self.marks().iter().all(Option::is_none)
    }
}
