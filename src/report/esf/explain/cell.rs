//! Cells: a figure as people name it, `CO02` or `CO02.women`.

use crate::domain::nearest::nearest;
use crate::domain::project::Programme;
use crate::domain::vocabulary::Vocabulary;
use crate::report::esf::figures::Counted;
use crate::report::esf::programme::{Indicator, indicators};

/// An indicator, and one of its columns.
#[derive(Debug, Clone, Copy)]
pub struct Cell {
    /// The indicator.
    pub indicator: &'static Indicator,
    /// The column; the total for an indicator named alone.
    pub counted: Counted,
}

/// What is no cell of the programme.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CellError {
    /// The programme has no such indicator.
    #[error("no indicator is called `{code}`")]
    UnknownCode {
        /// What was written.
        code: String,
        /// The nearest code.
        near: Option<&'static str>,
    },
    /// There is no such column.
    #[error("no column is called `{column}`")]
    UnknownColumn {
        /// What was written.
        column: String,
        /// The nearest column.
        near: Option<&'static str>,
    },
}

impl Cell {
    /// Returns the cell that `CODE` or `CODE.COLUMN` names; capitals and small letters are the same.
    ///
    /// # Errors
    /// The programme has no such code, or there is no such column.
    pub fn parse(text: &str, programme: Programme) -> Result<Self, CellError> {
        let (code, column) = text.split_once('.').map_or((text, None), |(code, column)| (code, Some(column)));
        let all = indicators(programme);
        let indicator = all.iter().find(|indicator| indicator.code.eq_ignore_ascii_case(code));
        let indicator = indicator.ok_or_else(|| CellError::UnknownCode {
            code: code.to_owned(),
            near: nearest(code, all.iter().map(|indicator| indicator.code)),
        })?;
        Ok(Self { indicator, counted: column.map_or(Ok(Counted::Total), counted)? })
    }

    /// Says whether people of a column are in the cell.
    pub fn holds(&self, column: Counted) -> bool {
        self.counted == Counted::Total || self.counted == column
    }
}

impl std::fmt::Display for Cell {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.counted {
            Counted::Total => f.write_str(self.indicator.code),
            column => write!(f, "{}.{column}", self.indicator.code),
        }
    }
}

fn counted(column: &str) -> Result<Counted, CellError> {
    Counted::parse(&column.to_ascii_lowercase())
        .map_err(|unknown| CellError::UnknownColumn { column: column.to_owned(), near: unknown.near() })
}
