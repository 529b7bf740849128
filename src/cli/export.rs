//! `ikut export`: the register as an interchange folder.

use std::collections::HashMap;
use std::io::Write;
use std::path::PathBuf;

use clap::Args;

use crate::domain::code::ParticipantCode;
use crate::domain::fact::ParticipantId;
use crate::domain::vocabulary::Vocabulary;
use crate::interchange::{CohortBreak, File, MarkRow, ParticipantRow, Retention, Sheet, write};
use crate::store::Reader;

use super::desk::Desk;
use super::explain::shown;
use super::failure::Failure;
use super::write_file::Staged;

/// Write the register as a folder of CSV files
///
/// Nobody is locked in: any spreadsheet opens them, and `ikut import` reads them back.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The folder; it is made if it is not there
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// Write the working names too
    #[arg(long)]
    with_alias: bool,
    /// Replace files that are there
    #[arg(long)]
    force: bool,
}

/// Writes the interchange folder.
pub(super) fn run(arguments: Arguments, desk: &mut Desk) -> Result<(), Failure> {
    let store = desk.reader()?;
    let mut staged = Staged::new(&arguments.folder, desk)?;
    let no_waivers = store.read().waivers()?.is_empty();
    let no_date = store.read().project()?.is_none_or(|project| project.retention.is_none());
    for file in File::MEMBERS {
        if *file == File::Waivers && no_waivers || *file == File::Retention && no_date {
            continue;
        }
        staged.write(file.name(), |out| fill(*file, out, &store.read(), arguments.with_alias))?;
    }
    staged.finish(arguments.force)?;
    desk.say(&desk.tr.exported(&shown(&arguments.folder)));
    Ok(())
}

fn fill(file: File, out: &mut dyn Write, known: &Reader, with_alias: bool) -> Result<(), Failure> {
    match file {
        File::Project => write(out, known.project()?)?,
        File::Retention => write(out, retention(known)?)?,
        File::Cohorts => write(out, known.cohorts()?)?,
        File::Breaks => write(out, breaks(known)?)?,
        File::Activities => write(out, known.activities()?)?,
        File::Participants => participants(out, known, with_alias)?,
        File::Enrolments => write(out, known.enrolments()?)?,
        File::Sessions => sessions(out, known)?,
        File::Attendance => attendance(out, known)?,
        File::Outcomes => write(out, known.outcomes()?)?,
        File::Needs => write(out, known.needs()?)?,
        File::Refusals => write(out, known.refusals()?)?,
        File::LifeAreas => write(out, known.life_areas()?)?,
        File::SafeContacts => write(out, known.safe_contacts()?)?,
        File::Submissions => write(out, known.submissions()?)?,
        File::SubmissionFiles => sent_files(out, known)?,
        File::Waivers => write(out, known.waivers()?)?,
        File::Lessons => write(out, known.lessons()?)?,
        File::Instruments => write(out, known.instruments()?)?,
        File::Assessments => write(out, known.assessments()?)?,
        File::Answers => write(out, known.answers()?)?,
        File::Feedback => write(out, known.feedback()?)?,
    }
    Ok(())
}

fn retention(known: &Reader) -> Result<Option<Retention>, Failure> {
    let until = known.project()?.and_then(|project| project.retention);
    Ok(until.map(|until| Retention { until: Some(until) }))
}

fn breaks(known: &Reader) -> Result<Vec<CohortBreak>, Failure> {
    let mut rows = Vec::new();
    for cohort in known.cohorts()? {
        let breaks = known.breaks(&cohort.code)?;
        rows.extend(breaks.into_iter().map(|pause| CohortBreak { cohort: cohort.code.clone(), pause }));
    }
    Ok(rows)
}

fn participants(out: &mut dyn Write, known: &Reader, with_alias: bool) -> Result<(), Failure> {
    let people = known.participants()?;
    let rows = people.iter().map(|(_, participant)| ParticipantRow { participant, with_alias });
    Ok(write(out, rows)?)
}

fn sent_files(out: &mut dyn Write, known: &Reader) -> Result<(), Failure> {
    let mut sheet = Sheet::begin(File::SubmissionFiles, out)?;
    for sent in known.submissions()? {
        known.sent_files(sent.number)?.iter().try_for_each(|file| sheet.row(file))?;
    }
    Ok(sheet.finish()?)
}

fn sessions(out: &mut dyn Write, known: &Reader) -> Result<(), Failure> {
    let mut sheet = Sheet::begin(File::Sessions, out)?;
    known.each_session(|_, session| Ok::<_, Failure>(sheet.row(&session)?))?;
    Ok(sheet.finish()?)
}

/// Writes the marks session by session: sorting a million rows by code would fill the memory.
fn attendance(out: &mut dyn Write, known: &Reader) -> Result<(), Failure> {
    let codes: HashMap<ParticipantId, ParticipantCode> = known.participant_codes()?.into_iter().collect();
    let mut sheet = Sheet::begin(File::Attendance, out)?;
    known.each_session(|id, session| {
        let mut marks = known.marks_of(id)?;
        marks.sort_unstable_by(|(one, _), (other, _)| codes.get(one).cmp(&codes.get(other)));
        for (participant, mark) in marks {
            let participant = codes.get(&participant).map_or("", ParticipantCode::as_str);
            sheet.row(&MarkRow { session: session.code.as_str(), participant, mark })?;
        }
        Ok::<_, Failure>(())
    })?;
    Ok(sheet.finish()?)
}
