//! Safe contact: how a participant may be reached without harm, and in which language.

use super::code::ParticipantCode;
use super::language::Language;

/// The most characters of a rule.
pub const LONGEST: usize = 300;

/// How a participant may be reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SafeContact {
    /// Who.
    pub participant: ParticipantCode,
    /// The language in which they are written to.
    pub language: Option<Language>,
    /// What whoever reaches out must mind; `None` when the participant asks for nothing.
    pub rule: Option<String>,
}
