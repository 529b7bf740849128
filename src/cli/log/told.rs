//! What a step did, in a whole sentence: from the codes and counts of its line, and where they say
//! little, from what it changed. No name and no free text comes into it.

use std::cell::OnceCell;

use crate::cli::codes::{Codes, mark};
use crate::cli::mark_words;
use crate::domain::vocabulary::Vocabulary;
use crate::store::{Entry, Reader, StepKind, StoreError, Touch};
use crate::words::Words;

/// Up to so many participants are told one by one.
const NAMED: usize = 4;

/// Columns that only say which record it is.
const KEYS: [&str; 4] = ["id", "one", "code", "number"];

/// Tells what steps did.
pub(in crate::cli) struct Teller<'a> {
    known: Reader<'a>,
    /// In which language.
    pub(super) tr: Words,
    codes: OnceCell<Codes>,
}

impl<'a> Teller<'a> {
    /// Returns one who tells in the language of `tr`.
    pub(in crate::cli) fn new(known: Reader<'a>, tr: Words) -> Self {
        Self { known, tr, codes: OnceCell::new() }
    }

    /// Returns what a step did.
    pub(in crate::cli) fn told(&self, entry: &Entry) -> Result<String, StoreError> {
        let of = |step: i64| self.known.entry(step).and_then(|of| self.told(&of));
        match (entry.kind, entry.undoes) {
            (StepKind::Undo, Some(step)) => Ok(self.tr.undone(step, &of(step)?)),
            (StepKind::Redo, Some(step)) => Ok(self.tr.redone(step, &of(step)?)),
            (StepKind::Attend | StepKind::Meet, _) => self.marked(entry),
            (kind, _) if kind.word().ends_with("_edit") => self.edited(entry),
            _ => Ok(self.line(entry)),
        }
    }

    fn line(&self, entry: &Entry) -> String {
        self.tr.step(entry.kind.word(), &entry.details)
    }

    /// Tells the marks: each participant's where they are few, and how many of each where not.
    fn marked(&self, entry: &Entry) -> Result<String, StoreError> {
        let mut marks = Vec::new();
        self.known.each_touch_of(entry.op, |touch| marks.extend(self.mark(&touch)))?;
        let session = entry.details.get("session").filter(|_| !marks.is_empty());
        let Some(session) = session else { return Ok(self.line(entry)) };
        let told = match (entry.kind, &marks[..]) {
            (StepKind::Meet, [(_, mark)]) => {
                return Ok(self.tr.with_mark(&self.line(entry), mark));
            }
            (_, few) if few.len() <= NAMED => {
                few.iter().map(|(who, mark)| self.tr.mark_of(who, mark)).collect()
            }
            _ => counted(marks.iter().map(|(_, mark)| mark.as_str()), &self.tr),
        };
        Ok(self.tr.marked(session, &listed(&told)))
    }

    /// Returns whose mark a change is about, and what it says since.
    fn mark(&self, touch: &Touch) -> Option<(String, String)> {
        let [_, participant] = &touch.key[..] else { return None };
        let who = self.codes().participant(participant);
        let after = touch.after.as_ref().and_then(mark);
        (touch.entity == "mark").then(|| (who, mark_words::told(after.as_ref(), &self.tr)))
    }

    /// Tells which fields a step changed, without their values.
    fn edited(&self, entry: &Entry) -> Result<String, StoreError> {
        let mut fields: Vec<String> = Vec::new();
        self.known.each_touch_of(entry.op, |touch| {
            for field in changed(&touch) {
                let field = self.tr.heading(field);
                if !fields.contains(&field) {
                    fields.push(field);
                }
            }
        })?;
        let line = self.line(entry);
        Ok(if fields.is_empty() { line } else { self.tr.with_fields(&line, &fields.join(", ")) })
    }

    fn codes(&self) -> &Codes {
        self.codes.get_or_init(|| Codes::of_people(&self.known))
    }
}

/// Returns the columns in which a row differs from what it was.
pub(super) fn changed(touch: &Touch) -> Vec<&str> {
    let (Some(before), Some(after)) = (&touch.before, &touch.after) else { return Vec::new() };
    let columns = after.keys().map(String::as_str).filter(|column| !KEYS.contains(column));
    columns.filter(|column| before.get(*column) != after.get(*column)).collect()
}

/// Returns how many there are of each, in the order in which they come first.
fn counted<'a>(marks: impl Iterator<Item = &'a str>, tr: &Words) -> Vec<String> {
    let mut counts: Vec<(&str, usize)> = Vec::new();
    for mark in marks {
        match counts.iter_mut().find(|(known, _)| *known == mark) {
            Some((_, count)) => *count += 1,
            None => counts.push((mark, 1)),
        }
    }
    counts.iter().map(|(mark, count)| tr.marks_counted(*count, mark)).collect()
}

/// Returns parts as a list; a part that has commas itself is set off by semicolons.
fn listed(parts: &[String]) -> String {
    let apart = if parts.iter().any(|part| part.contains(", ")) { "; " } else { ", " };
    parts.join(apart)
}
