//! `ikut report esf --explain`: one figure, with who is counted, who is not, and why.

mod page;
mod told;

use crate::domain::fact::Person;
use crate::domain::project::Programme;
use crate::domain::vocabulary::{Vocabulary, vocabulary};
use crate::report::esf::explain::explanation_sheet;
use crate::report::esf::{Cell, CellError, Counted, Judgement, explain, indicators};
use crate::report::page::Page;
use crate::report::scope::{Range, Scope};
use crate::report::sheet::Sheet;
use crate::store::Reader;
use crate::words::Words;

use super::desk::Desk;
use super::esf_report::{Frame, Wanted, frame};
use super::failure::Failure;
use super::value::brief;

vocabulary! {
    /// Which figures of a cell are explained.
    Scopes {
        /// That of the period.
        Period = "period",
        /// The cumulative one.
        Cumulative = "cumulative",
        /// Both.
        Both = "both",
    }
}

/// What is explained, and the people whom that needs.
pub(super) struct Explained {
    cell: Cell,
    frame: Frame,
    people: Vec<Person>,
    scopes: Scopes,
}

impl Explained {
    /// Returns what is known for explaining a cell, such as `CO02.women`.
    pub(super) fn of(
        cell: &str,
        scopes: Scopes,
        wanted: &Wanted,
        known: &Reader,
        desk: &Desk,
    ) -> Result<Self, Failure> {
        let frame = frame(wanted, known, desk)?;
        let programme = frame.settings.programme;
        let cell = Cell::parse(cell, programme).map_err(|error| no_cell(&error, programme, desk))?;
        Ok(Self { cell, people: known.people()?, frame, scopes })
    }

    /// Returns the explanation as a sheet, its sentences in the language of `words`.
    pub(super) fn sheet(&self, words: &Words) -> Sheet {
        let Frame { settings, period, .. } = &self.frame;
        let told = |judgement: &Judgement| told::detail(judgement, words);
        explanation_sheet(&self.judged(), self.cell.indicator.code, settings.programme, period, &told)
    }

    /// Shows the explanation on a screen.
    pub(super) fn show(&self, desk: &mut Desk) -> Result<(), Failure> {
        page::show(self.cell, self.frame.settings.programme, &self.judged(), desk)
    }

    /// Returns the explanation as a page, in the language of `words`.
    pub(super) fn page(&self, words: &Words) -> Page {
        page::page(self.cell, self.frame.settings.programme, &self.judged(), words)
    }

    fn judged(&self) -> Vec<(Range, Vec<Judgement<'_>>)> {
        let Frame { settings, period, start, .. } = &self.frame;
        let wanted = |range: &Range| match self.scopes {
            Scopes::Both => true,
            Scopes::Period => range.scope == Scope::Period,
            Scopes::Cumulative => range.scope == Scope::Cumulative,
        };
        let ranges = Range::both(period, *start).into_iter().filter(wanted);
        ranges.map(|range| (range, explain(&self.people, self.cell, range, settings))).collect()
    }
}

fn no_cell(error: &CellError, programme: Programme, desk: &Desk) -> Failure {
    let tr = desk.tr;
    let (line, near, allowed) = match error {
        CellError::UnknownCode { code, near } => {
            let codes: Vec<_> = indicators(programme).iter().map(|indicator| indicator.code).collect();
            let programme = tr.word("programme", programme.word());
            (tr.explained_no_code(&programme, &brief(code)), near, codes.join(", "))
        }
        CellError::UnknownColumn { column, near } => {
            (tr.explained_no_column(&brief(column)), near, Counted::WORDS.join(", "))
        }
    };
    let failure = Failure::refused(line);
    let failure = match near {
        Some(near) => failure.hint(tr.hint_near(*near)),
        None => failure,
    };
    failure.hint(tr.hint_allowed(&allowed))
}
