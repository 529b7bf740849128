//! `ikut timetable` and `ikut reminders`: what is to come, in words and files that tell nobody else.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::Command;

use crate::tools;
use crate::window::Window;
use crate::world::World;

/// What no file for a telephone and no message may hold.
const REVEALS: [&str; 9] = ["P-07", "P-08", "K1", "rights", "Rights", "guidance", "Trial", "only by", "ikut"];

/// A home with two participants in a cohort over the end of winter time, and one session of their own.
fn world() -> World {
    let world = World::new().at("2022-03-23T14:02:00");
    for words in [
        "project edit --name Trial --programme ESF-2014 --start 2020-06-01",
        "activity add guidance --kind individual --minutes 60 --name-en Guidance --name-fi Ohjaus",
        "cohort new K1 --start 2022-03-21 --weeks 3 --yes",
        "participant add P-07 --entered 2022-03-21",
        "participant add P-08 --entered 2022-03-21",
        "enrol P-07 K1 --from 2022-03-21",
        "enrol P-08 K1 --from 2022-03-21 --mode individual",
        "session add K1 guidance --participant P-07 --on 2022-03-24 --at 9:30",
        "session add K1 guidance --participant P-07 --on 2022-04-02",
    ] {
        world.done(words);
    }
    let names = ["--name-en", "Rights in working life", "--name-fi", "Työelämän oikeudet"];
    let add = [&["activity", "add", "rights", "--minutes", "180"][..], &names].concat();
    assert_eq!(world.run_all(&add).code, 0);
    for day in ["2022-03-21", "2022-03-24", "2022-03-28", "2022-04-04"] {
        world.done(&format!("session add K1 rights --on {day} --at 12:00"));
    }
    world.run_with("intake P-07 --language fi --contact-rule", "only by message\n");
    world
}

fn calendar(world: &World) -> String {
    world.done("timetable P-07 --ics p.ics --force");
    fs::read_to_string(world.path("p.ics")).expect("a calendar")
}

#[test]
fn a_timetable_is_shown_week_by_week_in_the_language_of_the_participant() {
    let world = world();
    insta::assert_snapshot!("timetable", world.ikut("timetable P-07"));
    insta::assert_snapshot!("timetable_neutral", world.ikut("timetable P-07 --neutral"));
    insta::assert_snapshot!("timetable_csv", world.ikut("timetable P-07 --format csv"));
    world.done("intake P-07 --language sv");
    insta::assert_snapshot!("timetable_in_swedish", world.ikut("timetable P-07 --neutral"));
    assert_eq!(world.run("timetable P-08").out, "There are no meetings to come.\n");
    world.done("intake P-07 --language en");
    insta::assert_snapshot!("timetable_in_english", world.ikut("timetable P-07"));
}

#[test]
fn what_was_called_off_is_said_and_what_was_excused_is_left_out() {
    let world = world();
    world.done("session cancel K1-005 --yes");
    world.done("attend K1-004 P-07=n");
    insta::assert_snapshot!("timetable_changed", world.ikut("timetable P-07"));
}

#[test]
fn the_files_tell_nobody_anything_and_are_for_their_owner() {
    let world = world();
    let ics = calendar(&world);
    world.done("timetable P-07 --html p.html --neutral");
    let html = fs::read_to_string(world.path("p.html")).expect("a page");
    for text in REVEALS {
        assert!(!ics.contains(text), "{text} in\n{ics}");
        assert!(!html.contains(text), "{text} in\n{html}");
    }
    let named = world.done("timetable P-07 --html named.html --quiet");
    let page = fs::read_to_string(world.path("named.html")).expect("a page");
    assert!(named.is_empty() && page.contains("Työelämän oikeudet") && !page.contains("P-07"));
    for name in ["p.ics", "p.html"] {
        let mode = fs::metadata(world.path(name)).expect("a file").permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
    world.write("p.ics", "mine");
    world.run("timetable P-07 --ics p.ics").refused(1, &["p.ics", "--force"]);
}

/// What an independent reader finds in a calendar: a line for each meeting, in UTC.
fn read_back(world: &World, name: &str) -> Option<String> {
    let python = tools::python_with("icalendar")?;
    let script = "import sys, icalendar, datetime\n\
        c = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())\n\
        assert not c.errors, c.errors\n\
        for e in c.walk('VEVENT'):\n\
        \x20 assert not e.errors, e.errors\n\
        \x20 s, d = e.decoded('DTSTART'), e.decoded('DTEND', None)\n\
        \x20 utc = lambda t: t.astimezone(datetime.timezone.utc).strftime('%Y-%m-%d %H:%M') if hasattr(t, 'hour') else str(t)\n\
        \x20 print(utc(s), utc(d), e['SUMMARY'], e['STATUS'], len(e.walk('VALARM')), e['UID'], int(e['SEQUENCE']))\n";
    let path = world.path(name);
    let output = Command::new(python).args(["-c", script]).arg(path).output().expect("Python starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Splits what was found into what is said of each meeting, its name and its revision.
fn meetings(found: &str) -> Vec<(String, String, u32)> {
    let meeting = |line: &str| {
        let parts: Vec<_> = line.rsplitn(3, ' ').collect();
        (parts[2].to_owned(), parts[1].to_owned(), parts[0].parse().expect("a number"))
    };
    found.lines().map(meeting).collect()
}

#[test]
fn an_independent_reader_finds_the_times_on_both_sides_of_the_change_to_summer() {
    let world = world();
    calendar(&world);
    let Some(found) = read_back(&world, "p.ics") else { return };
    let said: Vec<_> = meetings(&found).into_iter().map(|(said, ..)| said).collect();
    assert_eq!(
        said,
        [
            "2022-03-24 07:30 2022-03-24 08:30 Tapaaminen CONFIRMED 2",
            "2022-03-24 10:00 2022-03-24 13:00 Tapaaminen CONFIRMED 2",
            "2022-03-28 09:00 2022-03-28 12:00 Tapaaminen CONFIRMED 2",
            "2022-04-02 2022-04-03 Tapaaminen CONFIRMED 1",
            "2022-04-04 09:00 2022-04-04 12:00 Tapaaminen CONFIRMED 2",
        ]
    );
}

#[test]
fn what_was_moved_called_off_or_excused_keeps_its_name_and_grows() {
    let world = world();
    calendar(&world);
    let Some(before) = read_back(&world, "p.ics") else { return };
    let before = meetings(&before);
    world.done("session move K1-005 --to 2022-03-30 --at 13:00");
    world.done("session cancel K1-006 --yes");
    world.done("attend K1-001 P-07=n");
    calendar(&world);
    let after = meetings(&read_back(&world, "p.ics").expect("it was read before"));
    let of = |code: usize| {
        let uid = &before[code].1;
        after.iter().find(|(_, other, _)| other == uid).expect("the same meeting").0.clone()
    };
    assert_eq!(of(0), "2022-03-24 07:30 2022-03-24 08:30 Tapaaminen CANCELLED 0");
    assert_eq!(of(2), "2022-03-30 10:00 2022-03-30 13:00 Tapaaminen CONFIRMED 2");
    assert_eq!(of(4), "2022-04-04 09:00 2022-04-04 12:00 Tapaaminen CANCELLED 0");
    assert!(after.iter().all(|(_, _, revision)| *revision > before[0].2));
    world.done("undo");
    calendar(&world);
    let undone = meetings(&read_back(&world, "p.ics").expect("it was read before"));
    assert!(undone.iter().all(|(_, _, revision)| *revision > after[0].2), "undoing is a change as well");
}

#[test]
fn khal_takes_the_calendar_in_and_brings_it_up_to_date() {
    let world = world();
    calendar(&world);
    let Some(python) = tools::python_with("khal") else { return };
    let settings = format!(
        "[calendars]\n[[mine]]\npath = {}\n[locale]\nlocal_timezone = Europe/Helsinki\ndefault_timezone = Europe/Helsinki\n\
         timeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\n\
         longdatetimeformat = %Y-%m-%d %H:%M\n[sqlite]\npath = {}\n",
        world.path("calendar").display(),
        world.path("khal.db").display()
    );
    fs::create_dir(world.path("calendar")).expect("a folder");
    let settings = world.write("khal.conf", settings);
    let khal = |words: &[&str]| {
        let output = Command::new(&python)
            .args(["-m", "khal", "-c"])
            .arg(&settings)
            .args(words)
            .env("HOME", world.path(""))
            .env("LC_ALL", "C.UTF-8")
            .current_dir(world.path(""))
            .output()
            .expect("khal starts");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    let list = ["list", "--format", "{start} {title} {status}", "--day-format", "", "2022-03-23", "30d"];
    khal(&["import", "--batch", "p.ics"]);
    let first = khal(&list);
    assert!(first.contains("2022-03-28 12:00 Tapaaminen"), "{first}");
    assert_eq!(first.matches("Tapaaminen").count(), 5, "{first}");
    world.done("session move K1-005 --to 2022-03-30 --at 13:00");
    world.done("session cancel K1-006 --yes");
    calendar(&world);
    khal(&["import", "--batch", "p.ics"]);
    let second = khal(&list);
    assert!(second.contains("2022-03-30 13:00 Tapaaminen"), "{second}");
    assert!(!second.contains("2022-03-28"), "{second}");
    assert!(second.contains("2022-04-04 12:00 Tapaaminen CANCELLED"), "{second}");
    assert_eq!(second.matches("Tapaaminen").count(), 5, "{second}");
}

#[test]
fn reminders_are_short_and_say_nothing() {
    let world = world();
    world.done("session add K1 guidance --participant P-08 --on 2022-03-24");
    let said = world.run("reminders");
    insta::assert_snapshot!("reminders", said.transcript());
    insta::assert_snapshot!("reminders_json", world.ikut("reminders --for tomorrow --format json"));
    insta::assert_snapshot!("reminders_csv", world.ikut("--lang sv reminders --for 24.3. --format csv"));
    assert!(!said.out.contains("only by message"), "a file tells nobody how to be reached: {}", said.out);
    for line in said.out.lines().filter(|line| line.starts_with("  ")) {
        assert!(REVEALS.iter().all(|text| !line.contains(text)), "{line}");
    }
    assert_eq!(world.run("reminders --for 25.3.").err, "nobody has a session on Fri 2022-03-25\n");
    world.done("attend K1-004 P-07=n");
    world.done("session cancel K1-001 --yes");
    assert!(!world.done("reminders").contains("P-07"));
}

#[test]
fn the_rule_of_safe_contact_stands_at_the_terminal_beside_the_message() {
    let world = world();
    let Some(window) = Window::open(&world) else { return };
    window.line("ikut reminders");
    window
        .shows("mind: only by message\n  Hei! Muistutus: tapaamme torstaina 24.3. klo 9.30, 12.00. Nähdään!");
}
