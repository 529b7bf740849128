//! participants.csv.

use crate::domain::age;
use crate::domain::code::ParticipantCode;
use crate::domain::fact::ParticipantId;
use crate::domain::participant::Participant;

use super::cells::Cells;
use super::file::File;
use super::known::Known;
use super::read::Record;
use super::value::{code, date, whole, word};
use super::write::{Line, Written};

impl Record for Participant {
    type Key = ParticipantCode;
    type Id = ParticipantId;
    const FILE: File = File::Participants;

    fn key(cells: &mut Cells<'_>, _known: &Known) -> Option<ParticipantCode> {
        cells.needed("participant", None, code)
    }

    /// Exports leave the alias out, so that an empty one says nothing.
    fn leans(cells: &Cells<'_>) -> bool {
        cells.is_empty("alias")
    }

    fn read(
        key: Option<&ParticipantCode>,
        before: Option<Self>,
        cells: &mut Cells<'_>,
        _known: &Known,
    ) -> Option<Self> {
        let Some(key) = key else {
            // The other cells may be wrong as well.
            let anybody = ParticipantCode::of(0);
            merged(Self::new(anybody), cells);
            return None;
        };
        // A code is chosen, and may be chosen badly.
        cells.look_at("participant");
        Some(merged(before.unwrap_or_else(|| Self::new(key.clone())), cells))
    }

    fn learn(&self, id: ParticipantId, known: &mut Known) {
        known.participant(&self.code, id);
    }

    fn refuse(key: &ParticipantCode, known: &mut Known) {
        known.participants.refuse(key.as_str());
    }

    fn lose(known: &mut Known) {
        known.participants.lose();
    }
}

fn merged(was: Participant, cells: &mut Cells<'_>) -> Participant {
    let alias = if cells.is_empty("alias") { was.alias } else { cells.text("alias", was.alias) };
    let disadvantaged = was.other_disadvantaged;
    let person = Participant {
        code: was.code,
        alias,
        entered: cells.optional("entered", was.entered, date),
        left: cells.optional("left", was.left, date),
        gender: cells.optional("gender", was.gender, word),
        age_at_entry: cells.optional("age_at_entry", was.age_at_entry, whole(0, age::HIGHEST.into())),
        birth_date: cells.optional("birth_date", was.birth_date, date),
        birth_year: cells.optional("birth_year", was.birth_year, whole(1900, 2100)),
        labour_status: cells.optional("labour_status", was.labour_status, word),
        unemployed_since: cells.optional("unemployed_since", was.unemployed_since, date),
        in_education: cells.optional("in_education", was.in_education, word),
        education: cells.optional("education", was.education, word),
        foreign_background: cells.optional("foreign_background", was.foreign_background, word),
        third_country_national: cells.optional("third_country_national", was.third_country_national, word),
        minority: cells.optional("minority", was.minority, word),
        disability: cells.optional("disability", was.disability, word),
        homeless: cells.optional("homeless", was.homeless, word),
        rural: cells.optional("rural", was.rural, word),
        other_disadvantaged: cells.optional("other_disadvantaged", disadvantaged, word),
        residence: cells.optional("residence", was.residence, word),
        form_signed: cells.optional("form_signed", was.form_signed, date),
        funder_record: cells.optional("funder_record", was.funder_record, word),
    };
    cells.ordered("left", person.entered, person.left);
    person
}

/// A participant as written: with the alias only where somebody asked for it.
#[derive(Debug, Clone, Copy)]
pub struct ParticipantRow<'a> {
    /// Who.
    pub participant: &'a Participant,
    /// Whether the alias is written.
    pub with_alias: bool,
}

impl Written for ParticipantRow<'_> {
    const FILE: File = File::Participants;

    fn write(&self, line: &mut Line) {
        let who = self.participant;
        line.shows(Some(&who.code));
        line.text(who.alias.as_deref().filter(|_| self.with_alias));
        line.shows(who.entered);
        line.shows(who.left);
        line.shows(who.gender);
        line.shows(who.age_at_entry);
        line.shows(who.birth_date);
        line.shows(who.birth_year);
        line.shows(who.labour_status);
        line.shows(who.unemployed_since);
        line.shows(who.in_education);
        line.shows(who.education);
        line.shows(who.foreign_background);
        line.shows(who.third_country_national);
        line.shows(who.minority);
        line.shows(who.disability);
        line.shows(who.homeless);
        line.shows(who.rural);
        line.shows(who.other_disadvantaged);
        line.shows(who.residence);
        line.shows(who.form_signed);
        line.shows(who.funder_record);
    }
}
