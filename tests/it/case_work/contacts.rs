//! Contacts: tried, due, and what they say in `today`.

use super::{rows, two};
use crate::world::World;

#[test]
fn a_contact_stays_due_until_the_participant_is_reached() {
    let world = two();
    world.done("contact add P-01 --due 2021-11-20 --purpose absence --way phone");
    world.done("contact add P-01 --reached no --way phone --next +7");
    assert_eq!(
        rows(&world, "contacts.csv"),
        ["P-01,1,absence,2021-12-01,,phone,", "P-01,2,absence,,2021-11-24,phone,no"]
    );
    world.done("contact add P-01 --reached yes --purpose absence --on 2021-11-24");
    assert_eq!(rows(&world, "contacts.csv")[0], "P-01,1,absence,2021-12-01,2021-11-24,,yes");
    insta::assert_snapshot!("contact_list", world.ikut("contact list P-01"));
    insta::assert_snapshot!("contact_list_fi", world.ikut("contact list P-01 --lang fi"));
    insta::assert_snapshot!("contact_log_sv", world.ikut("log --limit 3 --lang sv"));
    world.done("undo");
    world.done("undo");
    assert_eq!(rows(&world, "contacts.csv"), ["P-01,1,absence,2021-11-20,,phone,"]);
}

#[test]
fn due_contacts_stand_in_due_and_today_the_day_they_are_due_and_not_the_day_before() {
    let world = two();
    world.done("contact add P-01 --due 2021-11-24");
    world.done("contact add P-02 --due 2021-11-25");
    for lang in ["en", "fi", "sv"] {
        insta::assert_snapshot!(
            format!("contact_due_{lang}"),
            world.ikut(&format!("contact due --lang {lang}"))
        );
        insta::assert_snapshot!(format!("contact_today_{lang}"), world.ikut(&format!("today --lang {lang}")));
    }
    assert!(world.done("due").contains("P-02"));
    assert_eq!(world.done("due --format csv").lines().count(), 1, "outcomes only");
    let csv = world.done("today --format csv");
    assert!(csv.contains("contact,,,2021-11-24,,,P-01,support,0,,,,\n"), "{csv}");
    assert!(!csv.contains("contact,,,2021-11-25"), "{csv}");
    assert!(world.done("contact due --days 0").contains("P-01"));
    assert!(!world.done("contact due --days 0").contains("P-02"));
    world.done("contact remove P-01 1");
    world.done("contact remove P-02 1");
    insta::assert_snapshot!("contact_due_nothing", world.ikut("contact due"));
}

#[test]
fn who_was_reached_by_a_contact_is_not_worth_a_call() {
    let world = World::new();
    world.done("activity add rights --minutes 60");
    world.done("cohort new K1 --start 2021-10-04 --weeks 8 --yes");
    world.done("participant add P-01 --entered 2021-10-04");
    world.done("enrol P-01 K1 --from 2021-10-04");
    for day in ["2021-11-08", "2021-11-10", "2021-11-12"] {
        world.done(&format!("session add K1 rights --on {day}"));
    }
    for number in 1..=3 {
        world.done(&format!("attend K1-00{number} P-01=a"));
    }
    assert!(world.done("today").contains("P-01  no word about"), "{}", world.done("today"));
    world.done("contact add P-01 --reached no --way phone");
    assert!(world.done("today").contains("P-01  no word about"), "tried is not reached");
    world.done("contact add P-01 --reached yes --way phone --on 2021-11-13");
    assert!(!world.done("today").contains("P-01"), "{}", world.done("today"));
}

#[test]
fn the_rule_for_safe_contact_stands_in_no_output_without_a_terminal() {
    let world = two();
    world.write("in/safe_contacts.csv", "participant,language,rule\nP-01,fi,Kanarialintu\n");
    world.done("import in");
    world.done("contact add P-01 --due today");
    for words in [
        "contact due",
        "contact list P-01",
        "today",
        "due",
        "contact add P-01 --reached no",
        "report handover",
    ] {
        let said = world.run(words);
        assert!(!format!("{}{}", said.out, said.err).contains("Kanarialintu"), "ikut {words}");
    }
}

#[test]
fn half_a_contact_is_refused() {
    let world = two();
    world.done("contact add P-01 --due +7");
    world.run("contact edit P-01 1 --on today").refused(1, &["has a day, and says whether"]);
    world.run("contact add P-01").refused(1, &["--reached yes|no"]);
    world.run("contact add P-01 --lang fi").refused(1, &["ei ole sanottu, tavoitettiinko osallistuja"]);
    world
        .run("contact edit P-01 1 --reached no --lang sv")
        .refused(1, &["en kontakt som försökts har en dag"]);
    world.done("contact edit P-01 1 --on today --reached yes --way meeting --purpose other");
    assert_eq!(rows(&world, "contacts.csv"), ["P-01,1,other,2021-12-01,2021-11-24,meeting,yes"]);
}

#[test]
fn what_happened_is_not_yet_to_come() {
    let world = two();
    for words in [
        "contact add P-01 --reached yes --on tomorrow",
        "note add P-01 --on 2021-11-25",
        "referral add P-01 --consent 2021-11-25 --state agreed",
    ] {
        let said = world.run_with(words, "Health centre\n");
        said.refused(1, &["2021-11-25 is yet to come", "ikut contact add PARTICIPANT --due DAY"]);
    }
    for (lang, line) in [("fi", "25.11.2021 on vasta tulossa"), ("sv", "25.11.2021 har inte varit ännu")] {
        world
            .run(&format!("contact add P-01 --reached yes --on 25.11.2021 --lang {lang}"))
            .refused(1, &[line]);
    }
    for (lang, line) in [
        ("en", "the next contact, 2021-11-21, lies before this one"),
        ("fi", "seuraava yhteydenotto, 21.11.2021, olisi ennen tätä"),
        ("sv", "nästa kontakt, 21.11.2021, ligger före den här"),
    ] {
        world
            .run(&format!("contact add P-01 --reached no --next 2021-11-21 --lang {lang}"))
            .refused(1, &[line]);
    }
    world.done("contact add P-01 --reached yes --on today");
}
