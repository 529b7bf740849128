//! Case work: needs, goals, notes, contacts and referrals.

mod contacts;
mod goals;
mod leaving;
mod needs;
mod notes;
mod referrals;
mod travelling;
mod typing;

use crate::world::World;

/// Returns a home with two participants in a cohort, each with an individual session of theirs.
fn two() -> World {
    let world = World::new();
    world.done("activity add guidance --kind individual --minutes 60");
    world.done("cohort new K1 --start 2021-10-04 --weeks 8 --yes");
    for code in ["P-01", "P-02"] {
        world.done(&format!("participant add {code} --entered 2021-10-04"));
        world.done(&format!("enrol {code} K1 --from 2021-10-04"));
        world.done(&format!("meet {code} 45m guidance --on 2021-11-22"));
    }
    world
}

/// Returns a file of the export.
fn file(world: &World, name: &str) -> String {
    world.export().into_iter().find(|(file, _)| file == name).expect("the file").1
}

/// Returns the rows of a file of the export, without its header.
fn rows(world: &World, name: &str) -> Vec<String> {
    file(world, name).lines().skip(1).map(str::to_owned).collect()
}

/// Runs words with text on standard input; they must succeed.
fn told(world: &World, words: &str, text: &str) -> String {
    let said = world.run_with(words, text);
    assert_eq!(said.code, 0, "ikut {words}\n{}", said.err);
    said.err
}
