//! What is recorded of participants, as sheets.

use crate::domain::fact::Person;
use crate::domain::participant::Participant;
use crate::report::sheet::{Cell, Sheet, left};
use crate::store::{Reader, StoreError};
use crate::words::Words;

/// Returns the list of participants: codes and days, nothing that describes a person.
pub(super) fn list(people: &[Person]) -> Sheet {
    let columns =
        [left("participant"), left("entered"), left("left"), left("form_signed"), left("funder_record")];
    let mut sheet = Sheet::new("participants", &columns);
    for person in people {
        let known = &person.participant;
        sheet.push([
            Cell::shown(&known.code),
            Cell::maybe(person.entered()),
            Cell::maybe(known.left),
            Cell::maybe(known.form_signed),
            Cell::maybe(known.funder_record.map(Cell::word)),
        ]);
    }
    sheet
}

/// Returns everything that is recorded of one participant.
pub(super) fn one(person: &Participant, known: &Reader, tr: &Words) -> Result<Sheet, StoreError> {
    let mut sheet = Sheet::new("participant", &[left("field"), left("value")]);
    for (field, value) in entry(person, tr) {
        sheet.push([Cell::text(field), value]);
    }
    for enrolment in known.enrolments_of(&person.code)? {
        let to = enrolment.to.map(|to| tr.day(to)).unwrap_or_default();
        let exit = enrolment.exit.map(|exit| tr.word("exit", &exit.to_string())).unwrap_or_default();
        let mode = tr.word("mode", &enrolment.mode.to_string());
        let line = tr.enrolment_line(&enrolment.cohort, &tr.day(enrolment.from), &to, &mode, &exit);
        sheet.push([Cell::text("enrolment"), Cell::text(line)]);
    }
    for outcome in known.outcomes_of(&person.code)? {
        let day = outcome.date.map(|day| tr.day(day)).unwrap_or_default();
        let status =
            outcome.labour_status.map(|s| tr.word("labour_status", &s.to_string())).unwrap_or_default();
        let line = tr.outcome_line(&tr.word("point", &outcome.point.to_string()), &day, &status);
        sheet.push([Cell::text("outcome"), Cell::text(line)]);
    }
    for need in known.needs_of(&person.code)? {
        let line = tr.need_line(&need.need, &tr.word("level", &need.level.to_string()), &tr.day(need.date));
        sheet.push([Cell::text("need"), Cell::text(line)]);
    }
    Ok(sheet)
}

fn entry(person: &Participant, tr: &Words) -> Vec<(&'static str, Cell)> {
    let word = |list: &str, word: Option<String>| Cell::maybe(word.map(|word| tr.word(list, &word)));
    let day = |day: Option<chrono::NaiveDate>| Cell::maybe(day);
    vec![
        ("participant", Cell::shown(&person.code)),
        ("alias", Cell::maybe(person.alias.clone())),
        ("entered", day(person.entered)),
        ("left", day(person.left)),
        ("gender", word("gender", person.gender.map(|w| w.to_string()))),
        ("age_at_entry", Cell::maybe(person.age_at_entry)),
        ("birth_date", day(person.birth_date)),
        ("birth_year", Cell::maybe(person.birth_year.map(|year| year.to_string()))),
        ("labour_status", word("labour_status", person.labour_status.map(|w| w.to_string()))),
        ("unemployed_since", day(person.unemployed_since)),
        ("in_education", word("answer", person.in_education.map(|w| w.to_string()))),
        ("education", word("education", person.education.map(|w| w.to_string()))),
        ("foreign_background", word("answer", person.foreign_background.map(|w| w.to_string()))),
        ("third_country_national", word("answer", person.third_country_national.map(|w| w.to_string()))),
        ("minority", word("answer", person.minority.map(|w| w.to_string()))),
        ("disability", word("answer", person.disability.map(|w| w.to_string()))),
        ("homeless", word("answer", person.homeless.map(|w| w.to_string()))),
        ("rural", word("answer", person.rural.map(|w| w.to_string()))),
        ("other_disadvantaged", word("answer", person.other_disadvantaged.map(|w| w.to_string()))),
        ("residence", word("residence", person.residence.map(|w| w.to_string()))),
        ("form_signed", day(person.form_signed)),
        ("funder_record", word("funder_record", person.funder_record.map(|w| w.to_string()))),
    ]
}
