//! The whole road, over a small folder.

mod assessed;
mod forms;
mod merging;
mod references;
mod round_trip;
mod troubles;

use std::io;

use super::*;
use crate::domain::activity::Activity;
use crate::domain::cohort::Cohort;
use crate::domain::enrolment::Enrolment;
use crate::domain::fact::{MarkFact, ParticipantId, SessionId};
use crate::domain::feedback::Slip as FeedbackSlip;
use crate::domain::instrument::{Answer, Assessment, KeptInstrument};
use crate::domain::lesson::Lesson;
use crate::domain::life_area::AreaLevel;
use crate::domain::need::Need;
use crate::domain::outcome::Outcome;
use crate::domain::participant::Participant;
use crate::domain::project::Project;
use crate::domain::refusal::Refusal;
use crate::domain::safe_contact::SafeContact;
use crate::domain::session::Session;
use crate::domain::submission::{SentFile, Submission};
use crate::domain::vocabulary::Vocabulary;
use crate::domain::waiver::Waiver;

/// The sample, in the order of import.
fn sample(file: File) -> &'static str {
    match file {
        File::Project => {
            "name,code,funder,programme,start,end,target\n\
             Coaching,S1,,ESF-2014,2020-06-01,2023-02-28,20\n"
        }
        File::Retention => "until\n2030-12-31\n",
        File::Cohorts => {
            "cohort,name,start,weeks,end,target,emphasis\n\
             K1,Autumn,2021-08-30,10,2021-11-12,4,\n\
             K2,,2022-01-17,10,2022-04-01,,everyday\n"
        }
        File::Breaks => "cohort,from,to,reason\nK1,2021-10-18,2021-10-22,autumn\n",
        File::Activities => {
            "activity,name_en,name_fi,name_sv,kind,provider,minutes,counted\n\
             rights,Rights,Oikeudet,Rättigheter,group,,180,yes\n\
             guidance,Guidance,,,individual,,,no\n"
        }
        File::Participants => {
            "participant,alias,entered,left,gender,age_at_entry,birth_date,birth_year,labour_status,\
             unemployed_since,in_education,education,foreign_background,third_country_national,minority,\
             disability,homeless,rural,other_disadvantaged,residence,form_signed,funder_record\n\
             P-01,,2021-08-30,2021-12-12,man,50,,,unemployed,2021-03-19,no,5,yes,no,no,no,,no,yes,none,2021-08-30,entered\n\
             P-02,,,,,,,1990,,,,,refused,,,,,,,,,\n"
        }
        File::Enrolments => {
            "participant,cohort,from,to,mode,exit\n\
             P-01,K1,2021-08-30,2021-11-12,group,completed\n\
             P-02,K1,2021-08-30,,individual,\n"
        }
        File::Sessions => {
            "session,cohort,activity,participant,date,start,minutes,mode,status,facilitator\n\
             K1-001,K1,rights,,2021-08-30,12:00,60,on_site,held,W2\n\
             K1-002,K1,guidance,P-01,2021-08-31,,60,,held,\n\
             K1-003,K1,rights,,2021-09-06,12:00,60,remote,planned,\n\
             K1-004,K1,rights,,2021-09-13,12:00,60,on_site,cancelled,\n"
        }
        File::Attendance => {
            "session,participant,presence,minutes_late,minutes_early,notice,reason\n\
             K1-001,P-01,present,,30,in_advance,forgot\n\
             K1-001,P-02,absent,,,none,\n\
             K1-002,P-01,present,,,,\n\
             K1-003,P-01,not_expected,,,,\n"
        }
        File::Outcomes => {
            "participant,point,date,labour_status,in_education,job_searching,qualification,improved,source\n\
             P-01,exit,2021-12-27,unemployed,yes,yes,no,,participant\n"
        }
        File::Needs => "participant,date,need,level\nP-01,2021-08-30,it,much\n",
        File::Refusals => "participant,question,date\nP-01,housing,2021-08-30\nP-02,education,2021-08-31\n",
        File::LifeAreas => "participant,date,area,level\nP-01,2021-08-30,health,some\n",
        File::SafeContacts => "participant,language,rule\nP-01,fi,\nP-02,,only by message\n",
        File::Submissions => {
            "submission,period,from,until,programme,ltu_months_under_25,language,definitions_version,\
             program_version,sent_at,sent_by,note,sha256\n\
             1,2021Q4,2021-10-01,2021-12-31,ESF-2014,12,fi,1,0.1.0,2022-01-20T12:00:00Z,worker,,ab12\n"
        }
        File::SubmissionFiles => "submission,file,content\n1,manifest.json,{}\n1,quality.csv,rule\n",
        File::Waivers => "rule,subject,why,until\nform_unsigned,P-01,asked for,2022-03-31\n",
        File::Lessons => "cohort,number,date,text\nK1,1,2021-11-15,Mornings not evenings\n",
        File::Instruments => {
            "instrument,version,content\nsleep,1,\"instrument = 'sleep'\nversion = 1\nlicence = 'ours'\n\
             name.en = 'Sleep'\nname.fi = 'Uni'\nname.sv = 'Sömn'\n\n[scale]\nleast = -1\ngreatest = 4\n\n\
             [[item]]\nid = 'a'\n\n[[item]]\nid = 'b'\n\n\
             [total]\nformula = 'sum'\nneeded = 1\nalone = true\n\"\n"
        }
        File::Assessments => "participant,instrument,date,version\nP-01,sleep,2021-09-01,1\n",
        File::Answers => {
            "participant,instrument,date,item,value,refused\n\
             P-01,sleep,2021-09-01,a,'-1,no\nP-01,sleep,2021-09-01,b,,yes\n"
        }
        File::Feedback => {
            "session,slip,useful,understood,felt_safe,comment\nK1-001,12,5,4,,good\nK1-001,7081,,,1,\n"
        }
    }
}

/// What an import handed over, each record with its line.
#[derive(Debug, Default)]
struct Import {
    known: Known,
    problems: Problems,
    project: Vec<(u64, Project)>,
    retention: Vec<(u64, Retention)>,
    cohorts: Vec<(u64, Cohort)>,
    breaks: Vec<(u64, CohortBreak)>,
    activities: Vec<(u64, Activity)>,
    participants: Vec<(u64, Participant)>,
    enrolments: Vec<(u64, Enrolment)>,
    sessions: Vec<(u64, Session)>,
    marks: Vec<(u64, MarkFact)>,
    outcomes: Vec<(u64, Outcome)>,
    needs: Vec<(u64, Need)>,
    refusals: Vec<(u64, Refusal)>,
    life_areas: Vec<(u64, AreaLevel)>,
    safe_contacts: Vec<(u64, SafeContact)>,
    submissions: Vec<(u64, Submission)>,
    sent_files: Vec<(u64, SentFile)>,
    waivers: Vec<(u64, Waiver)>,
    lessons: Vec<(u64, Lesson)>,
    instruments: Vec<(u64, KeptInstrument)>,
    assessments: Vec<(u64, Assessment)>,
    answers: Vec<(u64, Answer)>,
    feedback: Vec<(u64, FeedbackSlip)>,
}

impl Import {
    /// The sample's files up to this one, which is left out.
    fn up_to(file: File) -> Self {
        let mut import = Self::default();
        for earlier in File::MEMBERS.iter().copied().filter(|earlier| *earlier < file) {
            import.take(earlier, sample(earlier).as_bytes());
        }
        assert_eq!(import.problems.list(), []);
        import
    }

    fn take(&mut self, file: File, bytes: &[u8]) {
        let (known, told) = (&mut self.known, &mut self.problems);
        match file {
            File::Project => self.project = rows(bytes, known, told, |_| ()),
            File::Retention => self.retention = rows(bytes, known, told, |_| ()),
            File::Cohorts => self.cohorts = rows(bytes, known, told, |_| ()),
            File::Breaks => self.breaks = rows(bytes, known, told, |_| ()),
            File::Activities => self.activities = rows(bytes, known, told, |_| ()),
            File::Participants => self.participants = rows(bytes, known, told, ParticipantId),
            File::Enrolments => self.enrolments = rows(bytes, known, told, |_| ()),
            File::Sessions => self.sessions = rows(bytes, known, told, SessionId),
            File::Attendance => self.marks = rows(bytes, known, told, |_| ()),
            File::Outcomes => self.outcomes = rows(bytes, known, told, |_| ()),
            File::Needs => self.needs = rows(bytes, known, told, |_| ()),
            File::Refusals => self.refusals = rows(bytes, known, told, |_| ()),
            File::LifeAreas => self.life_areas = rows(bytes, known, told, |_| ()),
            File::SafeContacts => self.safe_contacts = rows(bytes, known, told, |_| ()),
            File::Submissions => self.submissions = rows(bytes, known, told, |_| ()),
            File::SubmissionFiles => self.sent_files = rows(bytes, known, told, |_| ()),
            File::Waivers => self.waivers = rows(bytes, known, told, |_| ()),
            File::Lessons => self.lessons = rows(bytes, known, told, |_| ()),
            File::Instruments => self.instruments = rows(bytes, known, told, |_| ()),
            File::Assessments => self.assessments = rows(bytes, known, told, |_| ()),
            File::Answers => self.answers = rows(bytes, known, told, |_| ()),
            File::Feedback => self.feedback = rows(bytes, known, told, |_| ()),
        }
    }

    fn write(&self, file: File) -> Vec<u8> {
        let mut out = Vec::new();
        let done = match file {
            File::Project => write(&mut out, self.project.iter().map(|(_, row)| row)),
            File::Retention => write(&mut out, self.retention.iter().map(|(_, row)| row)),
            File::Cohorts => write(&mut out, self.cohorts.iter().map(|(_, row)| row)),
            File::Breaks => write(&mut out, self.breaks.iter().map(|(_, row)| row)),
            File::Activities => write(&mut out, self.activities.iter().map(|(_, row)| row)),
            File::Participants => {
                let row = |participant| ParticipantRow { participant, with_alias: true };
                write(&mut out, self.participants.iter().map(|(_, participant)| row(participant)))
            }
            File::Enrolments => write(&mut out, self.enrolments.iter().map(|(_, row)| row)),
            File::Sessions => write(&mut out, self.sessions.iter().map(|(_, row)| row)),
            File::Attendance => write(&mut out, self.marks.iter().map(|(_, fact)| self.mark_row(fact))),
            File::Outcomes => write(&mut out, self.outcomes.iter().map(|(_, row)| row)),
            File::Needs => write(&mut out, self.needs.iter().map(|(_, row)| row)),
            File::Refusals => write(&mut out, self.refusals.iter().map(|(_, row)| row)),
            File::LifeAreas => write(&mut out, self.life_areas.iter().map(|(_, row)| row)),
            File::SafeContacts => write(&mut out, self.safe_contacts.iter().map(|(_, row)| row)),
            File::Submissions => write(&mut out, self.submissions.iter().map(|(_, row)| row)),
            File::SubmissionFiles => write(&mut out, self.sent_files.iter().map(|(_, row)| row)),
            File::Waivers => write(&mut out, self.waivers.iter().map(|(_, row)| row)),
            File::Lessons => write(&mut out, self.lessons.iter().map(|(_, row)| row)),
            File::Instruments => write(&mut out, self.instruments.iter().map(|(_, row)| row)),
            File::Assessments => write(&mut out, self.assessments.iter().map(|(_, row)| row)),
            File::Answers => write(&mut out, self.answers.iter().map(|(_, row)| row)),
            File::Feedback => write(&mut out, self.feedback.iter().map(|(_, row)| row)),
        };
        done.expect("memory takes everything");
        out
    }

    fn mark_row(&self, fact: &MarkFact) -> MarkRow<'_> {
        let (session, participant) = (fact.session.0 as usize, fact.participant.0 as usize);
        MarkRow {
            session: self.sessions[session].1.code.as_str(),
            participant: self.participants[participant].1.code.as_str(),
            mark: fact.mark,
        }
    }
}

/// The rows of a file, numbered in their order for those who need a number.
fn rows<R: Record + Clone>(
    bytes: &[u8],
    known: &mut Known,
    problems: &mut Problems,
    id: impl Fn(u32) -> R::Id,
) -> Vec<(u64, R)> {
    let mut rows = Vec::new();
    let nothing_before = |_: &R::Key| Ok(None);
    let keep = |row: &R, line| {
        rows.push((line, row.clone()));
        Ok::<_, io::Error>(id(rows.len() as u32 - 1))
    };
    read(bytes, known, problems, nothing_before, keep).expect("memory can be read");
    rows
}

/// A problem as a tuple: line, column, value, what.
type Told = (u64, Option<&'static str>, String, Trouble);

/// The problems of one file after the sample's files before it.
fn told(file: File, text: &str) -> Vec<Told> {
    told_of(file, text.as_bytes())
}

fn told_of(file: File, bytes: &[u8]) -> Vec<Told> {
    let mut import = Import::up_to(file);
    import.take(file, bytes);
    assert!(import.problems.list().iter().all(|problem| problem.file == file));
    tuples(&import.problems)
}

fn tuples(problems: &Problems) -> Vec<Told> {
    let tuple =
        |problem: &Problem| (problem.line, problem.column, problem.value.clone(), problem.what.clone());
    problems.list().iter().map(tuple).collect()
}

fn at(line: u64, column: &'static str, value: &str, what: Trouble) -> Told {
    (line, Some(column), value.to_owned(), what)
}

fn row_at(line: u64, what: Trouble) -> Told {
    (line, None, String::new(), what)
}
