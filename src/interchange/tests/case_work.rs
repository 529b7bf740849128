//! The files of case work: what their rows need, and what they may refer to.

use proptest::option::of;
use proptest::prelude::*;

use super::round_trip::{comes_back, day, text, word};
use super::*;
use crate::domain::vocabulary::YesNo;

fn unknown(what: Reference) -> Trouble {
    Trouble::UnknownReference { what, near: None }
}

#[test]
fn a_step_and_a_meeting_belong_to_a_goal_that_is_there() {
    let steps = "participant,goal,number,text\nP-01,2,1,a\nP-02,1,1,a\nP-77,1,1,a\nP-01,1,0,a\nP-01,1,1,\n";
    let found = told(File::GoalSteps, steps);
    assert_eq!(found[0].3, Trouble::UnknownReference { what: Reference::Goal, near: None });
    assert_eq!(found[1], at(3, "goal", "1", unknown(Reference::Goal)));
    assert_eq!((found[2].0, found[2].1), (4, Some("participant")));
    assert_eq!(found[3], at(5, "number", "0", Trouble::NotANumber { least: 1, most: 9_999 }));
    assert_eq!(found[4], at(6, "text", "", Trouble::Missing));
    assert_eq!(found.len(), 5);
    let meetings = "participant,goal,session\nP-01,1,K1-099\nP-01,9,K1-001\n";
    let found = told(File::GoalSessions, meetings);
    assert_eq!(
        found.iter().map(|told| (told.0, told.1)).collect::<Vec<_>>(),
        [(2, Some("session")), (3, Some("goal"))]
    );
}

#[test]
fn what_belongs_to_a_goal_that_was_refused_falls_without_a_word() {
    let mut import = Import::up_to(File::Goals);
    import.take(File::Goals, sample(File::Goals).replace(",open,", ",opn,").as_bytes());
    import.take(File::GoalSteps, sample(File::GoalSteps).as_bytes());
    import.take(File::GoalSessions, sample(File::GoalSessions).as_bytes());
    assert_eq!(import.problems.list().len(), 1);
    assert_eq!((import.goal_steps.len(), import.goal_sessions.len()), (0, 0));
}

#[test]
fn an_individual_session_of_somebody_else_is_no_meeting_of_a_participant() {
    let note = "participant,number,date,kind,session,text\nP-02,1,2021-08-31,meeting,K1-002,a\n";
    assert_eq!(told(File::Notes, note), [at(2, "session", "K1-002", Trouble::NotTheirs)]);
    let mut import = Import::up_to(File::GoalSessions);
    import.take(File::Goals, b"participant,number,date,state,text\nP-02,1,2021-08-31,open,a\n");
    import.take(File::GoalSessions, b"participant,goal,session\nP-02,1,K1-002\nP-02,1,K1-001\n");
    assert_eq!(tuples(&import.problems), [at(2, "session", "K1-002", Trouble::NotTheirs)]);
}

#[test]
fn no_problem_repeats_the_words_of_a_note_or_a_goal() {
    let long = "x".repeat(1_001);
    let note =
        format!("participant,number,date,kind,text\nP-01,1,2021-08-31,meeting,{long}\nP-01,2,,meting,a\n");
    let found = told(File::Notes, &note);
    assert_eq!(found[0], at(2, "text", "", Trouble::TextTooLong { most: 1_000 }));
    assert_eq!(
        found.iter().map(|told| told.1).collect::<Vec<_>>(),
        [Some("text"), Some("date"), Some("kind")]
    );
    let goal = format!("participant,number,date,state,text\nP-01,1,2021-08-31,open,{}\n", &long[500..]);
    assert_eq!(told(File::Goals, &goal), [at(2, "text", "", Trouble::TextTooLong { most: 500 })]);
}

#[test]
fn a_contact_is_due_or_tried_and_tried_says_whether_anybody_was_reached() {
    let contacts = "participant,number,purpose,due,date,reached\n\
                    P-01,1,support,,,\nP-01,2,support,,2021-09-02,\nP-01,3,support,2021-09-02,,yes\n\
                    P-01,4,support,2021-09-02,,\nP-01,5,support,x,,\n";
    assert_eq!(
        told(File::Contacts, contacts),
        [
            at(2, "due", "", Trouble::Missing),
            at(3, "reached", "", Trouble::Missing),
            at(4, "date", "", Trouble::Missing),
            at(6, "due", "x", Trouble::NotADate { near: None }),
        ]
    );
}

#[test]
fn a_referral_beyond_the_proposal_has_the_participants_consent() {
    let row = |state: &str, consent: &str| {
        format!("participant,number,date,service,state,consent\nP-01,1,2021-11-01,a,{state},{consent}\n")
    };
    for state in ["proposed", "declined"] {
        assert_eq!(told(File::Referrals, &row(state, "")), []);
    }
    for state in ["agreed", "sent", "accepted", "ended"] {
        let needed = at(2, "consent", "", Trouble::ConsentNeeded);
        assert_eq!(told(File::Referrals, &row(state, "")), [needed]);
        assert_eq!(told(File::Referrals, &row(state, "2021-11-01")), []);
    }
}

/// Text that is not empty.
fn some(text: Option<String>) -> String {
    format!("{}x", text.unwrap_or_default())
}

proptest! {
    #[test]
    fn a_goal_comes_back(date in day(), area in of(word()), state in word(), review in of(day()), text in text()) {
        let mut import = Import::up_to(File::Goals);
        let goal = Goal { participant: "P-01".parse().expect("a code"), number: 7, date, area, state, review, text: some(text) };
        import.goals = vec![(2, goal.clone())];
        import.take(File::Goals, &import.write(File::Goals));
        prop_assert_eq!(&import.goals[0].1, &goal);
        comes_back(import, File::Goals)?;
    }

    #[test]
    fn a_step_comes_back(number in 1_u32..=9_999, done in of(day()), text in text()) {
        let mut import = Import::up_to(File::GoalSteps);
        let step = GoalStep { participant: "P-01".parse().expect("a code"), goal: 1, number, done, text: some(text) };
        import.goal_steps = vec![(2, step.clone())];
        import.take(File::GoalSteps, &import.write(File::GoalSteps));
        prop_assert_eq!(&import.goal_steps[0].1, &step);
        comes_back(import, File::GoalSteps)?;
    }

    #[test]
    fn a_note_comes_back(date in day(), kind in word(), with in any::<bool>(), text in text()) {
        let mut import = Import::up_to(File::Notes);
        let session = with.then(|| "K1-001".parse().expect("a code"));
        let (participant, private) = ("P-01".parse().expect("a code"), YesNo::No);
        let note = Note { participant, number: 12, date, kind, private, session, text: some(text) };
        import.notes = vec![(2, note.clone())];
        import.take(File::Notes, &import.write(File::Notes));
        prop_assert_eq!(&import.notes[0].1, &note);
        comes_back(import, File::Notes)?;
    }

    #[test]
    fn a_contact_comes_back(purpose in word(), due in day(), tried in of((day(), word())), way in of(word())) {
        let mut import = Import::up_to(File::Contacts);
        let (date, reached) = (tried.map(|tried| tried.0), tried.map(|tried| tried.1));
        let participant = "P-01".parse().expect("a code");
        let contact = Contact { participant, number: 3, purpose, due: Some(due), date, way, reached };
        import.contacts = vec![(2, contact.clone())];
        import.take(File::Contacts, &import.write(File::Contacts));
        prop_assert_eq!(&import.contacts[0].1, &contact);
        comes_back(import, File::Contacts)?;
    }

    #[test]
    fn a_referral_comes_back(date in day(), state in word(), consent in day(), changed in of(day()), goes_on in of(word()), service in text()) {
        let mut import = Import::up_to(File::Referrals);
        let participant = "P-01".parse().expect("a code");
        let referral = Referral { participant, number: 3, date, service: some(service), state, consent: Some(consent), changed, goes_on };
        import.referrals = vec![(2, referral.clone())];
        import.take(File::Referrals, &import.write(File::Referrals));
        prop_assert_eq!(&import.referrals[0].1, &referral);
        comes_back(import, File::Referrals)?;
    }

    #[test]
    fn a_need_of_the_list_comes_back(name in text(), retired in word()) {
        let mut import = Import::up_to(File::NeedKinds);
        let kind = NeedKind { need: "it".parse().expect("a code"), name_en: None, name_fi: name.clone(), name_sv: name, retired };
        import.need_kinds = vec![(2, kind.clone())];
        import.take(File::NeedKinds, &import.write(File::NeedKinds));
        prop_assert_eq!(&import.need_kinds[0].1, &kind);
        comes_back(import, File::NeedKinds)?;
    }
}
