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
    let world = kept();
    world.run_with("note add P-07", "a note\n");
    world.done("intake P-07 --housing much");
    world.run_with("participant edit P-07 --alias", "Kielo\n");
    world.done("erase P-07 --yes --no-backup");
    let log = world.done("log");
    assert!(log.contains("recorded note 1 about somebody who was erased"), "{log}");
    assert!(log.contains("took down the intake of somebody who was erased"), "{log}");
    assert!(log.contains("changed participant E-"), "{log}");
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
