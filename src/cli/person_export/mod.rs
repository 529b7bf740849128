//! `ikut person-export`: everything recorded about one participant, for the participant.

mod others;
mod page;

use std::path::PathBuf;

use clap::Args;
use serde_json::{Value, json};

use crate::domain::code::ParticipantCode;
use crate::store::{Dossier, Past, Reader, Values};

use super::clock;
use super::desk::Desk;
use super::explain::shown;
use super::failure::Failure;
use super::page::With;
use super::write_file::Staged;
use others::Others;
use page::Called;

/// Write everything recorded about one participant
///
/// Two files for the participant: a page to read, person.html, in the language asked for, and
/// person.json for programs, with the history of each record. Notes that the project keeps for itself
/// are in it, too. Other people are left out: of a session with many the day and the activity remain,
/// and a code of somebody else in a text is written as an ellipsis. A name that somebody wrote into a
/// text stays: read the page before it is handed over.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The participant's code
    #[arg(value_name = "PARTICIPANT")]
    participant: ParticipantCode,
    /// The folder; it is made if it is not there
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// Replace files that are there
    #[arg(long)]
    force: bool,
}

/// Writes the two files.
pub(super) fn run(arguments: Arguments, desk: &mut Desk) -> Result<(), Failure> {
    let store = desk.reader()?;
    let known = store.read();
    let (number, person) = known.participant(&arguments.participant)?;
    let others = Others::of(&known, &person.code)?;
    let dossier = others.left_out_of(known.dossier(number)?);
    let mut staged = Staged::new(&arguments.out, desk)?;
    let project = known.project()?.and_then(|project| project.name);
    let day = Some(desk.tr.day(clock::today()));
    let around = [("project", project), ("date", day)].into_iter();
    let around: Vec<_> = around.filter_map(|(what, value)| Some((what, value?))).collect();
    let called = Called::of(&known, &desk.tr)?;
    let page = page::page((&person.code, &around), &dossier, &called, &desk.tr);
    let html = With::Html.bytes(&page, &[], desk.tr)?;
    staged.write("person.html", |out| Ok(out.write_all(&html)?))?;
    let json = json_of(&person.code, &dossier, &known)?;
    staged.write("person.json", |out| Ok(out.write_all(&json)?))?;
    staged.finish(arguments.force)?;
    desk.say(&desk.tr.person_exported(&person.code, &shown(&arguments.out)));
    let private = known.notes_of(&person.code)?.iter().filter(|note| note.is_private()).count();
    if private > 0 {
        desk.say(&desk.tr.person_export_private(private));
    }
    desk.say(&desk.tr.person_export_read());
    Ok(())
}

/// Returns everything as JSON: machine words, the same in every language.
fn json_of(code: &ParticipantCode, dossier: &Dossier, known: &Reader) -> Result<Vec<u8>, Failure> {
    let project = known.project()?.unwrap_or_default();
    let history: Vec<Value> = dossier.history.iter().map(past).collect();
    let whole = json!({
        "schema": "ikut.person-export/1",
        "participant": code.as_str(),
        "project": { "name": project.name, "code": project.code, "funder": project.funder },
        "records": dossier.records,
        "sessions": dossier.sessions,
        "history": history,
    });
    let mut bytes = serde_json::to_vec_pretty(&whole).map_err(|error| Failure::Fault(error.into()))?;
    bytes.push(b'\n');
    Ok(bytes)
}

fn past(past: &Past) -> Value {
    let row = |values: &Option<Values>| values.clone().map_or(Value::Null, Value::Object);
    json!({
        "step": past.step, "at": past.at, "kind": past.kind, "table": past.table,
        "before": row(&past.before), "after": row(&past.after),
    })
}
