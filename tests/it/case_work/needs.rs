//! The project's list of needs, and what is asked with it.

use super::rows;
use crate::world::World;

#[test]
fn a_list_is_made_changed_and_retired_step_by_step() {
    let world = World::new();
    world.done("participant add P-01");
    assert!(world.run("need list").err.contains("nothing to show"));
    world.done("need add P-01 anything=some");
    world.done("need add wellbeing --name-en Wellbeing");
    world.done("need edit wellbeing --name-sv Välbefinnande --name-en Well-being");
    world.done("need retire wellbeing");
    assert_eq!(rows(&world, "need_kinds.csv"), ["wellbeing,Well-being,,Välbefinnande,yes"]);
    assert!(world.run("need retire wellbeing").err.contains("nothing changed"));
    world.done("undo");
    assert_eq!(rows(&world, "need_kinds.csv"), ["wellbeing,Well-being,,Välbefinnande,no"]);
    world.done("redo");
    world.done("need edit wellbeing --retired no");
    assert_eq!(rows(&world, "need_kinds.csv"), ["wellbeing,Well-being,,Välbefinnande,no"]);
    insta::assert_snapshot!("need_list", world.ikut("need list"));
    insta::assert_snapshot!("need_list_json", world.ikut("need list --format json"));
    insta::assert_snapshot!("need_list_fi", world.ikut("need list --lang fi"));
    insta::assert_snapshot!("need_log", world.ikut("log --limit 5"));
}

#[test]
fn without_a_list_every_need_may_be_recorded_and_with_one_only_those_on_it() {
    let world = World::new();
    world.done("participant add P-01");
    world.done("need add P-01 housing=much --on 2021-11-01");
    world.done("need add wellbeing --name-en Wellbeing");
    world.run("need add P-01 housing=some").refused(1, &["need housing is not on the project's list"]);
    world.run("need add P-01 welbeing=some").refused(1, &["did you mean wellbeing?"]);
    world.done("need add P-01 wellbeing=some");
    // What was recorded before may be corrected, and an import is as the contract says.
    world.done("need edit P-01 housing=some --on 2021-11-01");
    world.write("in/needs.csv", "participant,date,need,level\nP-01,2021-11-02,money,none\n");
    world.done("import in");
    world.done("need retire wellbeing");
    world.run("need add P-01 wellbeing=much --on 2021-11-03").refused(1, &["need wellbeing is retired"]);
    for (lang, line) in
        [("fi", "tuen tarve wellbeing on poistettu käytöstä"), ("sv", "stödbehovet wellbeing är ur bruk")]
    {
        world.run(&format!("need add P-01 wellbeing=much --on 2021-11-03 --lang {lang}")).refused(1, &[line]);
    }
}

#[test]
fn a_participants_code_is_no_need_of_the_list() {
    let world = World::new();
    world.done("participant add P-01");
    world.run("need add P-01 --name-en Wellbeing").refused(1, &["P-01 is the code of a participant"]);
    world.done("need add wellbeing --name-en Wellbeing");
    world
        .run("need add wellbeing --name-en Wellbeing")
        .refused(1, &["is there already", "ikut need edit wellbeing"]);
    assert!(world.run("need add money --name-en Money -n").err.contains("dry run"));
    assert_eq!(rows(&world, "need_kinds.csv").len(), 1);
}

#[test]
fn the_pilots_needs_are_reported_in_every_language_and_format() {
    let world = World::pilot();
    world.done("need add wellbeing --name-en Wellbeing --name-fi Hyvinvointi --name-sv Välbefinnande");
    for lang in ["en", "fi", "sv"] {
        insta::assert_snapshot!(format!("needs_{lang}"), world.ikut(&format!("report needs --lang {lang}")));
    }
    insta::assert_snapshot!("needs_csv", world.ikut("report needs --format csv"));
    insta::assert_snapshot!("needs_cohort", world.ikut("report needs --cohort K2"));
    for format in ["json", "md", "html"] {
        let page = world.done(&format!("report needs --format {format}"));
        assert!(page.contains("wellbeing") || page.contains("Wellbeing"), "{format}");
        assert!(!page.contains("P-0"), "{format} names nobody");
    }
}

#[test]
fn nobody_asked_is_a_page_too() {
    let world = World::new();
    insta::assert_snapshot!("needs_of_nobody", world.ikut("report needs"));
}
