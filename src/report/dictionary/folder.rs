//! The files of the interchange folder, column by column.

use crate::domain::activity::Kind;
use crate::domain::check::Rule;
use crate::domain::enrolment::{EnrolmentMode, ExitReason};
use crate::domain::language::Language;
use crate::domain::life_area::LifeArea;
use crate::domain::mark::{Notice, Presence, Reason};
use crate::domain::need::Level;
use crate::domain::outcome::{Point, Source};
use crate::domain::participant::{FunderRecord, Gender, Isced, LabourStatus, Residence};
use crate::domain::project::Programme;
use crate::domain::refusal::Question;
use crate::domain::session::{SessionMode, Status};
use crate::domain::vocabulary::{Answer, YesNo};

use super::entry::{Empty, Entry, Type, Unit, code, count, day, number, of, text, word};
use super::{Family, File};

const fn file(name: &'static str, entries: &'static [Entry]) -> File {
    File { family: Family::Interchange, name, entries }
}

const fn answer(column: &'static str) -> Entry {
    word::<Answer>(column).maybe()
}

const fn yes_no(column: &'static str) -> Entry {
    word::<YesNo>(column).maybe()
}

pub(super) const PROJECT: File = file(
    "project.csv",
    &[
        text("name").maybe(),
        text("code").maybe(),
        text("funder").maybe(),
        word::<Programme>("programme").maybe(),
        day("start").maybe(),
        day("end").maybe(),
        count("target", Unit::People).maybe(),
    ],
);

pub(super) const RETENTION: File = file("retention.csv", &[day("until").maybe()]);

pub(super) const COHORTS: File = file(
    "cohorts.csv",
    &[
        code("cohort"),
        text("name").maybe(),
        day("start"),
        count("weeks", Unit::Weeks).maybe(),
        day("end").maybe(),
        count("target", Unit::People).maybe(),
        text("emphasis").maybe(),
    ],
);

pub(super) const BREAKS: File =
    file("breaks.csv", &[code("cohort"), day("from"), day("to"), text("reason").maybe()]);

pub(super) const ACTIVITIES: File = file(
    "activities.csv",
    &[
        code("activity"),
        text("name_en").maybe(),
        text("name_fi").maybe(),
        text("name_sv").maybe(),
        word::<Kind>("kind"),
        text("provider").maybe(),
        count("minutes", Unit::Minutes).maybe(),
        word::<YesNo>("counted"),
    ],
);

pub(super) const PARTICIPANTS: File = file(
    "participants.csv",
    &[
        code("participant"),
        text("alias").maybe(),
        day("entered").maybe(),
        day("left").or(Empty::None),
        word::<Gender>("gender").maybe(),
        count("age_at_entry", Unit::Years).maybe(),
        day("birth_date").maybe(),
        of("birth_year", Type::Count).maybe(),
        word::<LabourStatus>("labour_status").maybe(),
        day("unemployed_since").maybe(),
        yes_no("in_education"),
        word::<Isced>("education").maybe(),
        answer("foreign_background"),
        answer("third_country_national"),
        answer("minority"),
        answer("disability"),
        answer("homeless"),
        answer("rural"),
        answer("other_disadvantaged"),
        word::<Residence>("residence").maybe(),
        day("form_signed").maybe(),
        word::<FunderRecord>("funder_record").maybe(),
    ],
);

pub(super) const ENROLMENTS: File = file(
    "enrolments.csv",
    &[
        code("participant"),
        code("cohort"),
        day("from"),
        day("to").or(Empty::None),
        word::<EnrolmentMode>("mode"),
        word::<ExitReason>("exit").maybe(),
    ],
);

pub(super) const SESSIONS: File = file(
    "sessions.csv",
    &[
        code("session"),
        code("cohort"),
        code("activity"),
        code("participant").or(Empty::None),
        day("date"),
        of("start", Type::Time).maybe(),
        count("minutes", Unit::Minutes),
        word::<SessionMode>("mode").maybe(),
        word::<Status>("status"),
        text("facilitator").maybe(),
    ],
);

pub(super) const ATTENDANCE: File = file(
    "attendance.csv",
    &[
        code("session"),
        code("participant"),
        word::<Presence>("presence"),
        count("minutes_late", Unit::Minutes).or(Empty::None),
        count("minutes_early", Unit::Minutes).or(Empty::None),
        word::<Notice>("notice").maybe(),
        word::<Reason>("reason").maybe(),
    ],
);

pub(super) const OUTCOMES: File = file(
    "outcomes.csv",
    &[
        code("participant"),
        word::<Point>("point"),
        day("date").maybe(),
        word::<LabourStatus>("labour_status").maybe(),
        yes_no("in_education"),
        yes_no("job_searching"),
        yes_no("qualification"),
        yes_no("improved"),
        word::<Source>("source").maybe(),
    ],
);

pub(super) const NEEDS: File =
    file("needs.csv", &[code("participant"), day("date"), code("need"), word::<Level>("level")]);

pub(super) const REFUSALS: File =
    file("refusals.csv", &[code("participant"), word::<Question>("question"), day("date")]);

pub(super) const LIFE_AREAS: File = file(
    "life_areas.csv",
    &[code("participant"), day("date"), word::<LifeArea>("area"), word::<Level>("level")],
);

pub(super) const SAFE_CONTACTS: File = file(
    "safe_contacts.csv",
    &[code("participant"), word::<Language>("language").maybe(), text("rule").or(Empty::None)],
);

pub(super) const LESSONS: File =
    file("lessons.csv", &[code("cohort"), code("number"), day("date"), text("text")]);

pub(super) const WAIVERS: File =
    file("waivers.csv", &[word::<Rule>("rule"), code("subject"), text("why"), day("until").or(Empty::None)]);

pub(super) const SUBMISSIONS: File = file(
    "submissions.csv",
    &[
        code("submission"),
        text("period"),
        day("from"),
        day("until"),
        word::<Programme>("programme"),
        count("ltu_months_under_25", Unit::Months),
        code("language"),
        text("definitions_version"),
        text("program_version"),
        text("sent_at"),
        text("sent_by"),
        text("note").or(Empty::None),
        of("sha256", Type::Digest),
    ],
);

pub(super) const SUBMISSION_FILES: File =
    file("submission_files.csv", &[code("submission"), code("file"), text("content")]);

pub(super) const INSTRUMENTS: File =
    file("instruments.csv", &[code("instrument"), code("version"), text("content")]);

pub(super) const ASSESSMENTS: File =
    file("assessments.csv", &[code("participant"), code("instrument"), day("date"), code("version")]);

pub(super) const ANSWERS: File = file(
    "answers.csv",
    &[
        code("participant"),
        code("instrument"),
        day("date"),
        code("item"),
        number("value").or(Empty::None),
        word::<YesNo>("refused"),
    ],
);

pub(super) const FEEDBACK: File = file(
    "feedback.csv",
    &[
        code("session"),
        code("slip"),
        number("useful").maybe(),
        number("understood").maybe(),
        number("felt_safe").maybe(),
        text("comment").maybe(),
    ],
);
