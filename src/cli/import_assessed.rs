//! Instruments, assessments and answers of an import.

use std::cell::RefCell;
use std::io::Read;

use crate::domain::instrument::{Answer, Assessment, KeptInstrument};
use crate::interchange::{File, Known, Problem, Problems, Trouble, questionnaire, read};
use crate::store::{StoreError, Writer};

use super::failure::Failure;
use super::import::Tallies;

/// What is told when all files are read.
#[derive(Default)]
pub(super) struct Assessed {
    /// Rows that would give answers another meaning, with their lines and versions.
    refused: RefCell<Vec<(File, u64, u32, Trouble)>>,
}

/// Makes known what the register holds of it.
pub(super) fn learn(tx: &Writer, known: &mut Known) -> Result<(), StoreError> {
    let kept = tx.instruments()?;
    kept.iter().filter_map(|kept| questionnaire(&kept.content).ok()).for_each(|read| known.instrument(read));
    tx.assessments()?.iter().for_each(|assessment| known.assessment(assessment));
    Ok(())
}

impl Assessed {
    /// Reads one of the files.
    pub(super) fn read(
        &self,
        file: File,
        input: impl Read,
        tx: &Writer,
        tallies: &Tallies,
        known: &mut Known,
        problems: &mut Problems,
    ) -> Result<(), Failure> {
        match file {
            File::Instruments => {
                let keep = |kept: &KeptInstrument, line| self.instrument(kept, line, tx, tallies);
                read(input, known, problems, |key: &(_, _)| Ok(tx.find_instrument(&key.0, key.1)?), keep)
            }
            File::Assessments => {
                let before = |(participant, instrument, date): &(_, _, _)| {
                    let known = tx.assessments_of(participant)?;
                    Ok(known.into_iter().find(|known| known.instrument == *instrument && known.date == *date))
                };
                let keep = |assessment: &Assessment, line| self.assessment(assessment, line, tx, tallies);
                read(input, known, problems, before, keep)
            }
            _ => answers(input, tx, tallies, known, problems),
        }
    }

    fn instrument(
        &self,
        kept: &KeptInstrument,
        line: u64,
        tx: &Writer,
        tallies: &Tallies,
    ) -> Result<(), Failure> {
        let before = tx.find_instrument(&kept.instrument, kept.version)?;
        let changes = before.is_some_and(|before| before != *kept);
        if changes && tx.times_answered(&kept.instrument, kept.version)? > 0 {
            self.refuse(File::Instruments, line, kept.version, Trouble::Answered);
            return Ok(());
        }
        tallies.note(File::Instruments, tx.put_instrument(kept)?);
        Ok(())
    }

    /// Tells the rows that would change what was answered.
    pub(super) fn finish(&self, problems: &mut Problems) {
        for (file, line, version, what) in self.refused.take() {
            problems.tell(Problem { file, line, column: Some("version"), value: version.to_string(), what });
        }
    }

    fn refuse(&self, file: File, line: u64, version: u32, what: Trouble) {
        self.refused.borrow_mut().push((file, line, version, what));
    }

    fn assessment(
        &self,
        assessment: &Assessment,
        line: u64,
        tx: &Writer,
        tallies: &Tallies,
    ) -> Result<(), Failure> {
        let (id, _) = tx.participant(&assessment.participant)?;
        let known = tx.assessments_of(&assessment.participant)?;
        let same =
            |known: &&Assessment| known.instrument == assessment.instrument && known.date == assessment.date;
        match known.iter().find(same).map(|known| known.version) {
            Some(is) if is != assessment.version => {
                self.refuse(File::Assessments, line, assessment.version, Trouble::VersionFixed { is });
            }
            _ => tallies.note(File::Assessments, tx.put_assessment(id, assessment)?),
        }
        Ok(())
    }
}

fn answers(
    input: impl Read,
    tx: &Writer,
    tallies: &Tallies,
    known: &mut Known,
    problems: &mut Problems,
) -> Result<(), Failure> {
    let before = |(participant, instrument, date, item): &(_, _, _, _)| {
        let same =
            |known: &Answer| known.instrument == *instrument && known.date == *date && known.item == *item;
        Ok(tx.answers_of(participant)?.into_iter().find(same))
    };
    let keep = |answer: &Answer, _| {
        let (id, _) = tx.participant(&answer.participant)?;
        tallies.note(File::Answers, tx.put_answer(id, answer)?);
        Ok::<_, Failure>(())
    };
    read(input, known, problems, before, keep)
}
