//! `ikut report feedback`: what sessions were like, from five slips on.

use std::collections::HashMap;

use clap::Args;

use crate::domain::code::{ActivityCode, CohortCode, SessionCode};
use crate::domain::session::Session;
use crate::report::feedback::{About, Placed, answered, comments, feedback_sheet};
use crate::report::page::{Block, Page};
use crate::report::sheet::{Cell, Sheet};
use crate::report::small::ENOUGH;
use crate::report::wilson::FEW;
use crate::store::{Reader, StoreError};

use super::desk::Desk;
use super::failure::Failure;
use super::page::PageFormat;
use super::value::word;

/// Show what sessions were like, from five slips on
///
/// The median and the marks of each question, and the comments in the order of their letters. A
/// question is shown from five answers on, and only where no smaller group comes out by subtraction.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Only sessions of this cohort
    #[arg(long, value_name = "COHORT", conflicts_with_all = ["activity", "session"])]
    cohort: Option<CohortCode>,
    /// Only sessions of this activity
    #[arg(long, value_name = "ACTIVITY", conflicts_with = "session")]
    activity: Option<ActivityCode>,
    /// Only this session
    #[arg(long, value_name = "SESSION")]
    session: Option<SessionCode>,
    /// Show it like this
    #[arg(long, value_name = "FORMAT", value_parser = word::<PageFormat>(), default_value = "table")]
    format: PageFormat,
}

/// Shows the feedback.
pub(super) fn run(arguments: &Arguments, desk: &mut Desk) -> Result<(), Failure> {
    let store = desk.reader()?;
    let about = about(arguments, &store.read())?;
    let slips = placed(&store.read())?;
    let answered = answered(&about, &slips);
    let sheet = feedback_sheet(&answered);
    let page = page(&about, &sheet, &comments(&about, &slips), desk);
    desk.show_page(&page, &[&sheet], arguments.format)
}

fn about(arguments: &Arguments, known: &Reader) -> Result<About, StoreError> {
    Ok(match (&arguments.cohort, &arguments.activity, &arguments.session) {
        (Some(cohort), _, _) => About::Cohort(known.cohort(cohort)?.cohort.code),
        (_, Some(activity), _) => About::Activity(known.activity(activity)?.code),
        (_, _, Some(session)) => About::Session(known.session(session)?.1.code),
        _ => About::Project,
    })
}

fn placed(known: &Reader) -> Result<Vec<Placed>, StoreError> {
    let mut sessions: HashMap<SessionCode, Session> = HashMap::new();
    let mut placed = Vec::new();
    for slip in known.feedback()? {
        if !sessions.contains_key(&slip.session) {
            sessions.insert(slip.session.clone(), known.session(&slip.session)?.1);
        }
        let session = &sessions[&slip.session];
        placed.push(Placed { cohort: session.cohort.clone(), activity: session.activity.clone(), slip });
    }
    Ok(placed)
}

fn page(about: &About, sheet: &Sheet, comments: &[&str], desk: &Desk) -> Page {
    let tr = &desk.tr;
    let mut page = Page::new(match about {
        About::Project => tr.feedback_page(),
        About::Cohort(cohort) => tr.feedback_page_of(cohort),
        About::Activity(activity) => tr.feedback_page_of(activity),
        About::Session(session) => tr.feedback_page_of(session),
    });
    let mut table = sheet.clone();
    table.rows.retain(|row| row[1] != Cell::Empty);
    if table.rows.is_empty() {
        page.push(Block::Text(tr.feedback_hidden(ENOUGH)));
    } else {
        let fewest = table.rows.iter().filter_map(|row| match row[1] {
            Cell::Count(count) => Some(count),
            _ => None,
        });
        let fewest = fewest.min().unwrap_or_default();
        let hidden = table.rows.len() < sheet.rows.len();
        page.push(Block::Table { caption: tr.caption_feedback(), sheet: table });
        if hidden {
            page.push(Block::Note(tr.feedback_hidden_some(ENOUGH)));
        }
        if fewest < FEW {
            page.push(Block::Note(tr.few_slips(fewest)));
        }
    }
    if !comments.is_empty() {
        page.push(Block::Heading(tr.title_comments()));
        page.push(Block::List(comments.iter().map(|comment| (*comment).to_owned()).collect()));
    }
    page.push(Block::Note(tr.feedback_note()));
    page
}
