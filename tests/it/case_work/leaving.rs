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
    let due = world.done("contact due --days 400");
    assert_eq!(due.matches("P-01").count(), 2, "whom to contact is told whole: {due}");
    assert!(world.done("contact due --days 400 --format csv").contains("P-01,1,outcome_exit,2021-12-17"));
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

#[test]
fn the_project_may_be_left_after_the_cohort_and_without_one() {
    let world = two();
    world.done("exit P-01 completed --on 2021-11-19");
    world.run("exit P-01").refused(1, &["has left K1 already", "ikut exit P-01 --left DATE"]);
    world.run("exit P-01 withdrew --left 2021-11-22").refused(1, &["has left K1 already"]);
    insta::assert_snapshot!("exit_left_later", world.ikut("exit P-01 completed --left 2021-11-22"));
    assert_eq!(
        rows(&world, "contacts.csv"),
        ["P-01,1,outcome_exit,2021-12-20,,,", "P-01,2,outcome_six_months,2022-05-22,,,"]
    );
    assert!(world.run("exit P-01 --left 2021-11-22").err.contains("nothing changed"));
    for lang in ["fi", "sv"] {
        insta::assert_snapshot!(
            format!("exit_left_later_{lang}"),
            world.ikut(&format!("exit P-01 --left 2021-11-23 -n --lang {lang}"))
        );
        insta::assert_snapshot!(
            format!("exit_left_log_{lang}"),
            world.ikut(&format!("log --limit 1 --lang {lang}"))
        );
    }
    world.done("undo");
    assert_eq!(rows(&world, "contacts.csv"), Vec::<String>::new(), "one step");
    world.done("participant add P-03 --entered 2021-10-04");
    world.done("exit P-03 --left 2021-11-19");
    assert_eq!(rows(&world, "contacts.csv").len(), 2);
    assert!(world.done("due").contains("P-03"));
}

#[test]
fn what_is_booked_moves_with_the_last_day_but_for_what_was_moved_by_hand() {
    let world = two();
    world.done("exit P-01 completed --on 2021-11-19 --left 2021-11-19");
    world.done("contact edit P-01 2 --due 2022-06-01");
    let said = world.run("participant edit P-01 --left 2021-11-22").err;
    assert!(said.contains("booked for 2021-12-20: on leaving"), "{said}");
    assert_eq!(
        rows(&world, "contacts.csv"),
        ["P-01,1,outcome_exit,2021-12-20,,,", "P-01,2,outcome_six_months,2022-06-01,,,"]
    );
    world.done("participant edit P-01 --clear left");
    assert_eq!(rows(&world, "contacts.csv"), ["P-01,2,outcome_six_months,2022-06-01,,,"]);
    world.done("participant edit P-02 --left 2021-11-24");
    assert_eq!(rows(&world, "contacts.csv").len(), 3, "whoever leaves by edit is booked too");
}

#[test]
fn an_outcome_that_counts_by_the_new_last_day_closes_what_was_booked() {
    let world = two();
    world.done("exit P-01 completed --on 2021-11-19 --left 2021-11-24");
    world.done("outcome add P-01 exit --labour-status employed --source participant --date 2021-11-22");
    assert_eq!(rows(&world, "contacts.csv").len(), 2, "too early");
    world.done("participant edit P-01 --left 2021-11-19");
    assert_eq!(
        rows(&world, "contacts.csv"),
        ["P-01,1,outcome_exit,2021-12-17,2021-11-22,,yes", "P-01,2,outcome_six_months,2022-05-19,,,"]
    );
}

#[test]
fn nobody_leaves_the_project_before_the_cohort() {
    let world = two();
    for (lang, line) in [
        ("en", "P-01 was in K1 until 2021-11-19: the last day in the project cannot be before that"),
        ("fi", "viimeinen päivä hankkeessa ei voi olla sitä ennen"),
        ("sv", "sista dagen i projektet kan inte vara före det"),
    ] {
        world
            .run(&format!("exit P-01 completed --on 2021-11-19 --left 2021-11-18 --lang {lang}"))
            .refused(1, &[line]);
    }
    world.done("exit P-01 completed --on 2021-11-19");
    world.run("exit P-01 --left 2021-11-18").refused(1, &["cannot be before that, on 2021-11-18"]);
    world.done("exit P-01 --left 2021-11-19");
}

#[test]
fn who_prefers_not_to_answer_is_pressed_by_nothing() {
    let world = two();
    world.done("exit P-01 completed --on 2021-11-19 --left 2021-11-19");
    world.done("intake P-01 --refused exit --refused six_months");
    assert_eq!(rows(&world, "contacts.csv"), Vec::<String>::new());
    world.done("intake P-02 --refused exit");
    let said = world.run("exit P-02 completed --on 2021-11-19 --left 2021-11-19").err;
    assert!(!said.contains("outcome add"), "{said}");
    for (lang, words) in
        [("en", "The situation on leaving"), ("fi", "Tilanne päättyessä"), ("sv", "Situationen vid avslut")]
    {
        let page = world.done(&format!("participant show P-02 --lang {lang}"));
        assert!(page.contains(words), "{page}");
    }
}
