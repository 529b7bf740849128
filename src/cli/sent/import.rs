//! Reports that were sent, out of an interchange folder: new ones are taken over, and known ones
//! never change.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;

use crate::domain::submission::{SentFile, Submission};
use crate::interchange::{File, Known, Problem, Problems, Trouble, read};
use crate::report::sent::damage;
use crate::store::{Put, StoreError, Writer};

use crate::cli::failure::Failure;
use crate::cli::import::Tallies;

/// The submissions of an import.
pub(crate) struct Sent {
    /// Those of the register, with their files.
    before: BTreeMap<u32, (Submission, Vec<SentFile>)>,
    /// Numbers that were taken over, with their lines in submissions.csv.
    adopted: RefCell<BTreeMap<u32, u64>>,
    /// Rows that would change what was sent.
    against: RefCell<BTreeSet<(File, u64, u32)>>,
}

impl Sent {
    /// Returns the submissions that the register has.
    pub(crate) fn of(tx: &Writer) -> Result<Self, StoreError> {
        let mut before = BTreeMap::new();
        for sent in tx.submissions()? {
            before.insert(sent.number, (sent.clone(), tx.sent_files(sent.number)?));
        }
        Ok(Self { before, adopted: RefCell::default(), against: RefCell::default() })
    }

    /// Reads submissions.csv.
    pub(crate) fn submissions(
        &self,
        input: impl Read,
        tx: &Writer,
        tallies: &Tallies,
        known: &mut Known,
        problems: &mut Problems,
    ) -> Result<(), Failure> {
        let before = |number: &u32| Ok(self.before.get(number).map(|(sent, _)| sent.clone()));
        let keep = |row: &Submission, line| {
            match self.before.get(&row.number) {
                Some((sent, _)) if sent == row => tallies.note(File::Submissions, Put::Same),
                Some(_) => self.refuse(File::Submissions, line, row.number),
                None => {
                    tx.adopt_submission(row)?;
                    self.adopted.borrow_mut().insert(row.number, line);
                    tallies.note(File::Submissions, Put::New);
                }
            }
            Ok::<_, Failure>(())
        };
        read(input, known, problems, before, keep)
    }

    /// Reads submission_files.csv.
    pub(crate) fn files(
        &self,
        input: impl Read,
        tx: &Writer,
        tallies: &Tallies,
        known: &mut Known,
        problems: &mut Problems,
    ) -> Result<(), Failure> {
        let find = |number: u32, name: &str| {
            let files = self.before.get(&number).map(|(_, files)| files.as_slice()).unwrap_or_default();
            files.iter().find(|file| file.name == name).cloned()
        };
        let before = |(number, name): &(u32, String)| Ok(find(*number, name));
        let keep = |row: &SentFile, line| {
            if !self.before.contains_key(&row.submission) {
                tx.adopt_sent_file(row)?;
                tallies.note(File::SubmissionFiles, Put::New);
            } else if find(row.submission, &row.name).as_ref() == Some(row) {
                tallies.note(File::SubmissionFiles, Put::Same);
            } else {
                self.refuse(File::SubmissionFiles, line, row.submission);
            }
            Ok::<_, Failure>(())
        };
        read(input, known, problems, before, keep)
    }

    /// Tells the rows that would change what was sent, and submissions that are not whole.
    pub(crate) fn finish(&self, tx: &Writer, problems: &mut Problems) -> Result<(), Failure> {
        let tell = |problems: &mut Problems, file, line, number: u32, what| {
            problems.tell(Problem {
                file,
                line,
                column: Some("submission"),
                value: number.to_string(),
                what,
            });
        };
        for (file, line, number) in self.against.take() {
            tell(problems, file, line, number, Trouble::SentStays);
        }
        for sent in tx.submissions()? {
            let Some(line) = self.adopted.borrow().get(&sent.number).copied() else { continue };
            if damage(&sent, &tx.sent_files(sent.number)?).is_some() {
                tell(problems, File::Submissions, line, sent.number, Trouble::SentDamaged);
            }
        }
        Ok(())
    }

    fn refuse(&self, file: File, line: u64, number: u32) {
        self.against.borrow_mut().insert((file, line, number));
    }
}
