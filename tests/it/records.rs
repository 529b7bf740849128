//! The records around the sessions: project, activities, participants, enrolments, outcomes, needs.

use crate::attend::difference;
use crate::world::World;

/// Runs words that change the register, and undoes them; returns the rows that had changed.
fn rows(world: &World, words: &str) -> String {
    let before = world.export();
    world.done(words);
    let after = world.export();
    world.done("undo");
    assert_eq!(world.export(), before, "undo after {words}");
    world.done("redo");
    assert_eq!(world.export(), after, "redo after {words}");
    difference(&before, &after)
}

/// Asserts that words are refused with these texts and change nothing.
fn unchanged(world: &World, words: &str, texts: &[&str]) {
    let before = world.export();
    world.run(words).refused(1, texts);
    assert_eq!(world.export(), before, "{words}");
}

/// Asserts that words do nothing and say so.
fn nothing(world: &World, words: &str) {
    assert_eq!(world.run(words).err, "nothing changed\n", "{words}");
}

#[test]
fn the_project_has_settings() {
    let world = World::pilot();
    insta::assert_snapshot!("project", world.ikut("project show"));
    insta::assert_snapshot!("project_csv", world.ikut("project show --format csv"));
    insta::assert_snapshot!("project_empty", World::new().ikut("project show"));
    let changed =
        rows(&world, "project edit --target 24 --name Pilot --programme ESF+-2021 --end 2023-06-30");
    insta::assert_snapshot!("project_edit", changed);
    nothing(&world, "project edit --target 24");
    unchanged(&world, "project edit --end 2020-05-31", &["2020-05-31 lies before the first day 2020-06-01"]);
    world.run("project edit --programme ESF").refused(2, &["allowed: ESF-2014, ESF+-2021"]);
    world.run("project edit --target 4294967296").refused(2, &["4294967296 does not fit --target"]);
    assert_eq!(world.run_all(&["project", "edit", "--name", ""]).code, 0);
    assert!(world.done("project show --format csv").contains("\n,S21958,"));
}

#[test]
fn the_catalogue_holds_activities() {
    let world = World::pilot();
    insta::assert_snapshot!("activities", world.ikut("activity list"));
    insta::assert_snapshot!("activity_json", world.ikut("activity show finnish --format json"));
    let added = rows(&world, "activity add walk --name-en Walk --kind individual --minutes 45m --counted no");
    assert_eq!(added, "+ activities.csv: walk,Walk,,,individual,,45,no\n");
    let edited = rows(&world, "activity edit walk --name-fi Kävely --provider partner --kind group");
    assert!(edited.contains("+ activities.csv: walk,Walk,Kävely,,group,partner,45,no"), "{edited}");
    nothing(&world, "activity edit walk --minutes 45");
    unchanged(
        &world,
        "activity add finnish",
        &["activity finnish is there already", "ikut activity edit finnish"],
    );
    unchanged(&world, "activity edit finish --minutes 5", &["no activity finish", "did you mean finnish?"]);
    unchanged(&world, "activity edit finnish --kind individual", &["has sessions and stays of its kind"]);
    world
        .run("activity add w --kind groop")
        .refused(2, &["did you mean group?", "allowed: group, individual"]);
    world.run("activity add Ä").refused(2, &["letters, digits and - . _, at most 32"]);
}

#[test]
fn participants_have_the_next_free_code_and_their_answers() {
    let world = World::pilot();
    assert_eq!(world.run("participant add").err, "added participant P-23\n");
    world.done("participant add A-900");
    assert_eq!(world.run("participant add").err, "added participant P-24\n");
    world.done("participant add P-4294967295");
    assert_eq!(world.run("participant add").err, "added participant P-25\n");
    let words = "participant add P-77 --entered 2021-11-01 --gender non_binary --age-at-entry 120 \
        --labour-status unemployed --unemployed-since 2020-01-31 --education 3 --residence pending \
        --homeless refused --funder-record not_possible --birth-year 1901 --in-education no";
    assert_eq!(
        rows(&world, words),
        "+ participants.csv: P-77,,2021-11-01,,non_binary,120,,1901,unemployed,2020-01-31,no,3,,,,,refused,,,pending,,not_possible\n\
         + refusals.csv: P-77,homeless,2021-11-24\n"
    );
    insta::assert_snapshot!("participant", world.ikut("participant show P-77"));
    insta::assert_snapshot!("participant_life", world.ikut("participant show P-02"));
    insta::assert_snapshot!("participant_csv", world.ikut("participant show P-02 --format csv"));
    insta::assert_snapshot!("participants", world.ikut("participant list"));
}

#[test]
fn a_number_too_great_to_count_on_keeps_nobody_from_a_code() {
    let world = World::new();
    world.done("participant add P-999999999");
    assert_eq!(world.run("participant add").err, "added participant P-01\n");
    world.done("participant add P-999999998");
    for next in ["1000000000", "1000000001"] {
        assert_eq!(world.run("participant add").err, format!("added participant P-{next}\n"));
    }
}

#[test]
fn an_answer_can_be_changed_and_forgotten() {
    let world = World::pilot();
    let changed =
        rows(&world, "participant edit P-02 --homeless no --clear rural --clear left --clear gender");
    insta::assert_snapshot!("participant_edit", changed);
    nothing(&world, "participant edit P-02 --clear rural --homeless no");
    world.done("participant edit P-03 --clear entered --left 2021-01-01");
    unchanged(&world, "participant edit P-01 --left 2021-08-29", &["lies before the first day 2021-08-30"]);
    unchanged(&world, "participant edit P-99 --rural yes", &["no participant P-99", "participant list"]);
    unchanged(
        &world,
        "participant add P-01",
        &["participant P-01 is there already", "participant edit P-01"],
    );
    world.run("participant edit P-01 --clear rurl").refused(2, &["did you mean rural?"]);
    world.run("participant edit P-01 --gender womn").refused(2, &["did you mean woman?"]);
    world.run("participant edit P-01 --age-at-entry 121").refused(2, &["whole years, at most 120"]);
    world
        .run("participant add P_1")
        .refused(2, &["P_1 does not fit", "letters, digits and -, at most 16: P-07"]);
}

#[test]
fn a_working_name_comes_by_standard_input_only() {
    let world = World::pilot();
    assert_eq!(world.run_with("participant edit P-01 --alias", "Kanarialintu\n").code, 0);
    assert!(world.done("participant show P-01").contains("Kanarialintu"));
    assert_eq!(world.run("participant edit P-01 --alias=Kanarialintu").code, 2);
    assert_eq!(world.run("participant edit P-01 --alias Kanarialintu").code, 2);
    for words in
        ["participant list", "participant list --format csv", "participant list --format json", "log"]
    {
        assert!(!world.ikut(words).contains("Kanarialintu"), "{words}");
    }
    world.run("export folder").refused(0, &[]);
    let exported = crate::world::folder_texts(&world.path("folder"));
    assert!(exported.iter().all(|(_, text)| !text.contains("Kanarialintu")));
    world.done("participant edit P-01 --rural yes");
    assert!(world.done("participant show P-01").contains("Kanarialintu"), "other edits keep it");
    world.done("participant edit P-01 --clear alias");
    assert!(!world.done("participant show P-01").contains("Kanarialintu"));
    assert_eq!(world.run_with("participant add --alias", "Lintu\n").err, "added participant P-23\n");
    assert!(world.done("participant show P-23").contains("Lintu"));
}

#[test]
fn a_working_name_cannot_steer_the_terminal() {
    let world = World::pilot();
    assert_eq!(world.run_with("participant edit P-01 --alias", "A\u{1b}[31m\u{202e}B\n").code, 0);
    let shown = world.done("participant show P-01");
    assert!(shown.contains("A\\u{1b}[31m\\u{202e}B"), "{shown}");
    assert!(!world.done("participant show P-01 --format json").contains('\u{1b}'));
}

#[cfg(unix)]
#[test]
fn a_working_name_that_is_no_text_is_refused() {
    use std::io::Write;
    use std::process::Stdio;
    let world = World::pilot();
    let mut command = world.command();
    command.args(["participant", "edit", "P-01", "--alias"]).stdin(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the program starts");
    child.stdin.take().expect("a pipe").write_all(b"\xff\xfe\n").expect("written");
    let output = child.wait_with_output().expect("the program ends");
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "error: these characters are not UTF-8\n");
}

#[test]
fn a_participant_is_enrolled_from_a_day_on() {
    let world = World::pilot();
    world.done("participant add P-30");
    let first = rows(&world, "enrol P-30 K1");
    assert_eq!(first, "+ enrolments.csv: P-30,K1,2021-08-30,,group,\n", "today lies outside the cohort");
    let second = rows(&world, "enrol P-30 K2 --from 2022-01-20 --mode individual");
    assert_eq!(second, "+ enrolments.csv: P-30,K2,2022-01-20,,individual,\n");
    let world = world.at("2022-04-20T09:00:00");
    assert_eq!(rows(&world, "enrol P-30 K3"), "+ enrolments.csv: P-30,K3,2022-04-20,,group,\n");
    let shown = world.done("participant show P-30");
    assert!(shown.contains("K1 from 2021-08-30 group\n"), "{shown}");
    insta::assert_snapshot!("enrolments_show", world.ikut("enrolment show P-30"));
    insta::assert_snapshot!("enrolments_list", world.ikut("enrolment list --cohort K1"));
    unchanged(&world, "enrol P-30 K9", &["no cohort K9"]);
    unchanged(&world, "enrol P-31 K1", &["no participant P-31", "ikut participant list"]);
}

#[test]
fn nobody_is_in_one_cohort_twice_at_a_time() {
    let world = World::pilot();
    let already = ["P-01 is in K1 since 2021-08-30", "ikut enrolment edit P-01 K1"];
    unchanged(&world, "enrol P-01 K1", &already);
    unchanged(&world, "enrol P-01 K1 --from 2021-11-12", &already);
    unchanged(&world, "enrol P-01 K1 --from 2021-01-01", &already);
    world.done("enrol P-01 K1 --from 2021-11-13");
    unchanged(&world, "enrolment edit P-01 K1 --begun 2021-11-13 --from 2021-11-12", &already);
    unchanged(&world, "enrolment edit P-01 K1 --begun 2021-11-13 --from 2021-08-30", &already);
    unchanged(
        &world,
        "enrolment edit P-01 K1 --begun 2021-08-30 --no-end",
        &["P-01 is in K1 since 2021-11-13"],
    );
}

#[test]
fn an_enrolment_can_be_changed() {
    let world = World::pilot();
    let moved = rows(
        &world,
        "enrolment edit P-01 K1 --from 2021-09-06 --to 2021-10-01 --exit moved --mode individual",
    );
    insta::assert_snapshot!("enrolment_edit", moved);
    let open = rows(&world, "enrolment edit P-01 K1 --no-end");
    assert!(open.contains("+ enrolments.csv: P-01,K1,2021-09-06,,individual,\n"), "{open}");
    nothing(&world, "enrolment edit P-01 K1 --no-end");
    unchanged(&world, "enrolment edit P-01 K1 --exit moved", &["how it ended goes with a last day"]);
    unchanged(&world, "enrolment edit P-01 K1 --to 2021-09-05", &["lies before the first day"]);
    unchanged(&world, "enrolment edit P-01 K2 --no-end", &["no enrolment P-01 K2", "ikut enrolment list"]);
    world.run("enrolment edit P-01 K1 --no-end --to today").refused(2, &["does not go together with"]);
}

#[test]
fn leaving_a_cohort_is_not_leaving_the_project() {
    let world = World::pilot().at("2021-10-04T12:00:00");
    world.done("enrolment edit P-01 K1 --no-end");
    world.done("participant edit P-01 --clear left");
    insta::assert_snapshot!("exit", rows(&world, "exit P-01 employment"));
    world.done("undo");
    insta::assert_snapshot!(
        "exit_left",
        world.ikut("exit P-01 employment --on 2021-10-01 --left 2021-10-03")
    );
    world.done("undo");
    let world = world.at("2022-02-02T12:00:00");
    assert!(rows(&world, "exit P-01 completed").contains("P-01,K1,2021-08-30,2021-11-12,group,completed"));
}

#[test]
fn an_exit_that_cannot_be_is_refused() {
    let world = World::pilot();
    world.done("enrolment edit P-05 K2 --no-end");
    unchanged(
        &world,
        "exit P-05 completed --on 2022-01-16",
        &["2022-01-16 lies before the first day 2022-01-17"],
    );
    unchanged(
        &world,
        "exit P-05 completed --left 2022-01-09",
        &["2022-01-09 lies before the first day 2022-01-10"],
    );
    unchanged(&world, "exit P-05 completed --cohort K3", &["no enrolment P-05 K3"]);
    world.run("exit P-05 complete").refused(2, &["did you mean completed?"]);
    world.done("enrol P-05 K3");
    insta::assert_snapshot!("exit_several", world.ikut("exit P-05 completed"));
    world.done("exit P-05 completed --cohort K3");
    world.done("exit P-05 moved");
    world.done("participant add P-30");
    unchanged(&world, "exit P-30 completed", &["no enrolment P-30", "ikut enrolment list"]);
    unchanged(
        &world,
        "exit P-05 health --cohort K3",
        &["has left K3 already", "ikut enrolment edit P-05 K3"],
    );
    world.done("enrolment edit P-05 K3 --no-end");
    world.done("exit P-05 completed --cohort K3 --on 9999-12-31 --left 9999-12-31");
}

#[test]
fn outcomes_are_kept_at_two_points() {
    let world = World::pilot();
    let words = "outcome add P-01 six_months --date 2022-06-20 --labour-status employed --improved yes --source register";
    let added = rows(&world, words);
    assert_eq!(added, "+ outcomes.csv: P-01,six_months,2022-06-20,employed,,,,yes,register\n");
    insta::assert_snapshot!("outcomes_show", world.ikut("outcome show P-01"));
    assert!(world.done("outcome list --format json").starts_with("{\"schema\":\"ikut.outcomes/1\""));
    let edited = rows(&world, "outcome edit P-01 exit --qualification yes");
    insta::assert_snapshot!("outcome_edit", edited);
    nothing(&world, "outcome edit P-01 exit --qualification yes");
    unchanged(
        &world,
        "outcome add P-01 exit",
        &["outcome P-01 exit is there already", "ikut outcome edit P-01 exit"],
    );
    unchanged(&world, "outcome add P-99 exit", &["no participant P-99"]);
    world.done("participant add P-30");
    unchanged(&world, "outcome edit P-30 exit", &["no outcome P-30 exit", "ikut outcome list"]);
    world.run("outcome add P-30 exits").refused(2, &["did you mean exit?", "allowed: exit, six_months"]);
}

#[test]
fn an_outcome_outside_its_days_is_kept_and_remarked_on() {
    let world = World::pilot();
    insta::assert_snapshot!(
        "outcome_late",
        world.ikut("outcome add P-01 six_months --date 2023-01-31 --labour-status employed")
    );
    insta::assert_snapshot!("outcome_early", world.ikut("outcome edit P-01 exit --date 2021-12-11"));
    world.done("participant add P-30");
    insta::assert_snapshot!("outcome_not_left", world.ikut("outcome add P-30 exit --labour-status employed"));
    assert_eq!(
        world.run("outcome edit P-01 exit --date 2021-12-12").err,
        "changed the situation of P-01 on leaving\n"
    );
}

#[test]
fn needs_are_asked_on_a_day() {
    let world = World::pilot();
    world.done("participant add P-30");
    let added = rows(&world, "need add P-30 wellbeing=some it=much --on yesterday");
    assert_eq!(added, "+ needs.csv: P-30,2021-11-23,it,much\n+ needs.csv: P-30,2021-11-23,wellbeing,some\n");
    insta::assert_snapshot!("need_again", world.ikut("need add P-30 it=none"));
    insta::assert_snapshot!("needs_show", world.ikut("need show P-30"));
    let edited = rows(&world, "need edit P-30 it=some");
    assert!(edited.ends_with("+ needs.csv: P-30,2021-11-24,it,some\n"), "{edited}");
    nothing(&world, "need edit P-30 it=some");
    unchanged(
        &world,
        "need add P-30 it=some",
        &["need P-30 2021-11-24 it is there already", "ikut need show P-30"],
    );
    unchanged(&world, "need edit P-30 zebra=some", &["no need P-30 2021-11-24 zebra"]);
    unchanged(&world, "need add P-30 a=some a=much", &["a is named twice"]);
    unchanged(&world, "need add P-99 a=some", &["no participant P-99"]);
    for need in ["wellbeing", "wellbeing=lots", "=some", "ä=some", "wellbeing="] {
        let words = format!("need add P-30 {need}");
        world.run(&words).refused(2, &[need, "a need and its level: wellbeing=none, some or much"]);
    }
}

#[test]
fn the_log_says_codes_as_they_are() {
    let world = World::new();
    world.done("participant add 007");
    world.done("participant add -- -");
    world.done("participant add -- -5");
    assert_eq!(world.run("enrol 007 K1").code, 1);
    insta::assert_snapshot!("log", world.ikut("log"));
}

#[test]
fn an_empty_answer_leaves_the_alias_as_it_is() {
    let world = World::pilot();
    world.run_with("participant edit P-01 --alias", "Kuu\n");
    world.run_with("participant edit P-01 --alias", "\n");
    world.run_with("participant edit P-01 --alias", "");
    assert!(world.done("participant show P-01").contains("Kuu"));
    world.done("participant edit P-01 --clear alias");
    assert!(!world.done("participant show P-01").contains("Kuu"));
}
