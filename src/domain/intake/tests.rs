use super::*;
use crate::domain::day::iso;
use crate::domain::participant::{Gender, Residence};
use crate::domain::vocabulary::{Answer, YesNo};

fn before() -> Before {
    let participant = Participant::new("P-07".parse().expect("a code"));
    let person =
        Person { participant, first_enrolled: None, exit: None, six_months: None, refused: Vec::new() };
    Before { person, areas: BTreeMap::new(), contact: None, programme: None, again: false }
}

fn day() -> NaiveDate {
    iso("2021-08-30").expect("a day")
}

fn item(word: &str) -> Item {
    Item::named(word).expect("an item")
}

fn said(answers: &[(&str, &str)]) -> Sayings {
    let mut sayings = Sayings::default();
    for (word, text) in answers {
        match *text {
            "-" => sayings.refuse(item(word)).expect("it may be refused"),
            text => sayings.answer(item(word), text).expect("an answer"),
        }
    }
    sayings
}

fn words(before: &Before, sayings: &Sayings) -> Vec<&'static str> {
    before.items(sayings).into_iter().map(Item::word).collect()
}

#[test]
fn of_nobody_known_everything_is_asked_that_has_a_meaning() {
    let asked = words(&before(), &Sayings::default());
    assert_eq!(asked.len(), 26, "{asked:?}");
    assert_eq!(asked[..3], ["entered", "gender", "age_at_entry"]);
    assert_eq!(asked[24..], ["language", "contact_rule"]);
    assert!(!asked.contains(&"unemployed_since") && !asked.contains(&"exit"));
}

#[test]
fn the_unemployed_are_asked_since_when_and_esf_plus_asks_less() {
    let unemployed = said(&[("labour_status", "unemployed")]);
    assert!(words(&before(), &unemployed).contains(&"unemployed_since"));
    let plus = Before { programme: Some(Programme::EsfPlus2021), ..before() };
    assert!(!words(&plus, &Sayings::default()).contains(&"other_disadvantaged"));
}

#[test]
fn what_is_known_or_was_refused_is_not_asked_again() {
    let mut known = before();
    let participant = &mut known.person.participant;
    participant.birth_year = Some(1990);
    participant.gender = Some(Gender::NotStated);
    participant.minority = Some(Answer::Refused);
    known.person.first_enrolled = Some(day());
    known.person.refused = vec![Question::Education, Question::Housing];
    known.areas.insert(LifeArea::Money, Level::None);
    let rule = Some("only by message".to_owned());
    known.contact = Some(SafeContact { participant: "P-07".parse().expect("a code"), language: None, rule });
    let asked = words(&known, &Sayings::default());
    for word in ["entered", "gender", "age_at_entry", "minority", "education", "housing", "money"] {
        assert!(!asked.contains(&word), "{word}");
    }
    assert!(asked.contains(&"language") && !asked.contains(&"contact_rule"));
    let again = Before { again: true, ..known };
    let asked = words(&again, &Sayings::default());
    assert!(asked.contains(&"money") && !asked.contains(&"housing"));
}

#[test]
fn what_was_said_stays_in_the_list_to_step_back_to() {
    let sayings = said(&[("gender", "woman"), ("housing", "-")]);
    let asked = words(&before(), &sayings);
    assert!(asked.contains(&"gender") && asked.contains(&"housing"));
}

#[test]
fn a_refusal_is_written_with_the_word_of_its_column_and_with_its_day() {
    let sayings = said(&[
        ("gender", "-"),
        ("residence", "-"),
        ("rural", "-"),
        ("in_education", "-"),
        ("labour_status", "-"),
        ("housing", "-"),
    ]);
    let after = before().after(&sayings, day());
    let person = &after.participant;
    assert_eq!((person.gender, person.residence), (Some(Gender::NotStated), Some(Residence::Refused)));
    assert_eq!(
        (person.rural, person.in_education, person.labour_status),
        (Some(Answer::Refused), None, None)
    );
    assert_eq!(after.refused.len(), 6);
    assert!(after.refused.iter().all(|refusal| refusal.date == day()));
    assert_eq!((after.areas.len(), after.contact), (0, None));
}

#[test]
fn an_answer_after_all_lifts_the_refusal() {
    let mut known = before();
    known.person.refused = vec![Question::Housing, Question::InEducation, Question::Rural];
    known.person.participant.rural = Some(Answer::Refused);
    let sayings = said(&[("housing", "some"), ("in_education", "yes")]);
    let after = known.after(&sayings, day());
    assert_eq!(after.lifted, [Question::Housing, Question::InEducation]);
    assert_eq!(after.participant.in_education, Some(YesNo::Yes));
    assert_eq!(after.areas[0].level, Level::Some);
}

#[test]
fn what_was_answered_meanwhile_is_no_longer_said_by_a_draft() {
    let draft = said(&[
        ("gender", "woman"),
        ("labour_status", "unemployed"),
        ("unemployed_since", "2021-03-19"),
        ("housing", "much"),
        ("rural", "-"),
    ]);
    let mut known = before();
    assert_eq!(known.still_open(&draft), draft);
    known.person.participant.gender = Some(Gender::Man);
    known.person.participant.rural = Some(Answer::No);
    known.areas.insert(LifeArea::Housing, Level::None);
    let rest = known.still_open(&draft);
    let words: Vec<_> = rest.iter().map(|(item, _)| item.word()).collect();
    assert_eq!(words, ["labour_status", "unemployed_since", "housing"]);
}

#[test]
fn whoever_withdraws_an_answer_leaves_none_behind() {
    let mut known = before();
    let participant = &mut known.person.participant;
    participant.age_at_entry = Some(40);
    participant.birth_year = Some(1981);
    participant.labour_status = Some(LabourStatus::Unemployed);
    participant.unemployed_since = Some(day());
    let after = known.after(&said(&[("age_at_entry", "-"), ("labour_status", "-")]), day());
    assert_eq!(after.participant, Participant::new("P-07".parse().expect("a code")));
    assert_eq!(after.refused.len(), 2);
}

#[test]
fn a_rule_refused_is_a_rule_that_there_is_not() {
    let after = before().after(&said(&[("language", "fi"), ("contact_rule", "-")]), day());
    assert_eq!(after.refused[0].question, Question::ContactRule);
    let contact = after.contact.expect("it was asked");
    assert_eq!((contact.language.map(Vocabulary::word), contact.rule), (Some("fi"), None));
    let nothing = before().after(&said(&[("language", "-"), ("contact_rule", "-")]), day());
    assert_eq!((nothing.contact, nothing.refused.len()), (None, 2));
    let known = Before { contact: Some(contact_with("call")), ..before() };
    let after = known.after(&said(&[("contact_rule", "-")]), day()).contact.expect("one");
    assert_eq!((after.language.map(Vocabulary::word), after.rule), (Some("fi"), None));
}

fn contact_with(rule: &str) -> SafeContact {
    let (language, rule) = ("fi".parse().ok(), Some(rule.to_owned()));
    SafeContact { participant: "P-07".parse().expect("a code"), language, rule }
}

#[test]
fn what_is_no_answer_is_refused() {
    let mut sayings = Sayings::default();
    for (word, text) in [
        ("gender", "refused"),
        ("gender", "not_stated"),
        ("age_at_entry", "121"),
        ("age_at_entry", "x"),
        ("entered", "30.8.2021"),
        ("education", "9"),
        ("housing", "yes"),
        ("contact_rule", " "),
    ] {
        assert_eq!(sayings.answer(item(word), text), Err(NotAnAnswer), "{word} {text}");
    }
    assert_eq!(sayings.refuse(Item::Entered), Err(NotAnAnswer));
    assert!(sayings.is_empty());
}

#[test]
fn a_word_that_refuses_is_remembered_whoever_wrote_it() {
    let mut person = Participant::new("P-07".parse().expect("a code"));
    person.homeless = Some(Answer::Refused);
    person.education = Some(crate::domain::participant::Isced::Three);
    let (anew, answered) = follow(&person, &[Question::Education, Question::Housing, Question::Rural]);
    assert_eq!(anew, [Question::Homeless]);
    assert_eq!(answered, [Question::Education]);
    assert_eq!(follow(&person, &[Question::Homeless]).0, []);
}
