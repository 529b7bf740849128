//! `ikut project`: the settings of the project.

use chrono::NaiveDate;
use clap::{Args, Subcommand};

use crate::domain::project::{Programme, Project};
use crate::domain::vocabulary::Vocabulary;
use crate::report::sheet::{Cell, Sheet, left, right};
use crate::store::{Step, StepKind};

use super::ask;
use super::clock;
use super::desk::Desk;
use super::door;
use super::failure::Failure;
use super::globals::Writing;
use super::listing::Listing;
use super::value::{typed_day, word};

/// See or change the project's settings
#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Show the project's settings
    Show(Listing),
    Edit(Edit),
}

/// Change the project's settings
#[derive(Debug, Args)]
struct Edit {
    #[command(flatten)]
    settings: Settings,
    #[command(flatten)]
    writing: Writing,
}

/// The settings that can be given.
#[derive(Debug, Clone, Args)]
pub(super) struct Settings {
    /// What the project is called
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// The funder's project code
    #[arg(long, value_name = "CODE")]
    code: Option<String>,
    /// Who funds it
    #[arg(long, value_name = "NAME")]
    funder: Option<String>,
    /// Whose indicators count
    #[arg(long, value_name = "PROGRAMME", value_parser = word::<Programme>())]
    programme: Option<Programme>,
    /// First day of the project
    #[arg(long, value_name = "DATE", value_parser = typed_day)]
    start: Option<NaiveDate>,
    /// Last day of the project
    #[arg(long, value_name = "DATE", value_parser = typed_day)]
    end: Option<NaiveDate>,
    /// How many participants the project promised
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(0..=1_000_000))]
    target: Option<u32>,
    /// Last day on which the funder may ask for evidence, as the funding decision says
    #[arg(long, value_name = "DATE", value_parser = typed_day)]
    retention: Option<NaiveDate>,
}

impl Settings {
    /// Says whether none is given.
    pub(super) fn is_empty(&self) -> bool {
        let Self { name, code, funder, programme, start, end, target, retention } = self;
        [name, code, funder].into_iter().all(Option::is_none)
            && (programme, start, end, target, retention) == (&None, &None, &None, &None, &None)
    }

    /// Returns the project with what is given put over what was there.
    pub(super) fn over(&self, before: Project, desk: &Desk) -> Result<Project, Failure> {
        Ok(Project {
            name: door::over(self.name.as_deref(), before.name, desk)?,
            code: door::over(self.code.as_deref(), before.code, desk)?,
            funder: door::over(self.funder.as_deref(), before.funder, desk)?,
            programme: self.programme.or(before.programme),
            start: self.start.or(before.start),
            end: self.end.or(before.end),
            target: self.target.or(before.target),
            retention: self.retention.or(before.retention),
        })
    }
}

/// Asks for the settings of a new project; every one may be left out.
pub(super) fn ask(desk: &Desk) -> Result<Project, Failure> {
    let tr = &desk.tr;
    let text = |text: &str| Some(text.to_owned());
    let day = |text: &str| typed_day(text).ok();
    desk.say(&tr.ask_project());
    let question = |column: &str| tr.heading(column);
    let programmes = format!("{} ({})", question("programme"), Programme::WORDS.join(", "));
    Ok(Project {
        name: door::let_in(ask::maybe(desk, &question("name"), text)?, desk)?,
        code: door::let_in(ask::maybe(desk, &question("code"), text)?, desk)?,
        funder: door::let_in(ask::maybe(desk, &question("funder"), text)?, desk)?,
        programme: ask::maybe(desk, &programmes, |word| Programme::parse(word).ok())?,
        start: ask::maybe(desk, &question("start"), day)?,
        end: ask::maybe(desk, &question("end"), day)?,
        target: ask::maybe(desk, &question("target"), |number| number.parse().ok())?,
        retention: ask::maybe(desk, &tr.ask_retention(), day)?,
    })
}

/// Shows or changes the settings.
pub(super) fn run(arguments: Arguments, desk: &mut Desk) -> Result<(), Failure> {
    match arguments.action {
        Action::Show(listing) => show(listing, desk),
        Action::Edit(edit) => change(&edit, desk),
    }
}

fn show(listing: Listing, desk: &mut Desk) -> Result<(), Failure> {
    let project = desk.reader()?.read().project()?.unwrap_or_default();
    let columns = [
        left("name"),
        left("code"),
        left("funder"),
        left("programme"),
        left("start"),
        left("end"),
        right("target"),
        left("retention"),
    ];
    let mut sheet = Sheet::new("project", &columns);
    sheet.push([
        Cell::maybe(project.name),
        Cell::maybe(project.code),
        Cell::maybe(project.funder),
        Cell::maybe(project.programme.map(Cell::word)),
        Cell::maybe(project.start),
        Cell::maybe(project.end),
        Cell::maybe(project.target),
        Cell::maybe(project.retention),
    ]);
    desk.show_record(&sheet, listing)
}

fn change(edit: &Edit, desk: &mut Desk) -> Result<(), Failure> {
    let mut store = desk.writer(edit.writing)?;
    let project = edit.settings.over(store.read().project()?.unwrap_or_default(), desk)?;
    check(&project, desk)?;
    let done = store.change(Step::new(StepKind::ProjectEdit), |tx| tx.put_project(&project))?;
    let line = if done.changed { desk.tr.project_changed() } else { desk.tr.nothing_changed() };
    desk.say_done(edit.writing, &line);
    warn(&project, desk);
    Ok(())
}

/// Says when erasures will leave nothing while the project goes on, or leave nothing any more.
fn warn(project: &Project, desk: &Desk) {
    let Some(until) = project.retention else { return };
    if until < clock::today() || project.end.is_some_and(|end| until < end) {
        desk.say(&desk.tr.nothing_left_from(&desk.tr.day(until)));
    }
}

/// Refuses a project that ends before it begins, or whose evidence would go before that.
pub(super) fn check(project: &Project, desk: &Desk) -> Result<(), Failure> {
    let tr = &desk.tr;
    match (project.start, project.end, project.retention) {
        (Some(start), Some(end), _) if end < start => {
            Err(Failure::refused(tr.ends_before_start(&tr.day(start), &tr.day(end))))
        }
        (Some(start), _, Some(until)) if until < start => {
            let line = tr.kept_until_before_start(&tr.day(start), &tr.day(until));
            Err(Failure::refused(line).hint(tr.hint_retention()))
        }
        _ => Ok(()),
    }
}
