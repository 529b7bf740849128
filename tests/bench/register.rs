//! An interchange folder of any size, the same bytes on every run.
//!
//! Each cohort has ten people, a hundred sessions that were held, one called off and one to come.
//! Everybody's papers and outcomes are there, as in a register that is kept well: findings are few. Some
//! people are never marked, some come to another cohort's sessions, some need not come.

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::Path;

use chrono::{Days, Months, NaiveDate};

use super::Outcome;

/// The project's first day.
pub(super) const FIRST_DAY: &str = "2015-01-01";

const PEOPLE: u32 = 10;
const SESSIONS: u32 = 100;
/// On how many days cohorts begin.
const BEGINNINGS: u32 = 3_300;

/// Writes a register of about so many marks into a new folder, and returns how many it has.
pub(super) fn write(folder: &Path, marks: u32) -> Outcome<u32> {
    let cohorts = (marks / (PEOPLE * SESSIONS)).max(1);
    let mut files = Files::new(folder)?;
    let mut chance = Chance(1);
    (1..=cohorts).try_for_each(|number| files.cohort(number, &mut chance))?;
    files.close()?;
    Ok(cohorts * PEOPLE * SESSIONS)
}

/// Numbers that look random and are the same on every run (Knuth's MMIX generator).
struct Chance(u64);

impl Chance {
    /// Returns a number below another.
    fn below(&mut self, most: u32) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) % u64::from(most)) as u32
    }

    /// Returns one of a list.
    fn of(&mut self, words: &[&'static str]) -> &'static str {
        words[self.below(words.len() as u32) as usize]
    }
}

struct Files {
    cohorts: BufWriter<File>,
    participants: BufWriter<File>,
    enrolments: BufWriter<File>,
    sessions: BufWriter<File>,
    attendance: BufWriter<File>,
    outcomes: BufWriter<File>,
}

impl Files {
    fn new(folder: &Path) -> Outcome<Self> {
        fs::create_dir(folder)?;
        let make = |name: &str, header: &str| -> Outcome<_> {
            let mut file = BufWriter::new(File::create(folder.join(name))?);
            writeln!(file, "{header}")?;
            Ok(file)
        };
        let mut project = make("project.csv", "name,code,funder,programme,start,end,target")?;
        writeln!(project, "Million,M,F,ESF+-2021,{FIRST_DAY},2024-12-31,20")?;
        let columns = "activity,name_en,name_fi,name_sv,kind,provider,minutes,counted";
        let mut activities = make("activities.csv", columns)?;
        (0..9).try_for_each(|at| {
            writeln!(activities, "a{at},,,,group,,180,{}", if at == 8 { "no" } else { "yes" })
        })?;
        let person = "participant,gender,age_at_entry,labour_status,in_education,education,entered,left,\
            unemployed_since,form_signed,funder_record";
        let outcome =
            "participant,point,date,labour_status,in_education,job_searching,qualification,improved,source";
        let session = "session,cohort,activity,participant,date,start,minutes,mode,status,facilitator";
        let mark = "session,participant,presence,minutes_late,minutes_early,notice,reason";
        Ok(Self {
            cohorts: make("cohorts.csv", "cohort,name,start,weeks,end,target,emphasis")?,
            participants: make("participants.csv", person)?,
            enrolments: make("enrolments.csv", "participant,cohort,from,to,mode,exit")?,
            sessions: make("sessions.csv", session)?,
            attendance: make("attendance.csv", mark)?,
            outcomes: make("outcomes.csv", outcome)?,
        })
    }

    fn close(mut self) -> Outcome<()> {
        let Self { cohorts, participants, enrolments, sessions, attendance, outcomes } = &mut self;
        [cohorts, participants, enrolments, sessions, attendance, outcomes]
            .into_iter()
            .try_for_each(Write::flush)?;
        Ok(())
    }

    fn cohort(&mut self, number: u32, chance: &mut Chance) -> Outcome<()> {
        let first_day: NaiveDate = FIRST_DAY.parse()?;
        let start = first_day + Days::new(chance.below(BEGINNINGS).into());
        let end = start + Days::new(210);
        writeln!(self.cohorts, "K{number},,{start},30,{end},,")?;
        // In every seventh cohort somebody more is enrolled and never marked.
        let enrolled = PEOPLE + u32::from(number.is_multiple_of(7));
        for person in 0..enrolled {
            self.person(number, person, (start, end), chance)?;
        }
        for session in 1..=SESSIONS {
            let date = start + Days::new(u64::from(session) * 2);
            self.session(number, session, date, "held")?;
            (0..PEOPLE).try_for_each(|person| self.mark(number, session, person, chance))?;
        }
        self.session(number, SESSIONS + 1, end, "cancelled")?;
        self.session(number, SESSIONS + 2, end, "planned")
    }

    fn person(
        &mut self,
        cohort: u32,
        person: u32,
        (start, end): (NaiveDate, NaiveDate),
        chance: &mut Chance,
    ) -> Outcome<()> {
        let (gender, status) =
            (chance.of(&["woman", "man"]), chance.of(&["employed", "unemployed", "inactive"]));
        let (age, education) = (16 + chance.below(50), chance.below(9));
        let code = format!("P{cohort}-{person}");
        let since = if status == "unemployed" { (start - Days::new(200)).to_string() } else { String::new() };
        writeln!(
            self.participants,
            "{code},{gender},{age},{status},no,{education},{start},{end},{since},{start},entered"
        )?;
        writeln!(self.enrolments, "{code},K{cohort},{start},{end},group,completed")?;
        let after = end + Months::new(6);
        writeln!(self.outcomes, "{code},exit,{end},unemployed,no,yes,no,,participant")?;
        writeln!(self.outcomes, "{code},six_months,{after},unemployed,no,no,no,no,participant")?;
        Ok(())
    }

    fn session(&mut self, cohort: u32, number: u32, date: NaiveDate, status: &str) -> Outcome<()> {
        let activity = number % 9;
        writeln!(
            self.sessions,
            "K{cohort}-{number:03},K{cohort},a{activity},,{date},12:00,180,on_site,{status},W1"
        )?;
        Ok(())
    }

    fn mark(&mut self, cohort: u32, session: u32, person: u32, chance: &mut Chance) -> Outcome<()> {
        // At every fifth session of every tenth cohort the last one is a guest from the cohort before.
        let guest = person + 1 == PEOPLE && session.is_multiple_of(5) && cohort.is_multiple_of(10);
        let home = if guest { cohort - 1 } else { cohort };
        write!(self.attendance, "K{cohort}-{session:03},P{home}-{person},")?;
        let late = 1 + chance.below(59);
        match chance.below(100) {
            0..70 => writeln!(self.attendance, "present,,,,")?,
            70..83 => writeln!(self.attendance, "present,{late},,none,forgot")?,
            83..85 => writeln!(self.attendance, "present,{late},{late},,")?,
            85 => writeln!(self.attendance, "not_expected,,,,")?,
            _ => {
                let notice = chance.of(&["in_advance", "afterwards", "none", ""]);
                writeln!(self.attendance, "absent,,,{notice},health")?;
            }
        }
        Ok(())
    }
}
