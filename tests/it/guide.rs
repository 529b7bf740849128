//! `ikut guide`: the handbook, in three languages and without a register.

use crate::world::World;

#[test]
fn the_topics_are_listed_and_told() {
    for (locale, name) in [("C", "en"), ("fi_FI.UTF-8", "fi"), ("sv_FI.UTF-8", "sv")] {
        let world = World::empty().speaking(locale);
        insta::assert_snapshot!(format!("topics_{name}"), world.ikut("guide"));
        insta::assert_snapshot!(format!("counting_{name}"), world.ikut("guide counting"));
        insta::assert_snapshot!(format!("safety_{name}"), world.ikut("guide safety"));
        insta::assert_snapshot!(format!("keys_{name}"), world.ikut("guide keys"));
        insta::assert_snapshot!(format!("feedback_{name}"), world.ikut("guide feedback"));
        insta::assert_snapshot!(format!("indicators_{name}"), world.ikut("guide indicators"));
    }
}

#[test]
fn every_indicator_of_a_programme_has_its_place() {
    let world = World::empty();
    let one = world.done("guide indicators --programme ESF+-2021 --format csv");
    assert_eq!(one.lines().count(), 1 + 24);
    assert_eq!(world.done("guide indicators --format csv").lines().count(), 1 + 24 + 27);
    let md = world.done("guide indicators --programme ESF-2014 --format md");
    assert_eq!(md.matches("\n### ").count(), 27);
    assert!(md.contains("\n### CO02 Long-term unemployed\n"), "{md}");
}

#[test]
fn a_topic_that_is_none_finds_its_neighbour() {
    let world = World::empty();
    world.run("guide indicator").refused(2, &["indicators", "counting"]);
    world.run("guide --programme ESF-2014").refused(2, &["TOPIC"]);
}
