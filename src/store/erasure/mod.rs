//! Erasing a participant: from the tables, from the journal's images, from the free space.
//!
//! # Why
//! The journal's lines stay: they say that a step was taken, when and by whom, and a chain of seals runs
//! over them. The person's code goes from them, so that nobody finds by it what stays as evidence, and it
//! goes with the working name from the texts about others. The number that the person had is kept in
//! `erasure`, so that an older backup that is restored loses the person again, and is never given to
//! another on the same branch of the history.

mod images;
mod lines;
mod mentions;
mod more;
mod order;
mod prose;
mod reach;
mod rewrite;
mod scrub;
mod session_codes;
mod unname;

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, named_params};
use sha2::{Digest, Sha256};

use super::journal::{broken, reseal};
use super::{Done, Reader, Step, Store, StoreError, Writer};
use crate::domain::code::ParticipantCode;
use crate::domain::fact::ParticipantId;
use crate::domain::hex::hex;
use crate::domain::participant::Participant;
use crate::domain::retention::Keeps;
use crate::domain::vocabulary::Vocabulary;
use images::Blanked;
pub use mentions::Mention;
pub(in crate::store) use reach::Reach;
use rewrite::Under;

/// The tables whose rows stay as evidence, under another number and code.
const EVIDENCE: [&str; 4] = ["enrolment", "session", "mark", "outcome"];

/// Whom to erase.
#[derive(Debug, Clone)]
pub struct Erasing {
    /// The number that the participant has.
    pub number: ParticipantId,
    /// What stays of the participant as evidence; its code is given anew.
    pub evidence: Option<Participant>,
}

impl Erasing {
    /// Returns what is left of the participant.
    pub fn keeps(&self) -> Keeps {
        if self.evidence.is_some() { Keeps::Evidence } else { Keeps::Nothing }
    }
}

/// An erasure, as an older copy of the register has to be told of it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Erasure {
    /// The number that the person had.
    pub number: ParticipantId,
    /// What tells the person from another with the same number.
    pub sign: Option<String>,
    /// What it left; `None` where an earlier version did not say.
    pub keeps: Option<Keeps>,
}

impl Erasure {
    /// Says whether two tell of the same person.
    pub fn is_same(&self, other: &Self) -> bool {
        (self.number, &self.sign) == (other.number, &other.sign)
    }
}

/// What an erasure did.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Erased {
    /// How many rows went, by table.
    pub rows: BTreeMap<String, u64>,
    /// How many changes of the journal lost their values.
    pub images: u64,
    /// The code under which the evidence stays.
    pub code: Option<ParticipantCode>,
}

impl Store {
    /// Erases a participant; it cannot be undone. In a rehearsal it is done and taken back.
    ///
    /// What went is still in the file's free space until [`Store::scrub`].
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn erase(&mut self, erasing: &Erasing, step: Step) -> Result<Done<Erased>, StoreError> {
        self.read().let_go()?;
        // Rows go in an order of their own, which holds for the whole, not at each row.
        self.connection.pragma_update(None, "foreign_keys", false)?;
        let done = self.change(step, |tx| tx.erase(erasing));
        self.connection.pragma_update(None, "foreign_keys", true)?;
        done
    }
}

impl Reader<'_> {
    /// Returns the number of a participant with a code, also of one that an undo took out and only the
    /// journal remembers.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn number_ever(&self, code: &ParticipantCode) -> Result<Option<ParticipantId>, StoreError> {
        let params = named_params! { ":code": code.as_str() };
        let number = |row: &rusqlite::Row| row.get(0).map(ParticipantId);
        Ok(self.connection.query_row(include_str!("find_number.sql"), params, number).optional()?)
    }

    /// Returns the erasures so far.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn erasures(&self) -> Result<Vec<Erasure>, StoreError> {
        let mut statement = self.connection.prepare(include_str!("list_erasures.sql"))?;
        let erasures = statement.query_map([], |row| {
            let keeps = row.get::<_, Option<String>>("keeps")?.and_then(|word| Keeps::parse(&word).ok());
            Ok(Erasure { number: ParticipantId(row.get("participant")?), sign: row.get("sign")?, keeps })
        })?;
        Ok(erasures.collect::<Result<_, _>>()?)
    }

    /// Says whether the register holds the person whom an erasure was about, or remembers them.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn holds(&self, erasure: &Erasure) -> Result<bool, StoreError> {
        let Some(code) = self.code_ever(erasure.number)? else { return Ok(false) };
        let Some(sign) = &erasure.sign else { return Ok(true) };
        // An erasure from before version 6 told the person by the code.
        Ok(self.sign(erasure.number)? == *sign || self.digest(&code)? == *sign)
    }

    /// Returns the code of whoever has a number or had it as far as the journal remembers.
    fn code_ever(&self, number: ParticipantId) -> Result<Option<String>, StoreError> {
        let params = named_params! { ":id": number.0 };
        Ok(self.connection.query_row(include_str!("find_code.sql"), params, |row| row.get(0)).optional()?)
    }

    /// Returns what tells a person from another who has the same number on another branch of the history:
    /// the seal of the step with which they came in is found nowhere else.
    fn sign(&self, number: ParticipantId) -> Result<String, StoreError> {
        let params = named_params! { ":id": number.0 };
        let came_in = self.connection.query_row(include_str!("came_in.sql"), params, |row| row.get(0));
        let came_in = match came_in.optional()? {
            Some(op) => self.seal_of(op)?,
            None => String::new(),
        };
        self.digest(&format!("{} {came_in}", number.0))
    }

    /// Returns a digest that is keyed with the register, so that nobody tries out what it was made of.
    fn digest(&self, text: &str) -> Result<String, StoreError> {
        let key: String = self.connection.query_row("SELECT key FROM chain", [], |row| row.get(0))?;
        let digest = Sha256::new().chain_update(key).chain_update(b" erased ").chain_update(text).finalize();
        Ok(hex(&digest[..8]))
    }
}

impl Writer<'_> {
    fn erase(&self, erasing: &Erasing) -> Result<Erased, StoreError> {
        let (tx, number) = (self.connection, i64::from(erasing.number.0));
        let broken = broken(tx)?;
        let code = self.code_ever(erasing.number)?;
        let numbers = [vec![number], self.other_numbers(code.as_deref(), number)?].concat();
        self.detail("sign", self.sign(erasing.number)?);
        self.detail("keeps", erasing.keeps().word());
        let (reach, words) = (Reach::of(tx)?, unname::words(tx, &numbers)?);
        let mut erased = Erased::default();
        count_waivers(tx, number, code.as_deref(), &mut erased)?;
        let under =
            erasing.evidence.as_ref().map(|evidence| self.keep(evidence, number, &words)).transpose()?;
        erased.code = under.as_ref().and_then(|under| under.code.parse().ok());
        let mut blanked = Blanked::default();
        blanked.steps.extend(match &under {
            Some(under) => lines::recode(tx, &under.sessions)?,
            None => lines::recode(tx, &session_codes::naming(tx, number, &words, None)?)?,
        });
        for number in &numbers {
            let to = under.as_ref().map(|under| under.code.as_str());
            blanked.steps.extend(lines::rename(tx, *number, to)?);
        }
        remove(tx, &reach, number, &mut erased)?;
        if under.is_some() {
            // What the step itself did to them says who it was; the images that stay tell the rows.
            tx.execute(include_str!("blank_evidence.sql"), named_params! { ":op": self.op() })?;
        }
        for other in numbers {
            tx.execute(
                "INSERT OR IGNORE INTO erasure (participant, op) VALUES (:id, :op)",
                named_params! { ":id": other, ":op": self.op() },
            )?;
            let under = under.as_ref().filter(|_| other == number);
            images::blank(tx, &reach, other, under, &mut blanked)?;
        }
        if under.is_some() {
            mix(tx, &blanked)?;
        }
        unname::unname(tx, &words, &mut blanked)?;
        erased.images = blanked.changes;
        scrub::mark(tx, self.op())?;
        // Of a person whom only the journal remembered no row went; the step is one all the same.
        self.leave_a_change("participant")?;
        reseal(tx, self.op(), &blanked.steps, &broken)?;
        whole(tx)?;
        Ok(erased)
    }

    /// Returns the numbers that a code had beside this one, where an undo took the person out and the code
    /// was given anew: in registers of earlier versions it got another number then.
    fn other_numbers(&self, code: Option<&str>, number: i64) -> Result<Vec<i64>, StoreError> {
        let mut statement = self.connection.prepare(include_str!("list_other_numbers.sql"))?;
        let found = statement.query_map(named_params! { ":code": code, ":id": number }, |row| row.get(0))?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// Puts what stays under a new number and a code that nobody can trace.
    fn keep(&self, evidence: &Participant, number: i64, words: &[String]) -> Result<Under, StoreError> {
        let code: String =
            self.connection.query_row("SELECT 'E-' || hex(randomblob(4))", [], |row| row.get(0))?;
        let fresh = code.parse().expect("letters, digits and a hyphen");
        let (fresh, _) = self.put_participant(&Participant { code: fresh, ..evidence.clone() })?;
        let sessions = session_codes::naming(self.connection, number, words, Some(&code))?;
        session_codes::recode(self.connection, &sessions)?;
        for table in EVIDENCE {
            let sql = format!("UPDATE \"{table}\" SET participant = :fresh WHERE participant = :id");
            self.connection.execute(&sql, named_params! { ":fresh": fresh.0, ":id": number })?;
        }
        let params = named_params! { ":fresh": fresh.0 };
        self.connection.execute("UPDATE mark SET reason = NULL WHERE participant = :fresh", params)?;
        self.connection.execute(
            "UPDATE enrolment SET exit = 'other' WHERE participant = :fresh AND exit = 'health'",
            params,
        )?;
        // Feedback after a session with one person is from that person.
        self.connection.execute(include_str!("delete_feedback.sql"), params)?;
        Ok(Under { number: fresh.0.into(), code, age_at_entry: evidence.age_at_entry, sessions })
    }
}

/// Sees that no place among the images tells whose the evidence was.
fn mix(tx: &Connection, blanked: &Blanked) -> Result<(), StoreError> {
    for op in &blanked.steps {
        for table in EVIDENCE.iter().chain(&["participant"]) {
            order::by_key(tx, *op, table)?;
        }
    }
    Ok(())
}

/// Removes what describes the person, and counts it.
fn remove(tx: &Connection, reach: &Reach, number: i64, erased: &mut Erased) -> Result<(), StoreError> {
    for loose in reach.loose() {
        let emptied: Vec<_> = loose.columns.iter().map(|column| format!("\"{column}\" = NULL")).collect();
        let sql = format!("UPDATE \"{}\" SET {} WHERE {}", loose.table, emptied.join(", "), loose.condition);
        tx.execute(&sql, named_params! { ":id": number })?;
    }
    for table in reach.tables() {
        let sql = format!("DELETE FROM \"{table}\" WHERE {}", reach.condition(&table));
        let rows = tx.execute(&sql, named_params! { ":id": number })? as u64;
        if rows > 0 {
            erased.rows.insert(table, rows);
        }
    }
    Ok(())
}

/// Removes the waivers that name the person or one of the person's own sessions.
fn count_waivers(
    tx: &Connection,
    number: i64,
    code: Option<&str>,
    erased: &mut Erased,
) -> Result<(), StoreError> {
    let params = named_params! { ":id": number, ":code": code };
    let rows = tx.execute(include_str!("delete_waivers.sql"), params)? as u64;
    if rows > 0 {
        erased.rows.insert("waiver".to_owned(), rows);
    }
    Ok(())
}

/// Sees that nothing refers to what went.
fn whole(tx: &Connection) -> Result<(), StoreError> {
    match tx.prepare("PRAGMA foreign_key_check")?.exists([])? {
        true => Err(StoreError::BadValue { column: "participant".to_owned() }),
        false => Ok(()),
    }
}
