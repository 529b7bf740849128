//! The law of the interchange folder: export, import into a fresh register, export again, and the
//! bytes are the same; for registers that nobody thought of.

use std::fmt::Write;

use proptest::prelude::*;

use crate::world::World;

/// Text that breaks things: quotes, line feeds, formulas, right-to-left marks, emoji, blanks.
fn hostile() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        Just("\""),
        Just("'"),
        Just("=1+1"),
        Just("+"),
        Just("-2"),
        Just("@x"),
        Just("\t"),
        Just("\r"),
        Just("\n"),
        Just("\r\n"),
        Just(","),
        Just(";"),
        Just("\u{202e}"),
        Just("\u{200f}"),
        Just("🦊"),
        Just("ä"),
        Just(" "),
        Just("\u{1b}[31m"),
        Just("\\"),
        Just("name"),
        Just("''"),
        Just("\u{feff}"),
        Just("{\"a\":1}"),
        Just("%"),
    ];
    proptest::collection::vec(part, 0..6).prop_map(|parts| parts.concat())
}

fn quoted(text: &str) -> String {
    // As a spreadsheet would write it that knows nothing of formulas.
    if text.is_empty() { String::new() } else { format!("\"{}\"", text.replace('"', "\"\"")) }
}

fn one_of(words: &'static [&'static str]) -> impl Strategy<Value = &'static str> {
    proptest::sample::select(words)
}

fn day() -> impl Strategy<Value = String> {
    (2019..2026u32, 1..=12u32, 1..=28u32).prop_map(|(year, month, day)| format!("{year}-{month:02}-{day:02}"))
}

fn maybe(value: impl Strategy<Value = String>) -> impl Strategy<Value = String> {
    prop_oneof![Just(String::new()), value]
}

prop_compose! {
    fn participant()(
        alias in hostile(), entered in maybe(day()), gender in one_of(&["", "woman", "man", "non_binary", "not_stated"]),
        age in one_of(&["", "0", "17", "54", "120"]), birth in maybe(day()), status in one_of(&["", "employed", "inactive"]),
        education in one_of(&["", "0", "8"]), answer in one_of(&["", "yes", "no", "refused"]),
        residence in one_of(&["", "none", "refused"]), record in one_of(&["", "entered", "not_possible"]),
    ) -> String {
        format!(
            "{},{entered},,{gender},{age},{birth},,{status},,,{education},{answer},,,{answer},,,,{residence},,{record}",
            quoted(&alias)
        )
    }
}

prop_compose! {
    fn mark()(
        presence in one_of(&["present,,,,", "present,15,,none,forgot", "present,10,20,,", "absent,,,in_advance,health",
            "absent,,,,", "not_expected,,,,safety"]),
        skip in any::<bool>(),
    ) -> Option<&'static str> {
        (!skip).then_some(presence)
    }
}

/// An instrument with a hostile comment in its file, what was answered to it, and slips of feedback.
fn assessed(text: &str, level: &str) -> [(&'static str, String); 4] {
    let comment: String = text.chars().filter(|sign| !sign.is_control()).collect();
    let toml = format!(
        "# {comment}\ninstrument = 'i'\nversion = 3\nlicence = 'x'\nname = {{ en = 'a', fi = 'b', sv = 'c' }}\n\
         [[item]]\nid = 'q.1'\nleast = -3\ngreatest = 3\n\n[[item]]\nid = 'q_2'\nleast = 0\ngreatest = 1\n"
    );
    let value = if level == "none" { "-3,no" } else { ",yes" };
    [
        ("instruments.csv", format!("instrument,version,content\ni,3,{}\n", quoted(&toml))),
        (
            "assessments.csv",
            "participant,instrument,date,version\nP-0,i,2021-09-01,3\nP-0,i,2021-10-01,3\n".to_owned(),
        ),
        (
            "answers.csv",
            format!(
                "participant,instrument,date,item,value,refused\nP-0,i,2021-09-01,q.1,{value}\nP-0,i,2021-09-01,q_2,1,no\n"
            ),
        ),
        (
            "feedback.csv",
            format!(
                "session,slip,useful,understood,felt_safe,comment\nK10-0,77,1,,5,{}\nK10-0,5,2,2,2,\nK10-1,1,,3,,x\n",
                quoted(text)
            ),
        ),
    ]
}

prop_compose! {
    fn folder()(
        project in (hostile(), hostile(), hostile()), cohort in (hostile(), hostile()), pause in hostile(),
        names in (hostile(), hostile(), hostile(), hostile()), people in proptest::collection::vec(participant(), 1..4),
        facilitators in proptest::collection::vec(hostile(), 3), marks in proptest::collection::vec(mark(), 12),
        outcome in (maybe(day()), one_of(&["", "participant", "not_reached"]), one_of(&["", "yes", "no"])),
        level in one_of(&["none", "some", "much"]), refused in one_of(&["gender", "housing", "wellbeing"]),
        language in one_of(&["", "en", "fi", "sv"]),
    ) -> Vec<(&'static str, String)> {
        let mut files = vec![
            ("project.csv", format!("name,code,funder,programme,start,end,target\n{},{},{},ESF+-2021,2020-01-01,,\n",
                quoted(&project.0), quoted(&project.1), quoted(&project.2))),
            ("cohorts.csv", format!("cohort,name,start,weeks,end,target,emphasis\nK10,{},2021-08-30,10,,,{}\nK2,,2022-01-03,1,2022-02-01,0,\n",
                quoted(&cohort.0), quoted(&cohort.1))),
            ("breaks.csv", format!("cohort,from,to,reason\nK10,2021-10-18,2021-10-22,{}\n", quoted(&pause))),
            ("activities.csv", format!("activity,name_en,name_fi,name_sv,kind,provider,minutes,counted\na,{},{},{},group,{},60,yes\nb,,,,individual,,,no\n",
                quoted(&names.0), quoted(&names.1), quoted(&names.2), quoted(&names.3))),
        ];
        let columns = "participant,alias,entered,left,gender,age_at_entry,birth_date,birth_year,labour_status,\
            unemployed_since,in_education,education,foreign_background,third_country_national,minority,disability,homeless,\
            rural,other_disadvantaged,residence,form_signed,funder_record";
        let (mut persons, mut enrolments) = (format!("{columns}\n"), "participant,cohort,from,to,mode,exit\n".to_owned());
        let (mut outcomes, mut needs) = (
            "participant,point,date,labour_status,in_education,job_searching,qualification,improved,source\n".to_owned(),
            "participant,date,need,level\n".to_owned(),
        );
        for (number, person) in people.iter().enumerate() {
            writeln!(persons, "P-{number},{person}").expect("text");
            writeln!(enrolments, "P-{number},K10,2021-08-30,,group,\nP-{number},K2,2022-01-03,2022-01-05,individual,other").expect("text");
            writeln!(outcomes, "P-{number},six_months,{},,{},,,,{}", outcome.0, outcome.2, outcome.1).expect("text");
            writeln!(needs, "P-{number},2021-08-30,x.y_z,{level}").expect("text");
        }
        let (mut refusals, mut areas, mut contacts) = (
            "participant,question,date\n".to_owned(),
            "participant,date,area,level\n".to_owned(),
            "participant,language,rule\n".to_owned(),
        );
        for number in 0..people.len() {
            writeln!(refusals, "P-{number},residence,2021-08-30\nP-{number},{refused},2021-08-31").expect("text");
            writeln!(areas, "P-{number},2021-08-30,money,{level}\nP-{number},2021-09-30,money,none").expect("text");
            writeln!(contacts, "P-{number},{language},{}", quoted(&names.0)).expect("text");
        }
        let lessons = format!("cohort,number,date,text\nK10,1,2021-11-15,{}\nK10,12,2021-11-16,a\nK2,2,2022-02-01,{}\n",
            quoted(&format!("{}x", pause)), quoted(&format!("x{}", cohort.0)));
        let mut sessions = "session,cohort,activity,participant,date,start,minutes,mode,status,facilitator\n".to_owned();
        let mut attendance = "session,participant,presence,minutes_late,minutes_early,notice,reason\n".to_owned();
        for (at, facilitator) in facilitators.iter().enumerate() {
            writeln!(sessions, "K10-{at},K10,a,,2021-09-0{},,60,,held,{}", at + 1, quoted(facilitator)).expect("text");
            for number in 0..people.len() {
                if let Some(mark) = marks[(at * 4 + number) % marks.len()] {
                    writeln!(attendance, "K10-{at},P-{number},{mark}").expect("text");
                }
            }
        }
        writeln!(sessions, "K2-001,K2,b,P-0,2022-01-04,23:59,1,remote,planned,").expect("text");
        files.extend([("participants.csv", persons), ("enrolments.csv", enrolments), ("sessions.csv", sessions),
            ("attendance.csv", attendance), ("outcomes.csv", outcomes), ("needs.csv", needs), ("lessons.csv", lessons),
            ("refusals.csv", refusals), ("life_areas.csv", areas), ("safe_contacts.csv", contacts)]);
        files.extend(assessed(&names.0, level));
        files
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn export_import_export_gives_the_same_bytes(files in folder()) {
        let first = World::new();
        for (name, text) in &files {
            first.write(&format!("in/{name}"), text);
        }
        let said = first.run("import in");
        prop_assert_eq!(said.code, 0, "{}", said.err);
        let exported = first.export();
        let second = World::new();
        for (name, text) in &exported {
            second.write(&format!("in/{name}"), text);
        }
        let said = second.run("import in");
        prop_assert_eq!(said.code, 0, "{}", said.err);
        prop_assert_eq!(&second.export(), &exported);
        second.done("undo");
        prop_assert_eq!(second.export(), World::new().export());
        second.done("redo");
        prop_assert_eq!(&second.export(), &exported);
    }
}

#[test]
fn an_empty_register_makes_the_round_trip() {
    let first = World::new();
    let exported = first.export();
    assert!(exported.iter().all(|(_, text)| text.lines().count() == 1), "headers only");
    let second = World::new();
    for (name, text) in &exported {
        second.write(&format!("in/{name}"), text);
    }
    second.done("import in");
    assert_eq!(second.export(), exported);
}

#[test]
fn the_pilot_makes_the_round_trip() {
    let first = World::pilot();
    let exported = first.export();
    let second = World::new();
    for (name, text) in &exported {
        second.write(&format!("in/{name}"), text);
    }
    second.done("import in");
    assert_eq!(second.export(), exported);
}
