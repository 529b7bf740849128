//! The files of a report, column by column.

use crate::domain::activity::Kind;
use crate::domain::project::Programme;
use crate::report::esf::Counted;
use crate::report::esf::explain::{Reason, Verdict};
use crate::report::quality::{Rule, Severity};
use crate::report::scope::Scope;

use super::Family;
use super::entry::{Empty, Entry, Type, Unit, code, count, day, of, ratio, text, word};

const fn people(column: &'static str) -> Entry {
    count(column, Unit::People)
}

const fn places(column: &'static str) -> Entry {
    count(column, Unit::Places)
}

const fn minutes(column: &'static str) -> Entry {
    count(column, Unit::Minutes)
}

const fn sessions(column: &'static str) -> Entry {
    count(column, Unit::Sessions)
}

pub(super) const INDICATORS: &[Entry] = &[
    word::<Programme>("programme"),
    text("period"),
    day("from"),
    day("until"),
    word::<Scope>("scope"),
    code("code"),
    text("label"),
    people("women"),
    people("men"),
    people("non_binary"),
    people("not_stated"),
    people("total"),
];

pub(super) const ATTENDANCE: &[Entry] = &[
    text("period"),
    day("from"),
    day("until"),
    word::<Scope>("scope"),
    code("cohort"),
    code("activity"),
    word::<Kind>("kind").or(Empty::Several),
    sessions("sessions_planned"),
    sessions("sessions_held"),
    sessions("sessions_cancelled"),
    people("participants"),
    places("expected"),
    places("attended"),
    places("on_time"),
    places("late"),
    places("left_early"),
    places("absent_in_advance"),
    places("absent_afterwards"),
    places("absent_none"),
    places("absent_notice_unknown"),
    places("not_expected"),
    places("unmarked"),
    minutes("minutes_expected"),
    minutes("minutes_attended"),
    minutes("counted_minutes"),
    sessions("lone_sessions"),
    ratio("attendance_rate"),
    ratio("commitment_rate"),
    ratio("punctuality_rate"),
];

pub(super) const QUALITY: &[Entry] =
    &[word::<Rule>("rule"), word::<Severity>("severity"), code("subject"), text("detail"), text("fix")];

pub(super) const EXPLANATION: &[Entry] = &[
    word::<Programme>("programme"),
    text("period"),
    day("from"),
    day("until"),
    word::<Scope>("scope"),
    code("code"),
    code("participant"),
    word::<Counted>("column"),
    word::<Verdict>("verdict"),
    word::<Reason>("reason"),
    day("on").or(Empty::None),
    text("detail"),
];

pub(super) const DICTIONARY: &[Entry] = &[
    word::<Family>("family"),
    code("file"),
    code("column"),
    word::<Type>("type"),
    word::<Unit>("unit").or(Empty::None),
    text("values").or(Empty::None),
    word::<Empty>("empty"),
    text("definition"),
];

pub(super) const MANIFEST: &[Entry] = &[
    count("as_of", Unit::Steps).or(Empty::None),
    text("definitions_version"),
    code("files[].name"),
    count("files[].rows", Unit::Rows).or(Empty::None),
    of("files[].sha256", Type::Digest),
    code("language"),
    day("period.from"),
    text("period.name"),
    day("period.until"),
    text("program_version"),
    word::<Programme>("programme"),
    text("project.code").maybe(),
    text("project.name").maybe(),
    count("settings.ltu_months_under_25", Unit::Months),
    word::<Rule>("waived[].rule"),
    code("waived[].subject"),
    day("waived[].until").or(Empty::None),
    text("waived[].why"),
];
