//! `ikut` alone and `ikut today`: the page, its formats, its languages, and what it leaves out.

use crate::world::World;

#[test]
fn ikut_alone_shows_the_day() {
    let world = World::pilot().at("2022-03-02T09:00:00");
    assert_eq!(world.done(""), world.done("today"));
    assert_eq!(world.done("--lang fi"), world.done("today --lang fi"));
    assert_eq!(world.done("--format csv"), world.done("today --format csv"));
    insta::assert_snapshot!("page", world.ikut(""));
}

#[test]
fn each_language_has_the_page() {
    let world = World::pilot().at("2022-01-27T09:00:00");
    for language in ["en", "fi", "sv"] {
        insta::assert_snapshot!(
            format!("page_{language}"),
            world.ikut(&format!("today --days 3 --lang {language}"))
        );
    }
}

#[test]
fn programs_get_machine_words() {
    let world = World::pilot().at("2022-01-27T09:00:00");
    let csv = world.done("today --format csv --lang fi");
    assert_eq!(csv, world.done("today --format csv"));
    assert!(csv.starts_with(
        "section,cohort,session,date,start,activity,participant,reason,number,of,codes,point,opens\n"
    ));
    let json = world.done("today --format json");
    assert!(
        json.contains("\"section\": \"unmarked\"") || json.contains("\"section\":\"unmarked\""),
        "{json}"
    );
}

#[test]
fn what_is_announced_ahead_is_shown_and_does_not_make_the_session_held() {
    let world = World::new();
    world.done("activity add rights --minutes 180");
    world.done("cohort new K1 --start 2021-11-22 --weeks 10 --yes");
    for participant in ["P-01", "P-02"] {
        world.done(&format!("participant add {participant}"));
        world.done(&format!("enrol {participant} K1 --from 2021-11-22"));
    }
    world.done("session add K1 rights --on today --at 15:00");
    world.done("session add K1 rights --on tomorrow --at 12:00");
    world.done("attend K1-001 P-01=n:health");
    world.done("attend K1-002 P-01=n P-02=x");
    let page = world.done("");
    assert!(page.contains("15:00  K1-001  rights  only P-02 is left; will not come: P-01"), "{page}");
    assert!(page.contains("Thu 2021-11-25: somebody may come alone"), "{page}");
    assert!(page.contains("nobody is left; will not come: P-01, P-02"), "{page}");
    assert!(world.done("session show K1-001").contains("planned"));
    world.done("session cancel K1-002");
    assert!(!world.done("").contains("alone"), "a cancelled session is none");
}

#[test]
fn today_says_who_is_left_and_the_past_what_to_do_where_nobody_is_left_to_mark() {
    let world = crate::attend::world();
    world.done("attend K1-001 P-01=n P-02=n P-03=n");
    world.done("attend K1-002 P-01=n");
    let page = world.done("today");
    assert!(page.contains("not marked yet: P-02, P-03; will not come: P-01"), "{page}");
    assert!(page.contains("K1-001  rights  will not come: P-01, P-02, P-03; with nobody there"), "{page}");
    world.done("attend K1-002 P-02=n");
    let page = world.done("today");
    assert!(page.contains("only P-03 is left; will not come: P-01, P-02"), "{page}");
    world.done("attend K1-002 --rest n");
    assert!(world.done("today").contains("nobody is left; will not come: P-01, P-02, P-03"));
    let marks = crate::attend::attendance(&world);
    world.done("session edit K1-001 --status held");
    assert_eq!(crate::attend::attendance(&world), marks, "what was announced stays");
    assert!(!world.done("today").contains("K1-001"));
    world.done("undo");
    world.done("session cancel K1-001 --reason staff");
    assert!(!world.done("today").contains("K1-001"));
}

#[test]
fn an_empty_register_has_a_quiet_day_and_no_register_a_way_on() {
    assert!(World::new().done("").contains("Nothing is on today"));
    World::empty().run("").refused(3, &["there is no register", "ikut init"]);
    World::empty().run("--no-such-option").refused(2, &["--no-such-option"]);
}

#[test]
fn three_missed_sessions_are_worth_a_call_and_telling_takes_that_away() {
    let world = World::new();
    world.done("activity add rights --minutes 180");
    world.done("cohort new K1 --start 2021-11-15 --weeks 10 --yes");
    world.done("participant add P-01");
    world.done("enrol P-01 K1 --from 2021-11-15");
    for day in ["-3", "-2", "-1"] {
        world.done(&format!("session add K1 rights --on={day}"));
    }
    world.done("attend K1-001 P-01=a");
    world.done("attend K1-002 P-01=a");
    assert!(!world.done("").contains("Worth a call"));
    world.done("attend K1-003 P-01=a");
    let page = world.done("");
    assert!(
        page.contains("P-01  no word about the last 3 marked sessions: K1-001, K1-002, K1-003"),
        "{page}"
    );
    world.done("attend K1-002 P-01=f:health");
    assert!(!world.done("").contains("Worth a call"));
}

#[test]
fn a_past_session_that_nobody_was_to_come_to_has_a_way_out() {
    let world = World::new();
    world.done("activity add rights --minutes 180");
    world.done("cohort new K1 --start 2021-11-22 --weeks 10 --yes");
    world.done("participant add P-01");
    world.done("enrol P-01 K1 --from 2021-11-22");
    world.done("session add K1 rights --on today");
    world.done("attend K1-001 P-01=n:health");
    let world = world.at("2021-11-25T09:00:00");
    let page = world.done("");
    assert!(page.contains("with nobody there: ikut session edit K1-001 --status held"), "{page}");
    world.done("session edit K1-001 --status held");
    assert!(!world.done("").contains("K1-001"));
    assert!(world.done("attendance K1 --format csv").contains("in_advance"), "what was announced stays");
}
