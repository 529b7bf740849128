//! What an erasure leaves as evidence leads back to nobody, and covers nothing up.

use crate::erase::open;
use crate::world::World;

fn kept() -> World {
    let world = World::pilot();
    world.done("project edit --retention 2030-12-31");
    world
}

#[test]
fn what_was_rewritten_before_an_erasure_is_still_told_after_it() {
    let world = World::pilot();
    let anchor = world.done("log --anchor");
    let words = anchor.split_once(": ").expect("the words").1.trim().to_owned();
    open(&world)
        .execute(
            "UPDATE change SET after = json_set(after, '$.age_at_entry', 99) WHERE entity = 'participant' \
             AND json_extract(after, '$.code') = 'P-03'",
            [],
        )
        .expect("rewritten");
    let sealed = |world: &World| {
        world.run("check --deep").out.contains("step 1 is not as it was sealed")
            || world.run("check --deep").err.contains("step 1 is not as it was sealed")
    };
    assert!(sealed(&world));
    assert_eq!(world.run_with("check --anchor", &format!("{words}\n")).code, 4);
    world.done("erase P-22 --yes --no-backup");
    assert!(sealed(&world), "an erasure of somebody else covers it up");
    assert_eq!(world.run_with("check --anchor", &format!("{words}\n")).code, 4);
}

#[test]
fn what_left_nothing_leaves_nothing_when_a_backup_comes_back() {
    let world = World::pilot();
    world.done("backup");
    world.done("erase P-07 --yes");
    world.done("project edit --retention 2030-12-31");
    world.done("erase P-08 --yes");
    world.done("restore ikut-2021-11-24T140200Z.by_hand.backup.db --yes");
    let people = world.done("participant list --format csv");
    assert!(!people.contains("P-07") && !people.contains("P-08"), "{people}");
    assert_eq!(people.matches("\nE-").count(), 1, "of the second the evidence stays: {people}");
    assert_eq!(world.ikut("check --deep"), "");
}

#[test]
fn no_place_among_others_tells_whose_the_evidence_was() {
    let world = kept();
    for person in ["P-09", "P-07", "P-15"] {
        world.done(&format!("erase {person} --yes --no-backup"));
    }
    let detail = world.done("log --detail 1 --format csv");
    let mut codes: Vec<&str> = detail
        .lines()
        .filter(|line| line.starts_with("participant,"))
        .filter_map(|line| line.split(',').nth(1))
        .collect();
    codes.dedup();
    assert_eq!(codes.len(), 22, "{codes:?}");
    assert!(codes[..19].iter().all(|code| code.starts_with("P-")), "{codes:?}");
    assert!(codes[19..].iter().all(|code| code.starts_with("E-")), "{codes:?}");
    assert_eq!(world.ikut("check --deep"), "");
    assert_eq!(world.ikut("undo --dry-run").matches("cannot").count(), 1, "an erasure is not undone");
}

#[test]
fn the_log_tells_of_no_case_work_with_the_evidence() {
    let mut world = kept();
    world.run_with("note add P-07", "a note\n");
    world.done("intake P-07 --housing much");
    world.run_with("participant edit P-07 --alias", "Kielo\n");
    world.done("erase P-07 --yes --no-backup");
    let log = world.done("log");
    assert!(log.contains("recorded note 1 about somebody who was erased"), "{log}");
    assert!(log.contains("took down the intake of somebody who was erased"), "{log}");
    assert!(log.contains("changed participant E-"), "{log}");
    for (locale, line) in [
        ("fi_FI.UTF-8", "kirjattu muistiinpano 1 pyyhitystä henkilöstä"),
        ("sv_FI.UTF-8", "antecknade anteckning 1 om en raderad person"),
    ] {
        world = world.speaking(locale);
        assert!(world.done("log").contains(line), "{}", world.done("log"));
    }
    world = world.speaking("C");
    // What the last one changed is gone: there is nothing to take back.
    world.run("undo 5").refused(1, &["what it recorded was erased"]);
}

#[test]
fn a_folder_says_nothing_of_the_day_of_retention_unless_it_has_that_file() {
    let world = kept();
    world.done("export out");
    let said = world.run("import out --no-backup");
    assert!(said.err.contains("nothing changed"), "{}", said.transcript());
    std::fs::remove_file(world.path("out/retention.csv")).expect("removed");
    world.done("import out --no-backup");
    assert!(world.done("project show").contains("2030-12-31"));
}

#[test]
fn evidence_is_asked_nothing_and_takes_nothing_new() {
    let world = kept();
    world.done("erase P-07 --yes --no-backup");
    let people = world.done("participant list --format csv");
    let code = people.lines().find_map(|line| line.split(',').next().filter(|code| code.starts_with("E-")));
    let code = code.expect("the evidence");
    assert!(!world.done(&format!("participant show {code}")).contains("ikut intake"));
    for words in
        ["intake {} --housing much", "participant edit {} --birth-date 1987-06-05", "need add {} it=much"]
    {
        world
            .run(&words.replace("{}", code))
            .refused(1, &["is evidence of somebody who was erased", "ikut retention"]);
    }
    world.run_with(&format!("note add {code}"), "a note\n").refused(1, &["is evidence"]);
    world.run(&format!("erase {code} --yes")).refused(1, &["is kept until 2030-12-31"]);
    // What the evidence says can still be put right.
    world.done(&format!("attend K2-002 {code}=l7 --yes"));
}

#[test]
fn the_backups_of_whom_the_evidence_was_are_listed_when_it_goes() {
    let world = kept();
    world.done("backup");
    world.done("erase P-07 --yes");
    let people = world.done("participant list --format csv");
    let code = people.lines().find_map(|line| line.split(',').next().filter(|code| code.starts_with("E-")));
    let code = code.expect("the evidence").to_owned();
    let later = world.at("2031-01-02T10:00:00");
    let said = later.run(&format!("erase {code} --yes"));
    assert_eq!(said.code, 0, "{}", said.transcript());
    for kept in ["by_hand.backup.db", "before_erase.backup.db"] {
        assert!(said.err.contains(kept), "{kept}: {}", said.transcript());
    }
}

#[test]
fn a_folder_that_may_bring_somebody_back_is_remarked_on() {
    let world = World::pilot();
    world.done("export out");
    world.done("erase P-07 --yes --no-backup");
    let said = world.run("import out --no-backup");
    assert!(
        said.err.contains("one participant is new here, and one person was erased"),
        "{}",
        said.transcript()
    );
    let again = world.run("import out --no-backup");
    assert!(!again.err.contains("new here"), "{}", again.transcript());
}

#[test]
fn a_day_of_retention_that_leaves_nothing_is_remarked_on() {
    let world = World::pilot();
    let told =
        |day: &str| world.run(&format!("project edit --retention {day}")).err.contains("leaves nothing");
    assert!(told("2021-11-23") && told("2023-02-27"));
    assert!(!told("2023-02-28"), "on the last day of the project");
}

#[test]
fn the_number_of_a_submission_is_never_given_again() {
    let world = World::pilot();
    world.done("report send --period 2021Q3");
    world.done("undo");
    world.done("report send --period 2021Q3");
    let sent = world.done("report sent --format csv");
    assert!(sent.lines().nth(1).is_some_and(|line| line.starts_with("2,")), "{sent}");
}
