//! `ikut feedback` and `ikut report feedback`: what sessions were like, from nobody in particular.

use crate::window::Window;
use crate::world::World;

/// Gives slips on standard input.
fn give(world: &World, session: &str, slips: &str) {
    let said = world.run_with(&format!("feedback add {session}"), slips);
    assert_eq!(said.code, 0, "{}", said.err);
}

/// Returns the rows of feedback.csv without their numbers.
fn kept(world: &World) -> Vec<String> {
    let text = world.export().into_iter().find(|(name, _)| name == "feedback.csv").expect("the file").1;
    text.lines()
        .skip(1)
        .map(|row| {
            let mut cells: Vec<_> = row.splitn(3, ',').collect();
            cells.remove(1);
            cells.join(",")
        })
        .collect()
}

/// A home with a cohort of eight whose first two group sessions were held and not marked.
fn world() -> World {
    let world = World::pilot();
    world.done("cohort new K9 --start 2021-11-01 --weeks 3 --weekly mon:rights@12:00 --weekly tue:finnish@12:00 --yes --quiet");
    world.done("session edit K9-001 --status held --quiet");
    world.done("session edit K9-002 --status held --quiet");
    world
}

const FIVE: &str = "5 4 5 The break was good\n4 4 5\n3 - 5 -\n5 5 - Too fast for me\n2 3 1\n";

#[test]
fn slips_are_kept_without_a_name_a_time_or_an_order() {
    let world = world();
    give(&world, "K9-001", FIVE);
    let mut rows = kept(&world);
    rows.sort();
    assert_eq!(
        rows,
        [
            "K9-001,2,3,1,",
            "K9-001,3,,5,",
            "K9-001,4,4,5,",
            "K9-001,5,4,5,The break was good",
            "K9-001,5,5,,Too fast for me"
        ]
    );
    let log = world.done("log --limit 1");
    assert!(log.contains("kept 5 slips of feedback on K9-001") && !log.contains("break"), "{log}");
    assert_eq!(
        world.done("feedback list --format csv"),
        "session,date,activity,slips\nK9-001,2021-11-01,rights,5\n"
    );
    let before = world.export();
    world.done("undo");
    assert!(kept(&world).is_empty());
    world.done("redo");
    assert_eq!(world.export(), before);
    assert!(world.run_with("feedback add K9-001 -n", FIVE).err.contains("without --dry-run: kept 5 slips"));
    assert_eq!(world.export(), before);
}

#[test]
fn no_order_of_writing_can_be_told() {
    // Twenty slips that say where in the pile they lay: in the table and in the journal they stand in
    // the order of their numbers, which are drawn.
    let world = world();
    let pile: String = (b'a'..=b't').map(|letter| format!("- - 5 {}\n", char::from(letter))).collect();
    give(&world, "K9-001", &pile);
    let order: Vec<String> = kept(&world);
    let mut sorted = order.clone();
    sorted.sort();
    assert_ne!(order, sorted, "one shuffle in 2 * 10^18 leaves the order as it was");
    give(&world, "K9-002", &pile);
    let again: Vec<_> = kept(&world)
        .into_iter()
        .filter(|row| row.starts_with("K9-002"))
        .map(|row| row.replace("K9-002", "K9-001"))
        .collect();
    assert_ne!(again, order, "the same pile falls otherwise");
    let journal = images(&world);
    let numbers: Vec<u64> = journal.iter().map(|image| image["slip"].as_u64().expect("a number")).collect();
    for of_session in [&numbers[..20], &numbers[20..]] {
        assert!(of_session.is_sorted(), "the journal tells no other order than the numbers: {of_session:?}");
    }
    for image in &journal {
        let keys: Vec<_> = image.as_object().expect("a row").keys().cloned().collect();
        assert_eq!(keys, ["comment", "felt_safe", "session", "slip", "understood", "useful"]);
    }
}

/// Returns the journal's images of slips, in the order in which it has them.
fn images(world: &World) -> Vec<serde_json::Value> {
    let register = rusqlite::Connection::open(world.path("ikut.db")).expect("the register");
    let mut statement = register
        .prepare("SELECT after FROM change WHERE entity = 'feedback' ORDER BY rowid")
        .expect("a statement");
    let rows = statement.query_map([], |row| row.get::<_, String>(0)).expect("rows");
    rows.map(|row| serde_json::from_str(&row.expect("text")).expect("JSON")).collect()
}

#[test]
fn what_would_point_at_a_writer_is_refused() {
    let world = world();
    let refused = |session: &str, slips: &str, texts: &[&str]| {
        world.run_with(&format!("feedback add {session}"), slips).refused(1, texts);
    };
    refused("K9-001", "", &["there are no slips"]);
    refused("K9-001", "5 5 5\n", &["there is one slip; fewer than 3"]);
    refused("K9-001", "5 5 5\n4 4 4\n", &["there are 2 slips; fewer than 3", "destroy the paper"]);
    world.done("session add K9 finnish --on tomorrow --quiet");
    refused("K9-007", FIVE, &["K9-007 was not held yet"]);
    let two = "5 5 5\n5 5 5 call 040 123 4567\n5 5 5 6 x y\n1 2\n- - -\n";
    refused(
        "K9-001",
        two,
        &[
            "line 2 of standard input: a comment holds",
            "line 4 of standard input: three marks",
            "line 5 of standard input: nothing is on this slip",
        ],
    );
    let said = world.run_with("feedback add K9-001", two).err;
    assert!(!said.contains("040 123"), "{said}");
    let sessions = world.done("session list --format csv");
    let individual = sessions.lines().skip(1).find(|row| row.contains(",guidance,")).expect("a meeting");
    refused(individual.split(',').next().expect("a code"), FIVE, &["is an individual session"]);
    assert!(kept(&world).is_empty());
}

#[test]
fn there_are_never_more_slips_than_people_who_attended() {
    let world = World::pilot();
    let marked = world.done("session list --cohort K1 --status held --format csv");
    let session = marked.lines().nth(1).and_then(|row| row.split(',').next()).expect("a session").to_owned();
    world.run_with(&format!("feedback add {session}"), FIVE).refused(1, &["would have 5 slips", "attended"]);
}

#[test]
fn a_file_brings_in_nothing_that_would_point_at_a_writer() {
    let world = World::pilot();
    let sessions = world.done("session list --format csv");
    let code = |with: &str| {
        let row = sessions.lines().skip(1).find(|row| row.contains(with)).expect("a session");
        row.split(',').next().expect("a code").to_owned()
    };
    let (individual, group) = (code(",guidance,"), code(",rights,"));
    let header = "session,slip,useful,understood,felt_safe,comment";
    let refused = |rows: &str, texts: &[&str]| {
        world.write("in/feedback.csv", format!("{header}\n{rows}"));
        world.run("import in").refused(1, texts);
    };
    refused(
        &format!("{individual},1,5,5,5,alone\n"),
        &[&format!("feedback.csv:2: session: {individual} is an individual session")],
    );
    refused(
        &format!("{group},1,5,5,5,\n{group},2,4,4,4,\n"),
        &["feedback.csv:2: session: there are 2 slips", "feedback.csv:3: session: there are 2 slips"],
    );
    let five: String = (1..=5).map(|slip| format!("{group},{slip},5,5,5,\n")).collect();
    refused(&five, &["feedback.csv:6: session:", "would have 5 slips, and 2 people attended"]);
    assert!(kept(&world).is_empty());
}

#[test]
fn a_register_with_more_slips_than_attended_moves_into_another_whole() {
    let world = world();
    give(&world, "K9-001", FIVE);
    world.done("enrol P-01 K9 --from 2021-11-01 --quiet");
    world.done("attend K9-001 P-01 --quiet");
    let other = World::new();
    for (name, text) in world.export() {
        other.write(&format!("in/{name}"), text);
    }
    other.done("import in");
    assert_eq!(other.export(), world.export());
    world
        .write("in/feedback.csv", "session,slip,useful,understood,felt_safe,comment\nK9-001,999999,1,1,1,\n");
    world.run("import in").refused(1, &["there is one slip; fewer than 3"]);
}

#[test]
fn a_report_shows_from_five_answers_on() {
    let world = world();
    insta::assert_snapshot!("nobody", world.ikut("report feedback"));
    give(&world, "K9-001", "5 5 5 quiet\n5 5 5\n4 4 4 loud\n");
    assert!(!world.ikut("report feedback").contains("quiet"), "three slips show nothing");
    give(&world, "K9-002", FIVE);
    for language in ["en", "fi", "sv"] {
        insta::assert_snapshot!(
            format!("all_{language}"),
            world.ikut(&format!("report feedback --lang {language}"))
        );
    }
    // Five of eight: the other three would come out by subtraction.
    for about in ["--session K9-002", "--session K9-001", "--activity finnish", "--activity rights"] {
        let shown = world.ikut(&format!("report feedback {about}"));
        assert!(shown.contains("Nothing is shown") && !shown.contains("Too fast"), "{about}\n{shown}");
    }
    assert!(world.ikut("report feedback --cohort K9").contains("7 slips"));
    insta::assert_snapshot!("csv", world.ikut("report feedback --cohort K9 --format csv"));
    assert!(world.done("report feedback --format md").contains("# What sessions were like"));
    world.run("report feedback --cohort K9 --session K9-001").refused(2, &["--session"]);
}

#[test]
fn slips_are_printed_in_the_languages_asked_for() {
    let world = World::empty();
    let one = world.done("feedback print --lang fi");
    assert!(one.contains("<html lang=\"fi\">") && one.contains("Siitä oli minulle hyötyä."));
    let all = world.done("feedback print --asking fi,sv,en");
    for text in ["Ymmärsin, mitä puhuttiin.", "Jag kände mig trygg.", "I felt safe."] {
        assert_eq!(all.matches(text).count(), 2, "{text}");
    }
    assert!(!all.contains("://") && !all.contains("src="), "nothing from outside");
}

#[test]
fn slips_make_the_round_trip_and_an_import_tells_no_order_either() {
    let first = world();
    give(&first, "K9-001", FIVE);
    let exported = first.export();
    let second = World::new();
    for (name, text) in &exported {
        let mut lines: Vec<_> = text.lines().collect();
        if name == "feedback.csv" {
            lines[1..].reverse();
        }
        second.write(&format!("in/{name}"), lines.join("\n") + "\n");
    }
    second.done("import in");
    assert_eq!(second.export(), exported);
    let numbers: Vec<_> = images(&second).iter().map(|image| image["slip"].as_u64()).collect();
    assert!(numbers.is_sorted(), "{numbers:?}");
}

#[test]
fn slips_are_typed_in_at_a_terminal_until_an_empty_line() {
    let world = world();
    let Some(window) = Window::open(&world) else { return };
    window.line("ikut feedback add K9-001");
    window.shows("one line for each slip");
    for (slip, next) in [
        ("5 4 5 good", "slip 2"),
        ("5 4", "three marks from 1 to 5"),
        ("5 4 -", "slip 3"),
        ("1 1 1", "slip 4"),
    ] {
        window.line(slip);
        window.shows(next);
    }
    window.line("");
    window.shows("kept 3 slips of feedback on K9-001");
    assert_eq!(kept(&world).len(), 3);
}

#[test]
fn what_is_wrong_with_slips_is_said_in_three_languages() {
    for locale in ["C", "fi_FI.UTF-8", "sv_FI.UTF-8"] {
        let world = World::pilot().speaking(locale);
        let wrong = "5 5 5 call 040 123 4567\n1 2\n- - -\n";
        let mut told = world.run_with("feedback add K1-001", wrong).err;
        told.push_str(&world.run_with("feedback add K1-001", "5 5 5\n4 4 4\n").err);
        told.push_str(&world.run_with("feedback add K1-001", FIVE).err);
        insta::assert_snapshot!(format!("wrong_{}", &locale[..1]), told);
    }
}
