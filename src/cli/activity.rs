//! `ikut activity`: the catalogue of activities.

use clap::{Args, Subcommand};

use crate::domain::activity::{Activity, Kind};
use crate::domain::code::ActivityCode;
use crate::domain::vocabulary::YesNo;
use crate::report::sheet::{Cell, Sheet, left, right};
use crate::store::{Entity, Step, StepKind, StoreError};

use super::desk::Desk;
use super::door;
use super::failure::Failure;
use super::globals::Writing;
use super::listing::Listing;
use super::value::{minutes, word};

/// Keep the catalogue of activities
#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Add an activity
    Add(Change),
    /// List the activities
    List(Listing),
    Show(Show),
    /// Change an activity
    Edit(Change),
}

/// Show one activity
#[derive(Debug, Args)]
struct Show {
    /// The activity's code
    #[arg(value_name = "ACTIVITY")]
    activity: ActivityCode,
    #[command(flatten)]
    listing: Listing,
}

/// What is said of an activity.
#[derive(Debug, Args)]
struct Change {
    /// The activity's code
    #[arg(value_name = "ACTIVITY")]
    activity: ActivityCode,
    /// Its name in English
    #[arg(long, value_name = "NAME")]
    name_en: Option<String>,
    /// Its name in Finnish
    #[arg(long, value_name = "NAME")]
    name_fi: Option<String>,
    /// Its name in Swedish
    #[arg(long, value_name = "NAME")]
    name_sv: Option<String>,
    /// For a group or for one participant; a new activity is for a group
    #[arg(long, value_name = "KIND", value_parser = word::<Kind>())]
    kind: Option<Kind>,
    /// Who provides it, where it is not the project itself
    #[arg(long, value_name = "NAME")]
    provider: Option<String>,
    /// The usual length in minutes
    #[arg(long, value_name = "MINUTES", value_parser = minutes)]
    minutes: Option<u16>,
    /// Whether attended time counts as participant hours; that of a new activity does
    #[arg(long, value_name = "ANSWER", value_parser = word::<YesNo>())]
    counted: Option<YesNo>,
    #[command(flatten)]
    writing: Writing,
}

/// Adds, lists, shows or changes activities.
pub(super) fn run(arguments: Arguments, desk: &mut Desk) -> Result<(), Failure> {
    match arguments.action {
        Action::Add(change) => add(&change, desk),
        Action::List(listing) => list(listing, desk),
        Action::Show(show) => self::show(&show, desk),
        Action::Edit(change) => edit(&change, desk),
    }
}

fn add(change: &Change, desk: &mut Desk) -> Result<(), Failure> {
    let mut store = desk.writer(change.writing)?;
    if store.read().find_activity(&change.activity)?.is_some() {
        return Err(StoreError::Taken { entity: Entity::Activity, code: change.activity.to_string() }.into());
    }
    let blank = Activity {
        code: change.activity.clone(),
        name_en: None,
        name_fi: None,
        name_sv: None,
        kind: Kind::Group,
        provider: None,
        minutes: None,
        counted: YesNo::Yes,
    };
    let activity = change.over(&blank, desk)?;
    let step = Step::new(StepKind::ActivityAdd).with("activity", &activity.code);
    store.change(step, |tx| tx.put_activity(&activity))?;
    desk.say_done(change.writing, &desk.tr.activity_added(&activity.code));
    Ok(())
}

fn edit(change: &Change, desk: &mut Desk) -> Result<(), Failure> {
    let mut store = desk.writer(change.writing)?;
    let before = store.read().activity(&change.activity)?;
    let after = change.over(&before, desk)?;
    if before.kind != after.kind && store.read().activity_has_sessions(&before.code)? {
        return Err(
            Failure::refused(desk.tr.activity_kind_fixed(&before.code)).hint(desk.tr.hint_other_activity())
        );
    }
    let step = Step::new(StepKind::ActivityEdit).with("activity", &after.code);
    let done = store.change(step, |tx| tx.put_activity(&after))?;
    let line = if done.changed { desk.tr.activity_changed(&after.code) } else { desk.tr.nothing_changed() };
    desk.say_done(change.writing, &line);
    Ok(())
}

impl Change {
    fn over(&self, before: &Activity, desk: &Desk) -> Result<Activity, Failure> {
        let before = before.clone();
        Ok(Activity {
            code: before.code,
            name_en: door::over(self.name_en.as_deref(), before.name_en, desk)?,
            name_fi: door::over(self.name_fi.as_deref(), before.name_fi, desk)?,
            name_sv: door::over(self.name_sv.as_deref(), before.name_sv, desk)?,
            kind: self.kind.unwrap_or(before.kind),
            provider: door::over(self.provider.as_deref(), before.provider, desk)?,
            minutes: self.minutes.or(before.minutes),
            counted: self.counted.unwrap_or(before.counted),
        })
    }
}

fn list(listing: Listing, desk: &mut Desk) -> Result<(), Failure> {
    let activities = desk.reader()?.read().activities()?;
    desk.show(&sheet(&activities), listing)
}

fn show(show: &Show, desk: &mut Desk) -> Result<(), Failure> {
    let activity = desk.reader()?.read().activity(&show.activity)?;
    desk.show(&sheet(&[activity]), show.listing)
}

fn sheet(activities: &[Activity]) -> Sheet {
    let columns = [
        left("activity"),
        left("name_en"),
        left("name_fi"),
        left("name_sv"),
        left("kind"),
        left("provider"),
        right("minutes"),
        left("counted"),
    ];
    let mut sheet = Sheet::new("activities", &columns);
    for activity in activities {
        sheet.push([
            Cell::shown(&activity.code),
            Cell::maybe(activity.name_en.clone()),
            Cell::maybe(activity.name_fi.clone()),
            Cell::maybe(activity.name_sv.clone()),
            Cell::word(activity.kind),
            Cell::maybe(activity.provider.clone()),
            Cell::maybe(activity.minutes),
            Cell::word(activity.counted),
        ]);
    }
    sheet
}
