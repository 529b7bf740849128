//! Submissions: written once, never changed; only undoing the step that made one takes it away.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, named_params};

use super::read::{all, day, parsed};
use super::{Reader, StoreError, Writer};
use crate::domain::submission::{SentFile, Submission};
use crate::domain::vocabulary::Vocabulary;

impl Reader<'_> {
    /// Returns every submission, by number.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn submissions(&self) -> Result<Vec<Submission>, StoreError> {
        all(self.connection, include_str!("list_submissions.sql"), [], read)
    }

    /// Returns the number and the period of the latest submission whose period holds a day.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn sent_for(&self, day: NaiveDate) -> Result<Option<(u32, String)>, StoreError> {
        let mut statement = self.connection.prepare_cached(include_str!("find_sent.sql"))?;
        let found = statement.query_row(named_params! { ":day": day }, |row| Ok((row.get(0)?, row.get(1)?)));
        Ok(found.optional()?)
    }

    /// Returns the files of a submission, by name.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn sent_files(&self, number: u32) -> Result<Vec<SentFile>, StoreError> {
        all(self.connection, include_str!("list_files.sql"), named_params! { ":number": number }, |row| {
            Ok(SentFile {
                submission: row.get("submission")?,
                name: row.get("name")?,
                content: row.get("content")?,
            })
        })
    }

    /// Returns the latest step of the register that was sent: that of the import, where a
    /// submission came from another register.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn last_op_of(&self, number: u32) -> Result<i64, StoreError> {
        let sql = "SELECT last_op FROM submission WHERE number = :number";
        let mut statement = self.connection.prepare_cached(sql)?;
        Ok(statement.query_row(named_params! { ":number": number }, |row| row.get(0))?)
    }
}

impl Reader<'_> {
    /// Returns the number of the next submission: one that was never given, also not to one that was
    /// undone, since its paper may be in somebody's hands.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn next_submission(&self) -> Result<u32, StoreError> {
        Ok(self.connection.query_row(include_str!("next_number.sql"), [], |row| row.get(0))?)
    }
}

impl Writer<'_> {
    /// Freezes a report of the register as it was before this step.
    ///
    /// # Errors
    /// Whatever the register says; also a number that is taken.
    pub fn add_submission(&self, submission: &Submission, files: &[SentFile]) -> Result<(), StoreError> {
        self.insert_submission(submission, self.op() - 1)?;
        files.iter().try_for_each(|file| self.insert_sent_file(file))
    }

    /// Takes over a report that was sent from another register: of what was changed before this
    /// step nothing is known.
    ///
    /// # Errors
    /// Whatever the register says; also a number that is taken.
    pub fn adopt_submission(&self, submission: &Submission) -> Result<(), StoreError> {
        self.insert_submission(submission, self.op())
    }

    /// Takes over a file of such a report.
    ///
    /// # Errors
    /// Whatever the register says; also a name that is taken.
    pub fn adopt_sent_file(&self, file: &SentFile) -> Result<(), StoreError> {
        self.insert_sent_file(file)
    }

    fn insert_submission(&self, sent: &Submission, last_op: i64) -> Result<(), StoreError> {
        self.connection.prepare_cached(include_str!("put_submission.sql"))?.execute(named_params! {
            ":number": sent.number, ":period": sent.period, ":from": sent.from, ":until": sent.until,
            ":programme": sent.programme.word(), ":ltu_months_under_25": sent.ltu_months_under_25,
            ":language": sent.language, ":definitions_version": sent.definitions_version,
            ":program_version": sent.program_version, ":sent_at": sent.sent_at,
            ":sent_by": sent.sent_by, ":last_op": last_op, ":note": sent.note, ":sha256": sent.sha256,
        })?;
        Ok(())
    }

    fn insert_sent_file(&self, file: &SentFile) -> Result<(), StoreError> {
        self.connection.prepare_cached(include_str!("put_file.sql"))?.execute(named_params! {
            ":submission": file.submission, ":name": file.name, ":content": file.content,
        })?;
        Ok(())
    }
}

fn read(row: &Row) -> rusqlite::Result<Submission> {
    Ok(Submission {
        number: row.get("number")?,
        period: row.get("period")?,
        from: day(row, "from")?,
        until: day(row, "until")?,
        programme: parsed(row, "programme")?,
        ltu_months_under_25: row.get("ltu_months_under_25")?,
        language: row.get("language")?,
        definitions_version: row.get("definitions_version")?,
        program_version: row.get("program_version")?,
        sent_at: row.get("sent_at")?,
        sent_by: row.get("sent_by")?,
        note: row.get("note")?,
        sha256: row.get("sha256")?,
    })
}
