//! Goals, their steps, and the meetings at which they were talked about.

use rusqlite::{Row, named_params};

use super::put::Put;
use super::read::{all, day, maybe, maybe_day, parsed};
use super::{Entity, Reader, StoreError, Writer};
use crate::domain::code::ParticipantCode;
use crate::domain::fact::{ParticipantId, SessionId};
use crate::domain::goal::{Goal, GoalSession, GoalStep};
use crate::domain::vocabulary::Vocabulary;

impl Reader<'_> {
    /// Returns every goal, by participant and number.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn goals(&self) -> Result<Vec<Goal>, StoreError> {
        all(self.connection, include_str!("list_goals.sql"), [], read)
    }

    /// Returns the goals of a participant, by number.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn goals_of(&self, code: &ParticipantCode) -> Result<Vec<Goal>, StoreError> {
        let params = named_params! { ":participant": code.as_str() };
        all(self.connection, include_str!("list_of_participant.sql"), params, read)
    }

    /// Returns one goal.
    ///
    /// # Errors
    /// The participant has none of that number.
    pub fn goal(&self, code: &ParticipantCode, number: u32) -> Result<Goal, StoreError> {
        let found = self.goals_of(code)?.into_iter().find(|goal| goal.number == number);
        let none =
            || StoreError::NoSuch { entity: Entity::Goal, code: format!("{code} {number}"), near: None };
        found.ok_or_else(none)
    }

    /// Returns every step, by participant, goal and number.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn goal_steps(&self) -> Result<Vec<GoalStep>, StoreError> {
        all(self.connection, include_str!("list_steps.sql"), [], step)
    }

    /// Returns the steps of a participant's goals, by goal and number.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn goal_steps_of(&self, code: &ParticipantCode) -> Result<Vec<GoalStep>, StoreError> {
        let params = named_params! { ":participant": code.as_str() };
        all(self.connection, include_str!("list_steps_of.sql"), params, step)
    }

    /// Returns every meeting at which a goal was talked about, by participant, goal and session.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn goal_sessions(&self) -> Result<Vec<GoalSession>, StoreError> {
        all(self.connection, include_str!("list_meetings.sql"), [], meeting)
    }

    /// Returns the meetings at which a participant's goals were talked about, by goal and day.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn goal_sessions_of(&self, code: &ParticipantCode) -> Result<Vec<GoalSession>, StoreError> {
        let params = named_params! { ":participant": code.as_str() };
        all(self.connection, include_str!("list_meetings_of.sql"), params, meeting)
    }
}

impl Writer<'_> {
    /// Writes a goal of the participant who has that number.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn put_goal(&self, id: ParticipantId, goal: &Goal) -> Result<Put, StoreError> {
        let known = self.goals_of(&goal.participant)?;
        Put::of(known.iter().find(|known| known.number == goal.number), goal, || {
            self.connection.prepare_cached(include_str!("put_goal.sql"))?.execute(named_params! {
                ":participant": id.0, ":number": goal.number, ":date": goal.date,
                ":area": goal.area.map(Vocabulary::word), ":state": goal.state.word(),
                ":review": goal.review, ":text": goal.text,
            })?;
            Ok(())
        })
    }

    /// Writes a step towards a goal of the participant who has that number.
    ///
    /// # Errors
    /// The participant has no such goal.
    pub fn put_goal_step(&self, id: ParticipantId, step: &GoalStep) -> Result<Put, StoreError> {
        let known = self.goal_steps_of(&step.participant)?;
        let same = |known: &&GoalStep| known.goal == step.goal && known.number == step.number;
        Put::of(known.iter().find(same), step, || {
            self.connection.prepare_cached(include_str!("put_step.sql"))?.execute(named_params! {
                ":participant": id.0, ":goal": step.goal, ":number": step.number, ":done": step.done,
                ":text": step.text,
            })?;
            Ok(())
        })
    }

    /// Writes that a goal was talked about at a meeting, both by their numbers.
    ///
    /// # Errors
    /// The participant has no such goal.
    pub fn put_goal_session(
        &self,
        id: ParticipantId,
        session: SessionId,
        tie: &GoalSession,
    ) -> Result<Put, StoreError> {
        let known = self.goal_sessions_of(&tie.participant)?;
        Put::of(known.iter().find(|known| *known == tie), tie, || {
            self.connection.prepare_cached(include_str!("put_meeting.sql"))?.execute(named_params! {
                ":participant": id.0, ":goal": tie.goal, ":session": session.0,
            })?;
            Ok(())
        })
    }

    /// Takes away that a goal was talked about at a meeting; says whether it was there.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn remove_goal_session(
        &self,
        id: ParticipantId,
        goal: u32,
        session: SessionId,
    ) -> Result<bool, StoreError> {
        let removed =
            self.connection.prepare_cached(include_str!("delete_meeting.sql"))?.execute(named_params! {
                ":participant": id.0, ":goal": goal, ":session": session.0,
            })?;
        Ok(removed > 0)
    }
}

fn read(row: &Row) -> rusqlite::Result<Goal> {
    Ok(Goal {
        participant: parsed(row, "participant")?,
        number: row.get("number")?,
        date: day(row, "date")?,
        area: maybe(row, "area")?,
        state: parsed(row, "state")?,
        review: maybe_day(row, "review")?,
        text: row.get("text")?,
    })
}

fn step(row: &Row) -> rusqlite::Result<GoalStep> {
    Ok(GoalStep {
        participant: parsed(row, "participant")?,
        goal: row.get("goal")?,
        number: row.get("number")?,
        done: maybe_day(row, "done")?,
        text: row.get("text")?,
    })
}

fn meeting(row: &Row) -> rusqlite::Result<GoalSession> {
    Ok(GoalSession {
        participant: parsed(row, "participant")?,
        goal: row.get("goal")?,
        session: parsed(row, "session")?,
    })
}
