//! What is wrong with a file that is read, and where.

use crate::domain::activity::Kind;
use crate::domain::code::CodeError;
use crate::domain::mark::MarkProblem;
use crate::domain::personal::{Look, looks};
use crate::domain::vocabulary::vocabulary;

use super::file::File;

/// The most problems that are kept; more are only counted, so that a million bad rows do not fill
/// the memory.
const MOST: usize = 10_000;

/// How many candidates may be compared for suggestions in one import.
const COMPARISONS: usize = 1_000_000;

/// The most characters of a cell that are shown.
const SHOWN: usize = 40;

/// One problem, at one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// In which file.
    pub file: File,
    /// On which line of the file; a row with line breaks in it has the line on which it begins.
    pub line: u64,
    /// In which column, where it is about one.
    pub column: Option<&'static str>,
    /// What stands there, at most 40 characters; never free text, never an alias.
    pub value: String,
    /// What is wrong.
    pub what: Trouble,
}

/// A text that looks as if it pointed at a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Doubt {
    /// In which file.
    pub file: File,
    /// On which line of the file.
    pub line: u64,
    /// In which column.
    pub column: &'static str,
    /// What it looks like.
    pub look: Look,
}

vocabulary! {
    /// What a cell refers to.
    Reference {
        /// A cohort.
        Cohort = "cohort",
        /// An activity.
        Activity = "activity",
        /// A participant.
        Participant = "participant",
        /// A session.
        Session = "session",
        /// A submission.
        Submission = "submission",
        /// A goal.
        Goal = "goal",
        /// A version of an instrument.
        Instrument = "instrument",
        /// An answering of an instrument.
        Assessment = "assessment",
    }
}

/// What can be wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// No line, or blank lines only.
    EmptyFile,
    /// Bytes that no text has: a spreadsheet's own format, a picture.
    NotText,
    /// Bytes that are not UTF-8.
    NotUtf8,
    /// None of the first line's cells is a column of the file. The value stays empty: these may be
    /// the cells of a person.
    NoHeader,
    /// A column that the file does not have.
    UnknownColumn {
        /// The column that is close enough to be meant.
        near: Option<&'static str>,
    },
    /// A key column is not there.
    MissingColumn,
    /// A column is there twice.
    DuplicateColumn,
    /// A row with too few or too many cells.
    FieldCount {
        /// The row's cells.
        found: usize,
        /// The header's.
        expected: usize,
    },
    /// A quoted cell is never closed; nothing after it is read.
    OpenQuote,
    /// Text between the closing quote of a cell and its end.
    StrayQuote,
    /// A row longer than any row can be; nothing after it is read.
    TooLong,
    /// A free text with more characters than the record has room for; the value stays empty.
    TextTooLong {
        /// The most characters allowed.
        most: usize,
    },
    /// A cell that is needed is empty, or its column is absent and the row is new.
    Missing,
    /// A word that is on no list.
    UnknownWord {
        /// Every allowed word.
        allowed: &'static [&'static str],
        /// The allowed word that is close enough to be meant.
        near: Option<&'static str>,
    },
    /// A text that cannot be a code.
    NotACode(CodeError),
    /// A text that is no ISO date.
    NotADate {
        /// The ISO form, when another form of a date was written.
        near: Option<String>,
    },
    /// A text that is no whole number between two bounds, both allowed.
    NotANumber {
        /// The least number allowed.
        least: u32,
        /// The greatest number allowed.
        most: u32,
    },
    /// A text that is no time `HH:MM`.
    NotATime {
        /// The right form, when another form of a time was written.
        near: Option<String>,
    },
    /// A text that is no moment in UTC.
    NotAMoment,
    /// A submission that the register keeps otherwise: what was sent never changes.
    SentStays,
    /// A submission whose files are not those that were sent.
    SentDamaged,
    /// A second row with the same key.
    Repeated {
        /// The line of the first.
        first_line: u64,
    },
    /// A code that neither the register nor the files know.
    UnknownReference {
        /// What it should be the code of.
        what: Reference,
        /// The known code that is close enough to be meant.
        near: Option<String>,
    },
    /// A mark that cannot stand on its session.
    Mark(MarkProblem),
    /// A mark at an individual session of somebody else.
    NotTheirs,
    /// A last day before the first.
    EndsBeforeStart,
    /// Breaks leave no room for the planned weeks.
    NoRoomForWeeks {
        /// The planned weeks.
        weeks: u16,
    },
    /// An individual activity, and nobody whose session it is.
    ParticipantNeeded,
    /// A group activity, and a participant.
    ParticipantNotAllowed,
    /// A reason of exit without a last day.
    ExitWithoutEnd,
    /// An activity of the register cannot turn from group to individual, or back.
    KindFixed {
        /// What it is in the register.
        is: Kind,
    },
    /// The register has marks on the session that the change would leave without ground.
    Marked,
    /// A reason that points at a person.
    Personal,
    /// The content is no instrument, or another one than its row says.
    NotAnInstrument {
        /// The line of the content on which the first slip stands.
        line: u64,
    },
    /// A version of an instrument that has answers never changes.
    Answered,
    /// An assessment of another version than the register's, whose answers it would give another
    /// meaning.
    VersionFixed {
        /// The register's.
        is: u32,
    },
    /// An id that the instrument does not have.
    UnknownItem {
        /// The one that is close enough to be meant.
        near: Option<String>,
    },
    /// A value outside the range of its item.
    OutOfRange {
        /// The least value.
        least: i32,
        /// The greatest value.
        greatest: i32,
    },
    /// A value that was refused as well.
    RefusedValue,
    /// A comment that points at a person.
    PersonalComment,
    /// A slip of an individual session, whose writer is known.
    SlipsOfOne,
    /// So few slips of a session that their writers would be known.
    SlipsFew {
        /// How many.
        slips: usize,
        /// The fewest that are taken.
        fewest: usize,
    },
    /// More slips of a session than people who attended.
    SlipsMore {
        /// How many there would be.
        slips: usize,
        /// How many attended.
        attended: usize,
    },
    /// A check whose findings cannot be let stand.
    Blocks,
    /// A referral beyond the proposal without the participant's consent.
    ConsentNeeded,
}

/// The problems of an import, in the order of the files and lines.
#[derive(Debug)]
pub struct Problems {
    list: Vec<Problem>,
    doubts: Vec<Doubt>,
    count: u64,
    comparisons: usize,
}

impl Default for Problems {
    fn default() -> Self {
        Self { list: Vec::new(), doubts: Vec::new(), count: 0, comparisons: COMPARISONS }
    }
}

impl Problems {
    /// Returns the problems, at most ten thousand.
    pub fn list(&self) -> &[Problem] {
        &self.list
    }

    /// Returns how many there are, those included that are not on the list.
    pub fn count(&self) -> u64 {
        self.count
    }

    /// Returns where texts look as if they pointed at a person, at most ten thousand: no problem, but a
    /// question.
    pub fn doubts(&self) -> &[Doubt] {
        &self.doubts
    }

    /// Says whether nothing was wrong.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// Adds a problem that only the register could show.
    pub fn tell(&mut self, problem: Problem) {
        self.add(problem);
    }

    pub(super) fn doubt(&mut self, doubt: Doubt) {
        if self.doubts.len() < MOST {
            self.doubts.push(doubt);
        }
    }

    pub(super) fn add(&mut self, problem: Problem) {
        self.count += 1;
        if self.list.len() < MOST {
            self.list.push(problem);
        }
    }

    /// Says whether a suggestion among so many candidates may still be looked for.
    pub(super) fn may_compare(&mut self, candidates: usize) -> bool {
        let left = self.comparisons.checked_sub(candidates);
        self.comparisons = left.unwrap_or(self.comparisons);
        left.is_some() && self.list.len() < MOST
    }
}

/// Returns the first characters of a cell, with `…` for the rest; nothing of one that looks as if it
/// pointed at a person, such as a personal identity code in place of a day of birth.
pub(super) fn shown(text: &str) -> String {
    if !looks(text).is_empty() {
        return "…".to_owned();
    }
    if text.chars().nth(SHOWN).is_none() {
        return text.to_owned();
    }
    text.chars().take(SHOWN - 1).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_value_is_shortened_to_forty_characters() {
        assert_eq!(shown(&"ä".repeat(40)), "ä".repeat(40));
        assert_eq!(shown(&"ä".repeat(41)), format!("{}…", "ä".repeat(39)));
    }

    #[test]
    fn a_flood_of_problems_is_counted_but_not_kept() {
        let mut problems = Problems::default();
        for line in 0..=MOST as u64 {
            let what = Trouble::Missing;
            problems.add(Problem { file: File::Needs, line, column: None, value: String::new(), what });
        }
        assert_eq!((problems.list().len(), problems.count()), (MOST, MOST as u64 + 1));
        assert!(!problems.may_compare(1));
    }

    #[test]
    fn suggestions_come_to_an_end() {
        let mut problems = Problems::default();
        assert!(problems.may_compare(COMPARISONS - 1));
        assert!(!problems.may_compare(2));
        assert!(problems.may_compare(1));
    }
}
