//! The indicators of the European Social Fund: who counts, where, and how the figures are checked.
//!
//! Each indicator is a plain function over a [`Case`], listed once in [`programme`]; its doc
//! comment is the definition. The funder's labels are words and live elsewhere.

pub mod case;
pub mod checks;
pub mod explain;
pub mod figures;
pub mod indicator_sheet;
pub mod law;
pub mod outputs;
pub mod programme;
pub mod results;
pub mod steps;

pub use case::{Case, missing};
pub use checks::{BrokenCheck, Check, self_check};
pub use explain::{Cell, CellError, Judgement, explain};
pub use figures::{Counted, Counts, Figure, Group, counted, figures};
pub use indicator_sheet::indicator_sheet;
pub use programme::{Indicator, Moment, indicators};

use crate::domain::project::Programme;

/// The version of the definitions; it changes whenever a rule does.
pub const DEFINITIONS_VERSION: &str = "1";

/// What a project may set about the counting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settings {
    /// Whose indicators count.
    pub programme: Programme,
    /// Under ESF+, after how many months somebody under 25 is unemployed for long. ESF 2014-2020
    /// fixes 6 and does not ask.
    pub ltu_months_under_25: u32,
}

impl Settings {
    /// Returns the settings of a programme as the funder gives them.
    pub fn of(programme: Programme) -> Self {
        Self { programme, ltu_months_under_25: case::LTU_MONTHS }
    }
}
