//! Leaving: what is booked, and what closes it.

use super::{rows, told, two};

const BOOKED: [&str; 2] = ["P-01,1,outcome_exit,2021-12-17,,,", "P-01,2,outcome_six_months,2022-05-19,,,"];

#[test]
fn leaving_the_project_books_both_outcomes_and_leaving_the_cohort_does_not() {
    let world = two();
    world.done("exit P-02 completed --on 2021-11-19");
    assert_eq!(rows(&world, "contacts.csv"), Vec::<String>::new());
    world.done("exit P-01 completed --on 2021-11-19 --left 2021-11-19 -n");
    assert_eq!(rows(&world, "contacts.csv"), Vec::<String>::new());
    insta::assert_snapshot!(
        "exit_left",
        world.ikut("exit P-01 completed --on 2021-11-19 --left 2021-11-19 --no-input")
    );
    assert_eq!(rows(&world, "contacts.csv"), BOOKED);
    world.done("undo");
    assert_eq!(rows(&world, "contacts.csv"), Vec::<String>::new(), "one step");
    world.done("redo");
    let due = world.done("due");
    assert_eq!(due.matches("P-01").count(), 1, "what is due is told once: {due}");
    assert!(!world.done("contact due --days 400").contains("P-01"));
}

#[test]
fn an_outcome_closes_what_was_booked_for_it_in_its_own_step() {
    let world = two();
    world.done("exit P-01 completed --on 2021-11-19 --left 2021-11-19");
    world.done("outcome add P-01 exit --labour-status employed --source participant --date 2021-11-23");
    assert_eq!(rows(&world, "contacts.csv")[0], "P-01,1,outcome_exit,2021-12-17,2021-11-23,,yes");
    world.done("undo");
    assert_eq!(rows(&world, "contacts.csv"), BOOKED);
    world.done("outcome add P-01 exit --source not_reached");
    assert_eq!(rows(&world, "contacts.csv"), BOOKED, "not reached is not known");
    world.done("outcome edit P-01 exit --source register --labour-status employed");
    assert_eq!(rows(&world, "contacts.csv"), BOOKED[1..], "nobody needs to ask any more");
}

#[test]
fn what_is_recorded_or_refused_is_not_booked() {
    let world = two();
    world.done("outcome add P-01 exit --labour-status employed --source participant --date 2021-11-19");
    world.write("in/refusals.csv", "participant,question,date\nP-01,six_months,2021-11-19\n");
    world.done("import in");
    let said = world.run("exit P-01 completed --on 2021-11-19 --left 2021-11-19");
    assert!(!said.err.contains("booked"), "{}", said.err);
    assert_eq!(rows(&world, "contacts.csv"), Vec::<String>::new());
}

#[test]
fn how_it_ended_is_asked_only_where_somebody_can_answer() {
    let world = two();
    for (lang, line) in [
        ("en", "it is not said how it ended"),
        ("fi", "ei ole sanottu, miten se päättyi"),
        ("sv", "det är inte sagt hur det slutade"),
    ] {
        world.run(&format!("exit P-01 --lang {lang}")).refused(1, &[line, "completed, employment"]);
    }
    told(&world, "exit P-01 completed --no-input", "");
}

#[test]
fn an_outcome_that_says_nothing_is_refused_and_what_was_booked_stays() {
    let world = two();
    world.done("exit P-01 completed --on 2021-11-19 --left 2021-11-19");
    for (lang, line) in [
        ("en", "nothing is said of the situation"),
        ("fi", "tilanteesta ei ole sanottu mitään"),
        ("sv", "inget är sagt om situationen"),
    ] {
        for words in ["", "--date today", "--source participant"] {
            let said = world.run(&format!("outcome add P-01 exit {words} --lang {lang}"));
            said.refused(1, &[line, "--labour-status employed|unemployed|inactive"]);
        }
    }
    assert_eq!(rows(&world, "outcomes.csv"), Vec::<String>::new());
    assert_eq!(rows(&world, "contacts.csv"), BOOKED);
}

#[test]
fn what_was_booked_stays_until_an_outcome_is_recorded_that_counts() {
    let world = two();
    world.done("exit P-01 completed --on 2021-11-19 --left 2021-11-19");
    let early = world.run("outcome add P-01 six_months --labour-status employed --date 2022-05-18");
    assert!(early.err.contains("will not count it"), "{}", early.err);
    assert_eq!(rows(&world, "contacts.csv"), BOOKED);
    world.done("outcome edit P-01 six_months --date 2022-05-19");
    assert_eq!(rows(&world, "contacts.csv"), BOOKED[..1], "it counts from that day on");
}
