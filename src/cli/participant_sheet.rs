//! What is recorded of participants, as sheets.

use crate::domain::fact::Person;
use crate::domain::participant::Participant;
use crate::domain::vocabulary::Vocabulary;
use crate::report::sheet::{Cell, Sheet, left};

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

/// Returns everything that is recorded of one participant at entry, as one row.
pub(super) fn record(person: &Participant) -> Sheet {
    let (columns, cells): (Vec<_>, Vec<_>) =
        entry(person).into_iter().map(|(id, cell)| (left(id), cell)).unzip();
    let mut sheet = Sheet::new("participant", &columns);
    sheet.push(cells);
    sheet
}

fn entry(person: &Participant) -> [(&'static str, Cell); 22] {
    let word = |word: Option<&'static str>| Cell::maybe(word);
    [
        ("participant", Cell::shown(&person.code)),
        ("alias", Cell::maybe(person.alias.clone())),
        ("entered", Cell::maybe(person.entered)),
        ("left", Cell::maybe(person.left)),
        ("gender", word(person.gender.map(Vocabulary::word))),
        ("age_at_entry", Cell::maybe(person.age_at_entry)),
        ("birth_date", Cell::maybe(person.birth_date)),
        ("birth_year", Cell::maybe(person.birth_year)),
        ("labour_status", word(person.labour_status.map(Vocabulary::word))),
        ("unemployed_since", Cell::maybe(person.unemployed_since)),
        ("in_education", word(person.in_education.map(Vocabulary::word))),
        ("education", word(person.education.map(Vocabulary::word))),
        ("foreign_background", word(person.foreign_background.map(Vocabulary::word))),
        ("third_country_national", word(person.third_country_national.map(Vocabulary::word))),
        ("minority", word(person.minority.map(Vocabulary::word))),
        ("disability", word(person.disability.map(Vocabulary::word))),
        ("homeless", word(person.homeless.map(Vocabulary::word))),
        ("rural", word(person.rural.map(Vocabulary::word))),
        ("other_disadvantaged", word(person.other_disadvantaged.map(Vocabulary::word))),
        ("residence", word(person.residence.map(Vocabulary::word))),
        ("form_signed", Cell::maybe(person.form_signed)),
        ("funder_record", word(person.funder_record.map(Vocabulary::word))),
    ]
}
