//! Goals, their steps and meetings.

use super::{rows, told, two};

#[test]
fn a_goal_has_steps_and_meetings_and_each_is_a_step_of_its_own() {
    let world = two();
    told(&world, "goal add P-01 --session K1-001 --area health --review +30", "Sleep\nwell\n");
    told(&world, "goal step P-01 1", "Go to bed\n");
    told(&world, "goal step P-01 1", "Wake up\n");
    world.done("goal step P-01 1 --done 2 --on 2021-11-20");
    world.done("goal edit P-01 1 --session K1-001");
    told(&world, "goal edit P-01 1 --text --no-review --area wellbeing", "Sleep better\n");
    assert_eq!(rows(&world, "goals.csv"), ["P-01,1,2021-11-22,wellbeing,open,,Sleep better"]);
    assert_eq!(rows(&world, "goal_steps.csv"), ["P-01,1,1,,Go to bed", "P-01,1,2,2021-11-20,Wake up"]);
    assert_eq!(rows(&world, "goal_sessions.csv"), ["P-01,1,K1-001"]);
    world.done("goal edit P-01 1 --no-session K1-001");
    assert_eq!(rows(&world, "goal_sessions.csv"), Vec::<String>::new());
    world.done("goal step P-01 1 --not-done 2");
    told(&world, "goal step P-01 1 --edit 2", "Get up\n");
    assert_eq!(rows(&world, "goal_steps.csv")[1], "P-01,1,2,,Get up");
    world.done("undo");
    world.done("undo");
    world.done("undo");
    assert_eq!(rows(&world, "goal_sessions.csv"), ["P-01,1,K1-001"]);
    assert_eq!(rows(&world, "goal_steps.csv")[1], "P-01,1,2,2021-11-20,Wake up");
    insta::assert_snapshot!("goal_show", world.ikut("goal show P-01 1"));
    insta::assert_snapshot!("goal_show_fi", world.ikut("goal show P-01 1 --lang fi"));
    insta::assert_snapshot!("goal_show_json", world.ikut("goal show P-01 1 --format json"));
    insta::assert_snapshot!("goal_log_sv", world.ikut("log --limit 6 --lang sv"));
}

#[test]
fn a_goal_ends_by_being_reached_let_go_or_changed() {
    let world = two();
    for text in ["a", "b", "c"] {
        told(&world, "goal add P-01", text);
    }
    world.done("goal reach P-01 1 --session K1-001");
    world.done("goal let-go P-01 2");
    world.done("goal edit P-01 3 --state changed");
    assert!(world.run("goal reach P-01 1").err.contains("nothing changed"));
    let states: Vec<_> = rows(&world, "goals.csv");
    let states: Vec<_> = states.iter().map(|row| row.split(',').nth(4).expect("a state")).collect();
    assert_eq!(states, ["reached", "let_go", "changed"]);
    assert_eq!(world.done("goal list --state let_go --format csv").lines().count(), 2);
    insta::assert_snapshot!("goal_list_sv", world.ikut("goal list P-01 --lang sv"));
}

#[test]
fn a_goal_is_never_an_argument_never_empty_and_never_too_long() {
    let world = two();
    world.run("goal add P-01").refused(1, &["there is nothing written"]);
    world.run_with("goal add P-01", &"x".repeat(501)).refused(1, &["501 characters, and 500 are the most"]);
    world.run("goal add P-01 Sleep").refused(2, &[]);
    world
        .run("goal add P-02 --session K1-001")
        .refused(1, &["K1-001 is an individual session of somebody else"]);
    told(&world, "goal add P-01 -n", "x");
    assert_eq!(rows(&world, "goals.csv"), Vec::<String>::new());
}
