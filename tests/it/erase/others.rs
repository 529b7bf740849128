//! What is recorded about others stays.

use crate::world::World;

use super::*;

/// A session of the person that was undone had the number of the group's session now.
#[test]
fn the_feedback_of_others_stays_whole_when_their_session_has_a_number_of_the_person() {
    let world = four();
    world.done("session add K1 guidance --on 2021-09-14 --participant P-04 --yes");
    world.done("undo");
    world.done("session add K1 rights --on 2021-09-14 --yes");
    world.run_with("feedback add K1-001", "5 4 5\n3 3 3\n1 2 1\n");
    world.done("erase P-04 --yes");
    is_whole(&world);
    world.done("undo 15");
    assert!(!world.done("feedback list --format csv").contains("K1-001"));
    is_whole(&world);
}

#[test]
fn a_waiver_of_the_person_is_no_text_about_others() {
    let world = World::pilot();
    let waive = |subject: &str, why: &str| {
        let words = ["check", "waive", "form_unsigned", subject, "--why", why];
        let said = world.run_all(&words);
        assert_eq!(said.code, 0, "{}", said.err);
    };
    waive("P-05", "P-05 signs in May");
    let said = world.run("erase P-05 --dry-run");
    assert!(said.code == 0 && !said.err.contains("signs") && !said.err.contains("text"), "{}", said.err);
    waive("P-06", "signs with P-05");
    let said = world.run("erase P-05 --dry-run");
    assert_eq!(said.err.matches("P-06").count(), 1, "{}", said.err);
}

#[test]
fn a_waiver_goes_when_it_names_the_person_and_stays_when_it_names_what_is_another_now() {
    let world = four();
    world.done("session add K1 guidance --on 2021-09-14 --participant P-04 --yes");
    world.done("undo");
    world.done("session add K1 rights --on 2021-09-14 --yes");
    world.done("check waive marks_recorded_late K1-001 --why agreed");
    world.done("participant add P-05");
    world.done("check waive form_unsigned P-05 --why agreed");
    world.done("undo 16");
    for code in ["P-04", "P-05"] {
        world.done(&format!("erase {code} --yes"));
        is_whole(&world);
    }
    let waivers = world.export().into_iter().find(|(file, _)| file == "waivers.csv").expect("the file").1;
    assert!(waivers.contains("K1-001") && !waivers.contains("P-05"), "{waivers}");
}

#[test]
fn a_session_that_was_the_persons_for_a_time_stays_the_groups() {
    let world = four();
    world.done("session add K1 guidance --on 2021-09-14 --participant P-04 --yes");
    world.done("session edit K1-001 --activity rights");
    world.done("attend K1-001 P-01 P-02 --yes");
    world.done("erase P-04 --yes");
    is_whole(&world);
    world.run("undo 12").refused(1, &["was erased"]);
    // Undone, it would take the session of the group away.
    world.run("undo 13").refused(1, &["was erased"]);
}

#[test]
fn texts_about_others_lose_the_name_and_nothing_else() {
    let world = World::pilot();
    world.run_with("participant edit P-07 --alias", "Kielo\n");
    world.run_with("participant edit P-12 --alias", "Tuuli\n");
    world.run_with("note add P-03", "came with KIELO and Tuuli\n");
    world.run_with("note add P-04", "nothing of P-071\n");
    world.run_with("cohort note K1", "P-07:n kanssa sovittiin; P-07s syster, P-08 ei\n");
    world.run_with("note edit P-03 1 --text", "kielo left early\n");
    world.run_with("participant edit P-07 --alias", "Tuuli\n");
    let said = world.run("erase P-07 --dry-run");
    assert_eq!(said.code, 0, "{}", said.transcript());
    for told in ["2 texts about others name P-07", "note P-03", "lesson K1", "change what still describes"] {
        assert!(said.err.contains(told), "{told}: {}", said.transcript());
    }
    assert!(!said.err.contains("P-04") && !said.err.contains("Kielo"), "{}", said.transcript());
    world.done("erase P-07 --yes --no-backup");
    let pages = pages(&world);
    for gone in ["P-07:", "P-07s", "KIELO", "Kielo", "kielo"] {
        assert!(!holds(&pages, gone), "{gone} is left");
    }
    for kept in
        ["came with […] and Tuuli", "P-071", "[…]:n kanssa sovittiin; […]s syster, P-08 ei", "[…] left early"]
    {
        assert!(holds(&pages, kept), "{kept} is lost");
    }
    assert!(!world.run("check --deep").err.contains("error"));
    // Nothing that the erasure did to others' texts stands in the way of what others still change.
    world.done("undo 7 --yes");
    assert!(world.done("note list P-03").contains("came with […] and Tuuli"));
    assert!(!world.run("check --deep").err.contains("error"));
}

/// Something is called as the person is, or is no sentence at all.
#[test]
fn a_working_name_that_is_a_word_of_a_list_takes_nothing_else_with_it() {
    for alias in ["Held", "group", "2021", "rights", "K1", "K1-001"] {
        let world = World::pilot();
        world.run_with("participant edit P-03 --alias", &format!("{alias}\n"));
        let before = world.done("session list --cohort K2 --format csv");
        assert_eq!(world.run("erase P-03 --yes --no-backup").code, 0, "{alias}");
        is_whole(&world);
        assert_eq!(world.done("session list --cohort K2 --format csv"), before, "{alias}");
    }
}

/// Languages bend names: what may be one is left to a person to read.
#[test]
fn texts_with_a_word_that_begins_like_the_name_are_listed_to_be_read() {
    let world = World::pilot();
    world.run_with("participant edit P-05 --alias", "Lumi\n");
    world.run_with("note add P-20", "Lumin kanssa, Lumille soitettu\n");
    world.run_with("note add P-21", "satoi lunta\n");
    let said = world.run("erase P-05 --yes --no-backup");
    assert!(said.err.contains("in one text about others a word begins like"), "{}", said.transcript());
    assert!(said.err.contains("note P-20") && !said.err.contains("P-21"), "{}", said.transcript());
    assert!(world.done("note list P-20").contains("Lumin"), "it stays as it is");
}
