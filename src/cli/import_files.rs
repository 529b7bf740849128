//! The files of an import, one after the other, from their bytes into the open step.

use std::cell::RefCell;
use std::fs;
use std::path::{Path, PathBuf};

use crate::domain::activity::Activity;
use crate::domain::cohort::Cohort;
use crate::domain::enrolment::Enrolment;
use crate::domain::fact::{MarkFact, SessionId};
use crate::domain::lesson::Lesson;
use crate::domain::mark::{MarkProblem, Room};
use crate::domain::need::Need;
use crate::domain::outcome::Outcome;
use crate::domain::participant::Participant;
use crate::domain::project::Project;
use crate::domain::session::Session;
use crate::domain::waiver::Waiver;
use crate::interchange::{
    CohortBreak, File, Known, Problem, Problems, Retention, SessionEntry, Trouble, foresee_breaks, read,
};
use crate::store::{Put, StoreError, Writer};

use super::failure::Failure;
use super::import::Tallies;
use super::import_assessed::Assessed;
use super::sent::import::Sent;

/// How many marks are read before they are written.
const MARKS_AT_ONCE: usize = 4_096;

/// Reads files into an open step.
pub(super) struct Importer<'a> {
    pub(super) tx: &'a Writer<'a>,
    pub(super) tallies: &'a Tallies,
    pub(super) problems: &'a mut Problems,
    pub(super) known: Known,
    /// Sessions of the register that the files changed, with their lines.
    changed: RefCell<Vec<(SessionId, Room, u64)>>,
    /// Reports that were sent.
    sent: Sent,
    /// Instruments and what was answered to them.
    assessed: Assessed,
}

/// What every file is read into: the open step, what rows may refer to, and what is told.
pub(super) struct Opened<'a> {
    /// The open step.
    pub(super) tx: &'a Writer<'a>,
    /// What became of the rows.
    pub(super) tallies: &'a Tallies,
    /// What rows may refer to.
    pub(super) known: &'a mut Known,
    /// What was wrong.
    pub(super) problems: &'a mut Problems,
}

impl<'a> Importer<'a> {
    /// Returns an importer that knows what the register holds.
    pub(super) fn new(
        tx: &'a Writer<'a>,
        tallies: &'a Tallies,
        problems: &'a mut Problems,
    ) -> Result<Self, StoreError> {
        let known = known(tx)?;
        let sent = Sent::of(tx)?;
        Ok(Self {
            tx,
            tallies,
            problems,
            known,
            changed: RefCell::default(),
            sent,
            assessed: Assessed::default(),
        })
    }

    /// Reads the files that are there, in the order of import.
    pub(super) fn read(&mut self, files: &[(File, PathBuf)]) -> Result<(), Failure> {
        if let Some((_, path)) = files.iter().find(|(file, _)| *file == File::Breaks) {
            foresee_breaks(opened(path)?, &mut self.known)?;
        }
        files.iter().try_for_each(|(file, path)| {
            let input = opened(path)?;
            self.tallies.begin(&input);
            self.one(*file, input)
        })
    }

    fn one(&mut self, file: File, input: fs::File) -> Result<(), Failure> {
        match file {
            File::Project => self.project(input),
            File::Retention => self.retention(input),
            File::Cohorts => self.cohorts(input),
            File::Breaks => self.breaks(input),
            File::Activities => self.activities(input),
            File::Participants => self.participants(input),
            File::Enrolments => self.enrolments(input),
            File::Sessions => self.sessions(input),
            File::Attendance => self.attendance(input),
            File::Outcomes => self.outcomes(input),
            File::Needs => self.needs(input),
            File::Refusals => super::import_person::refusals(&mut self.step(), input),
            File::LifeAreas => super::import_person::life_areas(&mut self.step(), input),
            File::SafeContacts => super::import_person::safe_contacts(&mut self.step(), input),
            File::Submissions => {
                self.sent.submissions(input, self.tx, self.tallies, &mut self.known, self.problems)
            }
            File::SubmissionFiles => {
                self.sent.files(input, self.tx, self.tallies, &mut self.known, self.problems)
            }
            File::Waivers => self.waivers(input),
            File::Lessons => self.lessons(input),
            File::NeedKinds => self.need_kinds(input),
            File::Goals => self.goals(input),
            File::GoalSteps => self.goal_steps(input),
            File::GoalSessions => self.goal_sessions(input),
            File::Notes => self.notes(input),
            File::Contacts => self.contacts(input),
            File::Referrals => self.referrals(input),
            File::Instruments | File::Assessments | File::Answers | File::Feedback => {
                self.assessed.read(file, input, self.tx, self.tallies, &mut self.known, self.problems)
            }
        }
    }

    fn step(&mut self) -> Opened<'_> {
        Opened { tx: self.tx, tallies: self.tallies, known: &mut self.known, problems: self.problems }
    }

    /// Sees that the marks of the register can stand on the sessions as the files changed them, and
    /// that submissions are whole.
    pub(super) fn finish(&mut self) -> Result<(), Failure> {
        self.sent.finish(self.tx, self.problems)?;
        self.assessed.finish(self.problems);
        for (id, room, line) in self.changed.take() {
            for (_, _, mark) in self.tx.marks_at(id)? {
                if let Err(MarkProblem::MinutesBeyond { missed, minutes }) = room.check(&mark) {
                    let what = Trouble::Mark(MarkProblem::MinutesBeyond { missed, minutes });
                    let (column, value) = (Some("minutes"), minutes.to_string());
                    self.problems.tell(Problem { file: File::Sessions, line, column, value, what });
                }
            }
        }
        Ok(())
    }

    fn project(&mut self, input: fs::File) -> Result<(), Failure> {
        let (tx, tallies) = (self.tx, self.tallies);
        let keep = |project: &Project, _| {
            tallies.note(File::Project, tx.put_project(project)?);
            Ok::<_, Failure>(())
        };
        read(input, &mut self.known, self.problems, |()| Ok(tx.project()?), keep)
    }

    fn cohorts(&mut self, input: fs::File) -> Result<(), Failure> {
        let (tx, tallies) = (self.tx, self.tallies);
        let keep = |cohort: &Cohort, _| {
            tallies.note(File::Cohorts, tx.put_cohort(cohort)?);
            Ok::<_, Failure>(())
        };
        read(input, &mut self.known, self.problems, |code| Ok(tx.find_cohort(code)?), keep)
    }

    fn breaks(&mut self, input: fs::File) -> Result<(), Failure> {
        let (tx, tallies) = (self.tx, self.tallies);
        let before = |key: &(_, _)| {
            let (cohort, from) = key;
            let pause = tx.breaks(cohort)?.into_iter().find(|pause| pause.from == *from);
            Ok(pause.map(|pause| CohortBreak { cohort: cohort.clone(), pause }))
        };
        let keep = |row: &CohortBreak, _| {
            tallies.note(File::Breaks, tx.put_break(&row.cohort, &row.pause)?);
            Ok::<_, Failure>(())
        };
        read(input, &mut self.known, self.problems, before, keep)
    }

    fn activities(&mut self, input: fs::File) -> Result<(), Failure> {
        let (tx, tallies) = (self.tx, self.tallies);
        let keep = |activity: &Activity, _| {
            tallies.note(File::Activities, tx.put_activity(activity)?);
            Ok::<_, Failure>(())
        };
        read(input, &mut self.known, self.problems, |code| Ok(tx.find_activity(code)?), keep)
    }

    fn participants(&mut self, input: fs::File) -> Result<(), Failure> {
        let (tx, tallies) = (self.tx, self.tallies);
        let keep = |person: &Participant, _| {
            let (id, put) = tx.put_participant(person)?;
            tallies.note(File::Participants, put);
            Ok::<_, Failure>(id)
        };
        let before = |code: &_| Ok(tx.find_participant(code)?.map(|(_, person)| person));
        read(input, &mut self.known, self.problems, before, keep)
    }

    fn enrolments(&mut self, input: fs::File) -> Result<(), Failure> {
        let (tx, tallies) = (self.tx, self.tallies);
        let before = |key: &(_, _, _)| {
            let (participant, cohort, from) = key;
            let known = tx.enrolments_of(participant)?;
            Ok(known.into_iter().find(|known| known.cohort == *cohort && known.from == *from))
        };
        let keep = |enrolment: &Enrolment, _| {
            let (id, _) = tx.participant(&enrolment.participant)?;
            tallies.note(File::Enrolments, tx.put_enrolment(id, enrolment)?);
            Ok::<_, Failure>(())
        };
        read(input, &mut self.known, self.problems, before, keep)
    }

    fn sessions(&mut self, input: fs::File) -> Result<(), Failure> {
        let (tx, tallies, changed) = (self.tx, self.tallies, &self.changed);
        let keep = |session: &Session, line| {
            let participant = match &session.participant {
                Some(code) => Some(tx.participant(code)?.0),
                None => None,
            };
            let (id, put) = tx.put_session(session, participant)?;
            if put == Put::Changed {
                let room = Room { status: session.status, minutes: session.minutes };
                changed.borrow_mut().push((id, room, line));
            }
            tallies.note(File::Sessions, put);
            Ok::<_, Failure>(id)
        };
        let before = |code: &_| Ok(tx.find_session(code)?.map(|(_, session)| session));
        read(input, &mut self.known, self.problems, before, keep)
    }

    fn attendance(&mut self, input: fs::File) -> Result<(), Failure> {
        let (tx, tallies) = (self.tx, self.tallies);
        let before = |key: &(_, _)| {
            let (session, participant) = *key;
            let mark = tx.find_mark(session, participant)?;
            Ok(mark.map(|mark| MarkFact { session, participant, mark }))
        };
        // No row reads the mark of another: they can wait for each other.
        let mut waiting = Vec::with_capacity(MARKS_AT_ONCE);
        let put = |waiting: &mut Vec<MarkFact>| {
            tx.put_marks(waiting, |put| tallies.note(File::Attendance, put))?;
            waiting.clear();
            Ok::<_, Failure>(())
        };
        let keep = |fact: &MarkFact, _| {
            waiting.push(*fact);
            if waiting.len() == MARKS_AT_ONCE { put(&mut waiting) } else { Ok(()) }
        };
        read(input, &mut self.known, self.problems, before, keep)?;
        put(&mut waiting)
    }

    fn outcomes(&mut self, input: fs::File) -> Result<(), Failure> {
        let (tx, tallies) = (self.tx, self.tallies);
        let before = |key: &(_, _)| {
            let (participant, point) = key;
            Ok(tx.outcomes_of(participant)?.into_iter().find(|known| known.point == *point))
        };
        let keep = |outcome: &Outcome, _| {
            let (id, _) = tx.participant(&outcome.participant)?;
            tallies.note(File::Outcomes, tx.put_outcome(id, outcome)?);
            Ok::<_, Failure>(())
        };
        read(input, &mut self.known, self.problems, before, keep)
    }

    fn needs(&mut self, input: fs::File) -> Result<(), Failure> {
        let (tx, tallies) = (self.tx, self.tallies);
        let before = |key: &(_, _, _)| {
            let (participant, date, need) = key;
            let known = tx.needs_of(participant)?;
            Ok(known.into_iter().find(|known| known.date == *date && known.need == *need))
        };
        let keep = |need: &Need, _| {
            let (id, _) = tx.participant(&need.participant)?;
            tallies.note(File::Needs, tx.put_need(id, need)?);
            Ok::<_, Failure>(())
        };
        read(input, &mut self.known, self.problems, before, keep)
    }

    fn waivers(&mut self, input: fs::File) -> Result<(), Failure> {
        let (tx, tallies) = (self.tx, self.tallies);
        let before = |key: &(_, _)| Ok(tx.find_waiver(key.0, &key.1)?);
        let keep = |waiver: &Waiver, _| {
            tallies.note(File::Waivers, tx.put_waiver(waiver)?);
            Ok::<_, Failure>(())
        };
        read(input, &mut self.known, self.problems, before, keep)
    }
}

impl Importer<'_> {
    fn retention(&mut self, input: fs::File) -> Result<(), Failure> {
        let (tx, tallies) = (self.tx, self.tallies);
        let before = |(): &()| Ok(tx.project()?.map(|project| Retention { until: project.retention }));
        let keep = |row: &Retention, _| {
            let project = Project { retention: row.until, ..tx.project()?.unwrap_or_default() };
            tallies.note(File::Retention, tx.put_project(&project)?);
            Ok::<_, Failure>(())
        };
        read(input, &mut self.known, self.problems, before, keep)
    }

    fn lessons(&mut self, input: fs::File) -> Result<(), Failure> {
        let (tx, tallies) = (self.tx, self.tallies);
        let before = |key: &(_, _)| Ok(tx.find_lesson(&key.0, key.1)?);
        let keep = |lesson: &Lesson, _| {
            tallies.note(File::Lessons, tx.put_lesson(lesson)?);
            Ok::<_, Failure>(())
        };
        read(input, &mut self.known, self.problems, before, keep)
    }
}

/// Returns what rows may refer to in the register as it is.
fn known(tx: &Writer) -> Result<Known, StoreError> {
    let mut known = Known::default();
    for cohort in tx.cohorts()? {
        known.cohort(&cohort.code);
        tx.breaks(&cohort.code)?.into_iter().for_each(|pause| known.pause(&cohort.code, pause));
    }
    tx.activities()?.iter().for_each(|activity| known.activity(&activity.code, activity.kind));
    tx.participant_codes()?.iter().for_each(|(id, code)| known.participant(code, *id));
    tx.goals()?.iter().for_each(|goal| known.goal(&goal.participant, goal.number));
    tx.submissions()?.iter().for_each(|sent| known.submission(sent.number));
    super::import_assessed::learn(tx, &mut known)?;
    tx.each_sitting_room(|code, id, room, participant, marked| {
        known.session(&code, SessionEntry { id, room, participant, marked });
    })?;
    Ok(known)
}

fn opened(path: &Path) -> Result<fs::File, StoreError> {
    fs::File::open(path).map_err(|error| StoreError::File { path: path.to_owned(), error })
}
