//! Areas of life of participants, as they stood on a day.

use rusqlite::{Row, named_params};

use super::put::Put;
use super::read::{all, day, parsed};
use super::{Reader, StoreError, Writer};
use crate::domain::code::ParticipantCode;
use crate::domain::fact::ParticipantId;
use crate::domain::life_area::AreaLevel;
use crate::domain::vocabulary::Vocabulary;

impl Reader<'_> {
    /// Returns every area of life, by participant, day and area.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn life_areas(&self) -> Result<Vec<AreaLevel>, StoreError> {
        all(self.connection, include_str!("list_life_areas.sql"), [], read)
    }

    /// Returns the areas of life of a participant, by day and area.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn life_areas_of(&self, code: &ParticipantCode) -> Result<Vec<AreaLevel>, StoreError> {
        let params = named_params! { ":participant": code.as_str() };
        all(self.connection, include_str!("list_of_participant.sql"), params, read)
    }
}

impl Writer<'_> {
    /// Writes an area of life of the participant who has that number.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn put_life_area(&self, id: ParticipantId, area: &AreaLevel) -> Result<Put, StoreError> {
        let known = self.life_areas_of(&area.participant)?;
        let before = known.iter().find(|known| known.date == area.date && known.area == area.area);
        Put::of(before, area, || {
            self.connection.prepare_cached(include_str!("put_life_area.sql"))?.execute(named_params! {
                ":participant": id.0, ":date": area.date, ":area": area.area.word(),
                ":level": area.level.word(),
            })?;
            Ok(())
        })
    }
}

fn read(row: &Row) -> rusqlite::Result<AreaLevel> {
    Ok(AreaLevel {
        participant: parsed(row, "participant")?,
        date: day(row, "date")?,
        area: parsed(row, "area")?,
        level: parsed(row, "level")?,
    })
}
