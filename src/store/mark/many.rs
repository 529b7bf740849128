//! Many marks in one step, as an import brings them.
//!
//! # Why
//! For each statement that fires a trigger SQLite keeps a way back, page by page. Marks that are all
//! new therefore go in many to a statement; where one of them is there already, each goes by itself.

use rusqlite::{Error, params_from_iter};

use super::super::put::Put;
use super::super::{StoreError, Writer};
use super::image;
use crate::domain::fact::MarkFact;

/// How many marks go in with one statement.
const AT_ONCE: usize = 128;

/// The places of one mark's values.
const VALUES: &str = "(?, ?, ?, ?, ?, ?, ?)";

impl Writer<'_> {
    /// Writes many marks and says of each, in order, what that did; their images go into the
    /// journal many to a row.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn put_marks(&self, facts: &[MarkFact], mut told: impl FnMut(Put)) -> Result<(), StoreError> {
        let insert = include_str!("insert_marks.sql").to_owned() + &[VALUES; AT_ONCE].join(", ");
        for facts in facts.chunks(AT_ONCE) {
            if facts.len() == AT_ONCE && self.all_new(&insert, facts)? {
                facts.iter().for_each(|_| told(Put::New));
            } else {
                facts.iter().try_for_each(|fact| self.put_one_of_many(fact).map(&mut told))?;
            }
        }
        Ok(())
    }

    /// Writes marks with one statement; does nothing and says so when one of them is there already.
    fn all_new(&self, insert: &str, facts: &[MarkFact]) -> Result<bool, StoreError> {
        let values = params_from_iter(facts.iter().flat_map(image));
        match self.connection.prepare_cached(insert)?.execute(values) {
            Ok(_) => (),
            Err(error) if is_there(&error) => return Ok(false),
            Err(error) => return Err(error.into()),
        }
        let mut bulk = self.bulk.borrow_mut();
        facts.iter().try_for_each(|fact| bulk.note(self.connection, None, &image(fact)))?;
        Ok(true)
    }

    fn put_one_of_many(&self, fact: &MarkFact) -> Result<Put, StoreError> {
        if self.execute_mark(include_str!("insert_mark.sql"), fact)? > 0 {
            self.bulk.borrow_mut().note(self.connection, None, &image(fact))?;
            return Ok(Put::New);
        }
        let before = self.find_mark(fact.session, fact.participant)?;
        Put::of(before.as_ref(), &fact.mark, || {
            self.execute_mark(include_str!("update_mark.sql"), fact)?;
            let before = before.map(|mark| image(&MarkFact { mark, ..*fact }));
            self.bulk.borrow_mut().note(self.connection, before.as_ref(), &image(fact))
        })
    }
}

fn is_there(error: &Error) -> bool {
    let code = error.sqlite_error().map(|error| error.extended_code);
    code == Some(rusqlite::ffi::SQLITE_CONSTRAINT_PRIMARYKEY)
}
