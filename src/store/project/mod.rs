//! The project's settings.

use rusqlite::{Row, named_params};

use super::put::Put;
use super::read::{maybe, maybe_day, one};
use super::{Reader, StoreError, Writer};
use crate::domain::project::Project;
use crate::domain::vocabulary::Vocabulary;

impl Reader<'_> {
    /// Returns the project's settings; `None` before any was made.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn project(&self) -> Result<Option<Project>, StoreError> {
        one(self.connection, include_str!("find_project.sql"), [], read)
    }
}

impl Writer<'_> {
    /// Writes the project's settings.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn put_project(&self, project: &Project) -> Result<Put, StoreError> {
        Put::of(self.project()?.as_ref(), project, || {
            self.connection.prepare_cached(include_str!("put_project.sql"))?.execute(named_params! {
                ":name": project.name, ":code": project.code, ":funder": project.funder,
                ":programme": project.programme.map(Vocabulary::word),
                ":start": project.start, ":end": project.end, ":target": project.target,
                ":retention": project.retention,
            })?;
            Ok(())
        })
    }
}

fn read(row: &Row) -> rusqlite::Result<Project> {
    Ok(Project {
        name: row.get("name")?,
        code: row.get("code")?,
        funder: row.get("funder")?,
        programme: maybe(row, "programme")?,
        start: maybe_day(row, "start")?,
        end: maybe_day(row, "end")?,
        target: row.get("target")?,
        retention: maybe_day(row, "retention")?,
    })
}
