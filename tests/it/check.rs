//! `ikut check`: what it shows, when it is silent, and its exit codes.

use std::fs;

use crate::world::World;

/// A register of four people in which nothing is to be done.
fn tidy() -> World {
    let world = World::new();
    for command in [
        "project edit --code S1 --programme ESF-2014 --start 2021-08-01 --end 2022-12-31 --target 4",
        "activity add rights --minutes 180",
        "cohort new K1 --start 2021-11-15 --weeks 3 --weekly mon:rights@12:00 --yes",
    ] {
        world.done(command);
    }
    for code in ["P-01", "P-02", "P-03", "P-04"] {
        let answers = "--foreign-background no --third-country-national no --minority no --disability no \
                       --homeless no --rural no --other-disadvantaged no";
        let entry =
            "--gender woman --age-at-entry 40 --labour-status inactive --in-education no --education 3";
        let papers = "--entered 2021-11-15 --form-signed 2021-11-15 --funder-record entered";
        world.done(&format!("participant add {code} {entry} {answers} {papers}"));
        world.done(&format!("enrol {code} K1 --from 2021-11-15"));
    }
    world.done("attend K1-001 --rest p");
    world.done("attend K1-002 --rest p");
    world
}

#[test]
fn a_register_without_work_is_passed_over_in_silence() {
    let world = tidy();
    assert_eq!(world.ikut("check"), "");
    world.done("participant edit P-01 --rural refused");
    assert_eq!(world.ikut("check"), "");
    assert!(world.ikut("check --severity note").contains("rural area"));
}

#[test]
fn what_is_to_be_done_is_shown_with_its_command_and_ends_with_4() {
    let world = tidy();
    world.done("participant edit P-01 --clear form_signed");
    insta::assert_snapshot!("check_with_work", world.ikut("check"));
    assert_eq!(world.run("check --quiet").code, 4);
    assert_eq!(world.run("check --participant P-02").code, 0);
    assert_eq!(world.run("check --rule form_unsigned --format json").code, 4);
}

#[test]
fn the_findings_of_a_report_are_those_of_its_file() {
    let world = World::pilot();
    world.done("report esf --period 2021Q3 --out out");
    let file = fs::read_to_string(world.path("out/quality.csv")).expect("written");
    let check = world.run("check report --period 2021Q3 --format csv");
    assert_eq!((check.out.as_str(), check.code), (file.as_str(), 4));
}

#[test]
fn a_report_of_a_period_that_is_over_finds_the_same_on_every_later_day() {
    let world = World::pilot();
    let then = world.run("check report --period 2021Q3 --format csv").out;
    let world = world.at("2029-05-01T09:00:00");
    assert_eq!(world.run("check report --period 2021Q3 --format csv").out, then);
    assert!(world.run("check report --period 2021Q3").out.len() > 100);
}

#[test]
fn findings_are_told_in_finnish_and_swedish() {
    let finnish = World::pilot().speaking("fi_FI.UTF-8");
    insta::assert_snapshot!("check_in_finnish", finnish.ikut("check report --period 2021Q3"));
    let swedish = World::pilot().speaking("sv_FI.UTF-8");
    insta::assert_snapshot!("check_in_swedish", swedish.ikut("check report --period 2021Q3"));
}

#[test]
fn marks_recorded_long_after_their_session_are_noted() {
    let world = tidy();
    let late = world.run("check --rule marks_recorded_late --format csv");
    let subjects: Vec<_> = late.out.lines().skip(1).filter_map(|line| line.split(',').nth(2)).collect();
    assert_eq!((subjects, late.code), (vec!["K1-001"], 0));
    let world = world.at("2021-12-20T09:00:00");
    world.done("undo");
    world.done("attend K1-002 --rest p");
    let late = world.run("check --rule marks_recorded_late --format csv").out;
    assert!(
        late.contains(
            "K1-002,marks were recorded more than seven days after the session: 2021-12-20 against"
        )
    );
}

#[test]
fn marks_outside_a_persons_time_are_told_with_their_number_and_first_day() {
    let world = tidy();
    world.done("participant edit P-01 --entered 2021-11-22");
    let found = world.run("check --rule marks_before_entered").out;
    assert!(
        found
            .starts_with("should  P-01: marked before the first day in the project: one mark, on 2021-11-15"),
        "{found}"
    );
}

#[test]
fn a_check_that_finds_much_shows_a_few_and_how_to_see_the_rest() {
    let world = World::pilot();
    let found = world.run("check").out;
    let rule = "[session_held_in_future]";
    assert_eq!(found.matches(rule).count(), 8);
    assert!(found.contains(" more: --rule session_held_in_future\n"));
    assert!(world.run("check --rule session_held_in_future").out.matches(rule).count() > 100);
}

#[test]
fn a_register_without_settings_is_looked_through_all_the_same() {
    let world = World::new();
    insta::assert_snapshot!("check_without_settings", world.ikut("check"));
}

#[test]
fn the_catalogue_is_a_list_for_programs_too() {
    let world = World::empty();
    let csv = world.done("check list --format csv");
    assert!(csv.starts_with(
        "id,severity,finds\nproject_end_before_start,blocks,the project ends before it begins\n"
    ));
    assert!(csv.lines().count() > 60);
    assert_eq!(csv, world.speaking("fi_FI.UTF-8").done("check list --format csv"));
}

#[test]
fn what_was_let_stand_no_longer_counts_until_its_last_day() {
    let world = tidy();
    world.done("participant edit P-01 --clear form_signed");
    let waive = ["check", "waive", "form_unsigned", "P-01", "--until", "2021-12-01", "--why", "on paper"];
    assert_eq!(world.run_all(&waive).code, 0);
    assert_eq!(world.ikut("check"), "");
    assert!(world.ikut("check --waived").contains("on paper (until 2021-12-01)"));
    let rows = world.done("check --rule form_unsigned --waived --format csv");
    assert!(
        rows.starts_with("rule,severity,subject,detail,fix,waived\nform_unsigned,should,P-01,"),
        "{rows}"
    );
    assert!(
        world.done("check waived --format csv").contains("form_unsigned,P-01,standing,2021-12-01,on paper")
    );
    let world = world.at("2021-12-02T09:00:00");
    assert_eq!(world.run("check").code, 4);
    assert!(world.done("check waived --format csv").contains("form_unsigned,P-01,expired,"));
    world.done("participant edit P-01 --form-signed 2021-11-15");
    let world = world.at("2021-11-24T15:00:00");
    assert!(world.done("check waived --format csv").contains("form_unsigned,P-01,gone,"));
}

#[test]
fn letting_stand_is_a_step_that_can_be_rehearsed_undone_and_taken_back() {
    let world = tidy();
    world.done("participant edit P-01 --clear form_signed");
    let waive =
        |option: &str| world.run_with(&format!("check waive form_unsigned P-01 {option}"), "on paper\n");
    assert_eq!(waive("--dry-run").code, 0);
    assert_eq!(world.run("check").code, 4);
    assert_eq!(waive("--why -").code, 0);
    assert_eq!(waive("").err, "nothing changed\n");
    assert_eq!(world.run("check").code, 0);
    world.done("undo");
    assert_eq!(world.run("check").code, 4);
    world.done("redo");
    world.done("check unwaive form_unsigned P-01");
    assert_eq!(world.run("check").code, 4);
    assert!(world.done("log").contains("let form_unsigned of P-01 stand no longer"));
}

#[test]
fn what_was_let_stand_is_told_in_the_report_and_not_in_its_list() {
    let world = World::pilot();
    let subject = "check waive session_unmarked K1-019";
    world.run_with(subject, "nobody knows any more\n");
    world.done("report esf --period 2021Q3 --out out");
    let text = |name: &str| fs::read_to_string(world.path("out").join(name)).expect("written");
    assert!(!text("quality.csv").contains("K1-019"));
    let manifest = text("manifest.json");
    let waived = "\"waived\": [\n    {\n      \"rule\": \"session_unmarked\",\n      \"subject\": \"K1-019\",\n      \
                  \"until\": null,\n      \"why\": \"nobody knows any more\"\n    }\n  ]";
    assert!(manifest.contains(waived), "{manifest}");
    for format in ["", " --format md"] {
        let shown = world.done(&format!("report esf --period 2021Q3{format}"));
        assert!(
            shown.contains("Findings that were let stand") && shown.contains("nobody knows any more"),
            "{shown}"
        );
    }
}

#[test]
fn what_was_let_stand_travels_with_the_folder() {
    let world = tidy();
    world.run_with("check waive form_unsigned P-01 --until 2021-12-01", "=on paper, \"elsewhere\"\n");
    world.done("export folder");
    let text = fs::read_to_string(world.path("folder/waivers.csv")).expect("written");
    let row = "form_unsigned,P-01,\"'=on paper, \"\"elsewhere\"\"\",2021-12-01\n";
    assert_eq!(text, format!("rule,subject,why,until\n{row}"));
    let other = World::new();
    other.done(&format!("import {}", world.path("folder").display()));
    assert_eq!(other.export(), world.export());
    world.done("undo");
    assert!(world.export().iter().all(|(name, _)| name != "waivers.csv"));
}

#[test]
fn a_folder_with_a_waiver_that_cannot_be_is_refused_whole() {
    let world = tidy();
    let head = "rule,subject,why,until\n";
    let refused = |row: &str, texts: &[&str]| {
        world.write("folder/waivers.csv", format!("{head}{row}\n"));
        world.run("import folder").refused(1, texts);
    };
    refused("form_unsignd,P-01,asked,", &["waivers.csv:2: rule", "form_unsigned"]);
    refused("form_unsigned,P-01,,", &["waivers.csv:2: why"]);
    refused("project_start_missing,project,later,", &["waivers.csv:2: rule", "project_start_missing blocks"]);
    let personal = "form_unsigned,P-01,ask 131052-308T,";
    refused(personal, &["waivers.csv:2", "personal identity code"]);
    assert!(!world.run("import folder").err.contains("131052"));
    world.run("check waived --format csv").refused(0, &[]);
}

#[test]
fn a_strict_report_is_made_when_nothing_blocks_it() {
    let world = World::pilot();
    world.done("report esf --period last-quarter --out strict --strict --no-input");
    world.done("report esf --period last-quarter --out other");
    assert_eq!(
        crate::world::folder_texts(&world.path("strict")),
        crate::world::folder_texts(&world.path("other"))
    );
}

#[test]
fn a_strict_report_that_is_blocked_writes_nothing_and_ends_with_4() {
    let world = World::new();
    let said = world.run("report esf --period last-quarter --out out --strict --no-input");
    insta::assert_snapshot!("strict_blocked", said.transcript());
    assert!(!world.path("out").exists());
    world.write("out/quality.csv", "rule\n");
    world
        .run("report esf --period last-quarter --out out --strict --force")
        .refused(4, &["nothing was written"]);
    let kept = vec![("quality.csv".to_owned(), "rule\n".to_owned())];
    assert_eq!(crate::world::folder_texts(&world.path("out")), kept);
}

#[cfg(unix)]
#[test]
fn the_quarterly_script_needs_no_terminal_and_takes_the_passphrase_from_a_file() {
    use std::os::unix::fs::PermissionsExt;
    let world = World::empty();
    let file = world.write("passphrase", "five blue coffee cups\n");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).expect("set");
    let run = |words: &str| world.run(&format!("{words} --no-input --passphrase-file passphrase"));
    assert_eq!(run("init").code, 0);
    assert_eq!(run(&format!("import {}", crate::world::pilot().display())).code, 0);
    let report = "report esf --period last-quarter --out out --strict";
    assert_eq!(run(report).code, 0);
    assert!(world.path("out/manifest.json").exists());
    let command = "--passphrase-command";
    let words: Vec<_> = report.split(' ').chain([command, "cat passphrase", "--no-input"]).collect();
    assert_eq!(world.run_all(&words).code, 0);
    world.run(&format!("{report} --no-input")).refused(3, &[]);
}

#[cfg(unix)]
#[test]
fn a_report_that_is_killed_leaves_no_half_folder() {
    let world = World::pilot();
    for after in [1, 3, 10, 30, 60, 100, 200] {
        let mut command = world.command();
        let words = ["report", "esf", "--period", "2021Q3", "--out", "out", "--strict"];
        let mut child = command.args(words).spawn().expect("the program starts");
        std::thread::sleep(std::time::Duration::from_millis(after));
        let _ = child.kill();
        child.wait().expect("the program ends");
        if world.path("out").exists() {
            assert_eq!(crate::world::folder_texts(&world.path("out")).len(), 4, "after {after} ms");
            fs::remove_dir_all(world.path("out")).expect("removed");
        }
    }
}

/// The command lines of the unit and of the crontab.
fn quarterly_lines() -> Vec<String> {
    let text = |name: &str| {
        fs::read_to_string(crate::world::project("examples/quarterly").join(name)).expect("an example")
    };
    let unit = text("ikut-quarterly.service");
    let started = unit.lines().filter_map(|line| line.strip_prefix("ExecStart="));
    let crontab = text("crontab");
    let timed = crontab.lines().filter(|line| !line.starts_with('#'));
    let timed = timed.map(|line| line.splitn(6, ' ').nth(5).expect("a command behind five fields"));
    started.chain(timed).map(str::to_owned).collect()
}

#[test]
fn the_examples_for_a_script_are_commands() {
    let lines = quarterly_lines();
    assert_eq!(lines.len(), 2);
    for line in lines {
        let parsed = ikut::cli::whole_command().try_get_matches_from(line.split(' '));
        assert!(parsed.is_ok(), "{line}: {:?}", parsed.err());
        assert!(line.contains(" --strict ") && line.contains(" --no-input "), "{line}");
    }
}

#[test]
fn systemd_takes_the_timer() {
    let timer = crate::world::project("examples/quarterly/ikut-quarterly.timer");
    let text = fs::read_to_string(timer).expect("an example");
    let calendar = text.lines().find_map(|line| line.strip_prefix("OnCalendar=")).expect("a time");
    // Where there is no systemd, nothing can be asked.
    let asked = std::process::Command::new("systemd-analyze").args(["calendar", calendar]).output();
    assert!(asked.is_ok_and(|said| said.status.success()) || calendar == "*-01,04,07,10-05 06:00:00");
}

#[test]
fn a_stay_that_an_import_puts_over_another_is_found() {
    let world = World::pilot();
    world.write(
        "in/enrolments.csv",
        "participant,cohort,from,to,mode,exit\nP-01,K1,2021-09-05,,individual,\n",
    );
    world.run("enrol P-01 K1 --from 2021-09-05 --mode individual").refused(1, &["P-01", "K1"]);
    let overlaps = || world.run("check --rule enrolments_overlap");
    assert_eq!(overlaps().code, 0);
    world.done("import in");
    let said = overlaps();
    assert!(said.code == 4 && said.out.contains("P-01"), "{}", said.transcript());
}
