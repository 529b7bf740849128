//! Every text in every language, with the same variables.

use std::collections::BTreeSet;

use fluent_bundle::FluentResource;

use super::{LISTS, Language, Words, catalogue};
use crate::domain::vocabulary::Vocabulary;
use crate::report::dictionary;

/// Ids that are looked up by a machine name, not by a function.
const BY_NAME: [&str; 8] = ["define-", "word-", "column-", "indicator-", "step-", "form-", "help-", "value-"];

/// Functions whose ids begin like one of those.
const FUNCTIONS: [&str; 4] = ["help-template", "help-of-help", "help-of-version", "step-undone"];

fn texts(language: Language) -> &'static str {
    catalogue::texts(language)[0]
}

fn variables(text: &str) -> BTreeSet<&str> {
    let names = text.split('$').skip(1);
    names
        .map(|rest| rest.split(|sign: char| !sign.is_alphanumeric() && sign != '_').next().unwrap_or(""))
        .collect()
}

fn is_by_name(id: &str) -> bool {
    BY_NAME.iter().any(|prefix| id.starts_with(prefix)) && !FUNCTIONS.contains(&id)
}

#[test]
fn every_file_is_well_formed() {
    for language in Language::MEMBERS {
        for file in catalogue::texts(*language) {
            if let Err((_, slips)) = FluentResource::try_new((*file).to_owned()) {
                panic!("{language}: {slips:?}");
            }
            let ids = catalogue::ids(file);
            let ends = |line: &&str| line.starts_with('}');
            assert_eq!(file.lines().find(ends), None, "{language}: every line of a message is set in");
            let distinct: BTreeSet<_> = ids.iter().collect();
            assert_eq!(ids.len(), distinct.len(), "{language}: an id stands twice");
        }
    }
}

#[test]
fn every_sentence_stands_in_every_language_with_its_variables() {
    for language in Language::MEMBERS {
        for (name, expected) in LISTS.concat() {
            let id = name.replace('_', "-");
            let text = catalogue::entry(texts(*language), &id);
            let text = text.unwrap_or_else(|| panic!("{language} has no {id}"));
            let expected: BTreeSet<_> = expected.iter().copied().collect();
            assert_eq!(variables(text), expected, "{language}: {id}");
        }
    }
}

#[test]
fn the_languages_have_the_same_ids_and_variables() {
    let english: BTreeSet<_> = catalogue::ids(texts(Language::En)).into_iter().collect();
    for language in [Language::Fi, Language::Sv] {
        let other: BTreeSet<_> = catalogue::ids(texts(language)).into_iter().collect();
        assert_eq!(
            english.difference(&other).collect::<Vec<_>>(),
            Vec::<&&str>::new(),
            "missing in {language}"
        );
        assert_eq!(other.difference(&english).collect::<Vec<_>>(), Vec::<&&str>::new(), "only in {language}");
        for id in &english {
            let entry = |language| variables(catalogue::entry(texts(language), id).unwrap_or_default());
            assert_eq!(entry(Language::En), entry(language), "{language}: {id}");
        }
    }
}

#[test]
fn no_text_is_left_that_nothing_says() {
    let said: BTreeSet<String> = LISTS.concat().iter().map(|(name, _)| name.replace('_', "-")).collect();
    let unsaid = |id: &&str| !is_by_name(id) && !said.contains(*id);
    let left: Vec<_> = catalogue::ids(texts(Language::En)).into_iter().filter(unsaid).collect();
    assert_eq!(left, Vec::<&str>::new());
}

#[test]
fn every_word_of_every_list_has_a_text() {
    use crate::domain::{
        activity, day, enrolment, holiday, instrument, life_area, mark, need, outcome, participant, project,
        refusal, session, vocabulary,
    };
    use crate::report::{esf, quality, scope};
    let reasons: Vec<_> =
        esf::explain::Reason::WORDS.iter().copied().filter(|word| *word != "outside_period").collect();
    let lists: [(&str, &[&str]); 36] = [
        ("weekday", day::WeekdayWord::WORDS),
        ("day", day::WeekdayWord::WORDS),
        ("on", day::WeekdayWord::WORDS),
        ("holiday", holiday::Holiday::WORDS),
        ("kind", activity::Kind::WORDS),
        ("status", session::Status::WORDS),
        ("cancelled_for", session::CancelReason::WORDS),
        ("mode", session::SessionMode::WORDS),
        ("mode", enrolment::EnrolmentMode::WORDS),
        ("exit", enrolment::ExitReason::WORDS),
        ("presence", mark::Presence::WORDS),
        ("notice", mark::Notice::WORDS),
        ("reason", mark::Reason::WORDS),
        ("point", outcome::Point::WORDS),
        ("source", outcome::Source::WORDS),
        ("level", need::Level::WORDS),
        ("area", life_area::LifeArea::WORDS),
        ("question", refusal::Question::WORDS),
        ("question", &["entered"]),
        ("language", Language::WORDS),
        ("labour_status", participant::LabourStatus::WORDS),
        ("answer", vocabulary::Answer::WORDS),
        ("gender", participant::Gender::WORDS),
        ("residence", participant::Residence::WORDS),
        ("funder_record", participant::FunderRecord::WORDS),
        ("education", participant::Isced::WORDS),
        ("programme", project::Programme::WORDS),
        ("scope", scope::Scope::WORDS),
        ("severity", quality::Severity::WORDS),
        ("rule", quality::Rule::WORDS),
        ("ground", &reasons),
        ("formula", instrument::Formula::WORDS),
        ("family", dictionary::Family::WORDS),
        ("type", dictionary::Type::WORDS),
        ("unit", dictionary::Unit::WORDS),
        ("empty", dictionary::Empty::WORDS),
    ];
    for (list, words) in lists {
        for word in words {
            let id = format!("word-{list}-{word}").replace('+', "plus");
            assert!(catalogue::entry(texts(Language::En), &id).is_some(), "{id}");
        }
    }
}

#[test]
fn every_step_and_indicator_has_a_text() {
    for kind in crate::store::StepKind::WORDS {
        assert!(catalogue::entry(texts(Language::En), &format!("step-{kind}")).is_some(), "{kind}");
    }
    for programme in crate::domain::project::Programme::MEMBERS {
        for indicator in crate::report::esf::indicators(*programme) {
            let id = format!("indicator-{}", indicator.code);
            assert!(catalogue::entry(texts(Language::En), &id).is_some(), "{id}");
            for id in [
                format!("word-definition-{}", indicator.definition()),
                format!("word-law-{}", indicator.law),
                format!("word-moment-{}", indicator.moment),
                format!("word-outside-{}", indicator.moment),
            ] {
                assert!(catalogue::entry(texts(Language::En), &id).is_some(), "{id}");
            }
        }
    }
}

#[test]
fn every_column_of_the_dictionary_has_a_definition_and_none_is_left_over() {
    let mut used = BTreeSet::new();
    for file in dictionary::FILES {
        for entry in file.entries {
            let ids = file.definitions(entry).map(|id| format!("define-{id}"));
            let id = ids.into_iter().find(|id| catalogue::entry(texts(Language::En), id).is_some());
            used.insert(id.unwrap_or_else(|| panic!("{}: {} is not defined", file.name, entry.column)));
        }
    }
    let defined = catalogue::ids(texts(Language::En)).into_iter().filter(|id| id.starts_with("define-"));
    let left: Vec<_> = defined.filter(|id| !used.contains(*id)).collect();
    assert_eq!(left, Vec::<&str>::new());
}

#[test]
fn counts_choose_their_form() {
    let words = Words::new(Language::En);
    assert!(words.plan_written("K1", 1u32).contains("one session"));
    assert!(words.plan_written("K1", 2u32).contains("2 sessions"));
}

#[test]
fn a_locale_names_a_language() {
    assert_eq!(Language::of_locale("fi_FI.UTF-8"), Language::Fi);
    assert_eq!(Language::of_locale("sv"), Language::Sv);
    assert_eq!(Language::of_locale("C.UTF-8"), Language::En);
    assert_eq!(Language::of_locale(""), Language::En);
    assert_eq!(Language::of_locale("de_DE"), Language::En);
}
