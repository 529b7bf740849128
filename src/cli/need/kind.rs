//! The project's own list of needs.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::code::{NeedCode, ParticipantCode};
use crate::domain::nearest::nearest;
use crate::domain::need::{Level, Need, NeedKind};
use crate::domain::vocabulary::{YesNo, vocabulary};
use crate::report::sheet::{Cell, Sheet, left, right};
use crate::store::{Entity, Reader, Step, StepKind, StoreError};
use crate::words::Words;

use super::super::desk::Desk;
use super::super::door;
use super::super::failure::Failure;
use super::super::globals::Writing;
use super::super::listing::{Format, Listing};
use super::{Edit, Names, Retire};

vocabulary! {
    /// How a need stands to the project's list.
    Standing {
        /// It is asked about.
        Asked = "in_use",
        /// It is no longer asked about.
        Retired = "retired",
        /// It is recorded, and not on the list.
        Unlisted = "unlisted",
    }
}

/// Puts a need on the project's list.
pub(super) fn add(need: &NeedCode, names: &Names, writing: Writing, desk: &mut Desk) -> Result<(), Failure> {
    let mut store = desk.writer(writing)?;
    if store.read().find_need_kind(need)?.is_some() {
        return Err(StoreError::Taken { entity: Entity::NeedKind, code: need.to_string() }.into());
    }
    // `need add P-07 --name-fi …` is a slip: it would put somebody's code on the list.
    if is_a_participant(need, &store.read())? {
        let line = desk.tr.need_is_participant(need);
        return Err(Failure::refused(line).hint(desk.tr.hint_need_of(need)));
    }
    let kind = NeedKind {
        need: need.clone(),
        name_en: door::over(names.name_en.as_deref(), None, desk)?,
        name_fi: door::over(names.name_fi.as_deref(), None, desk)?,
        name_sv: door::over(names.name_sv.as_deref(), None, desk)?,
        retired: YesNo::No,
    };
    store.change(Step::new(StepKind::NeedKindAdd).with("need", need), |tx| tx.put_need_kind(&kind))?;
    desk.say_done(writing, &desk.tr.need_kind_added(need));
    Ok(())
}

fn is_a_participant(need: &NeedCode, known: &Reader) -> Result<bool, StoreError> {
    let Ok(code) = need.as_str().parse::<ParticipantCode>() else { return Ok(false) };
    Ok(known.find_participant(&code)?.is_some())
}

/// Changes the names of a need, or whether it is retired.
pub(super) fn edit(edit: &Edit, desk: &mut Desk) -> Result<(), Failure> {
    let mut store = desk.writer(edit.writing)?;
    let before = known(&edit.whose.participant, &store.read())?;
    let names = &edit.names;
    let after = NeedKind {
        need: before.need,
        name_en: door::over(names.name_en.as_deref(), before.name_en, desk)?,
        name_fi: door::over(names.name_fi.as_deref(), before.name_fi, desk)?,
        name_sv: door::over(names.name_sv.as_deref(), before.name_sv, desk)?,
        retired: edit.retired.unwrap_or(before.retired),
    };
    let step = Step::new(StepKind::NeedKindEdit).with("need", &after.need);
    let done = store.change(step, |tx| tx.put_need_kind(&after))?;
    let line = if done.changed { desk.tr.need_kind_changed(&after.need) } else { desk.tr.nothing_changed() };
    desk.say_done(edit.writing, &line);
    Ok(())
}

/// Retires a need of the list.
pub(super) fn retire(retire: &Retire, desk: &mut Desk) -> Result<(), Failure> {
    let mut store = desk.writer(retire.writing)?;
    let before = known(&retire.need, &store.read())?;
    let after = NeedKind { retired: YesNo::Yes, ..before };
    let step = Step::new(StepKind::NeedKindRetire).with("need", &after.need);
    let done = store.change(step, |tx| tx.put_need_kind(&after))?;
    let line = if done.changed { desk.tr.need_kind_retired(&after.need) } else { desk.tr.nothing_changed() };
    desk.say_done(retire.writing, &line);
    Ok(())
}

fn known(need: &NeedCode, known: &Reader) -> Result<NeedKind, StoreError> {
    let near = || -> Result<_, StoreError> {
        let kinds = known.need_kinds()?;
        Ok(nearest(need.as_str(), kinds.iter().map(|kind| kind.need.as_str())).map(str::to_owned))
    };
    match known.find_need_kind(need)? {
        Some(kind) => Ok(kind),
        None => Err(StoreError::NoSuch { entity: Entity::NeedKind, code: need.to_string(), near: near()? }),
    }
}

/// Refuses a need that the project does not ask about; without a list, every need may be recorded.
pub(super) fn is_asked(need: &NeedCode, known: &Reader, desk: &Desk) -> Result<(), Failure> {
    let kinds = known.need_kinds()?;
    let found = kinds.iter().find(|kind| kind.need == *need);
    let line = match found {
        _ if kinds.is_empty() => return Ok(()),
        Some(kind) if !kind.is_retired() => return Ok(()),
        Some(_) => desk.tr.need_is_retired(need),
        None => desk.tr.need_unlisted(need),
    };
    let asked = kinds.iter().filter(|kind| !kind.is_retired()).map(|kind| kind.need.as_str());
    let near = nearest(need.as_str(), asked).map(|near| desk.tr.hint_near(near));
    let way = if found.is_some() { desk.tr.hint_need_back(need) } else { desk.tr.hint_need_list(need) };
    Err(near.into_iter().chain([way]).fold(Failure::refused(line), Failure::hint))
}

/// Returns the name of a need in the person's language; the code where it has none.
pub(in super::super) fn label(need: &NeedCode, kinds: &[NeedKind], tr: &Words) -> String {
    let kind = kinds.iter().find(|kind| kind.need == *need);
    kind.and_then(|kind| kind.name(tr.language)).map_or_else(|| need.to_string(), str::to_owned)
}

/// Shows the list.
pub(super) fn list(listing: Listing, desk: &mut Desk) -> Result<(), Failure> {
    let store = desk.reader()?;
    let (kinds, needs) = (store.read().need_kinds()?, store.read().needs()?);
    let sheet = sheet(&kinds, &needs, &desk.tr);
    match listing.format {
        Format::Table => desk.show(&sheet.only(&["need", "name", "standing", "asked", "had"]), listing),
        _ => desk.show(
            &sheet.only(&["need", "name_en", "name_fi", "name_sv", "standing", "asked", "had"]),
            listing,
        ),
    }
}

/// Returns the needs of the list, and behind them those that are recorded and not on it.
fn sheet(kinds: &[NeedKind], needs: &[Need], tr: &Words) -> Sheet {
    let columns = [
        left("need"),
        left("name"),
        left("name_en"),
        left("name_fi"),
        left("name_sv"),
        left("standing"),
        right("asked"),
        right("had"),
    ];
    let people = people(needs);
    let mut sheet = Sheet::new("need_list", &columns);
    let mut row = |need: &NeedCode, kind: Option<&NeedKind>, standing: Standing| {
        let (asked, had) = people.get(need).map_or((0, 0), |(asked, had)| (asked.len(), had.len()));
        sheet.push([
            Cell::shown(need),
            Cell::maybe(kind.and_then(|kind| kind.name(tr.language)).map(Cell::text)),
            Cell::maybe(kind.and_then(|kind| kind.name_en.clone())),
            Cell::maybe(kind.and_then(|kind| kind.name_fi.clone())),
            Cell::maybe(kind.and_then(|kind| kind.name_sv.clone())),
            Cell::word(standing),
            Cell::Count(asked as u64),
            Cell::Count(had as u64),
        ]);
    };
    for kind in kinds {
        let standing = if kind.is_retired() { Standing::Retired } else { Standing::Asked };
        row(&kind.need, Some(kind), standing);
    }
    for need in people.keys().filter(|need| kinds.iter().all(|kind| kind.need != ***need)) {
        row(need, None, Standing::Unlisted);
    }
    sheet
}

/// Everyone who was asked about a need, and everyone of them who ever had it.
type People<'a> = (BTreeSet<&'a ParticipantCode>, BTreeSet<&'a ParticipantCode>);

fn people(needs: &[Need]) -> BTreeMap<&NeedCode, People<'_>> {
    let mut people: BTreeMap<&NeedCode, People> = BTreeMap::new();
    for need in needs {
        let (asked, had) = people.entry(&need.need).or_default();
        asked.insert(&need.participant);
        if need.level != Level::None {
            had.insert(&need.participant);
        }
    }
    people
}
