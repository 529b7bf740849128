//! Taking a step: one transaction, one `op` row.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::path::PathBuf;

use rusqlite::{Connection, TransactionBehavior, named_params};

use super::super::opening::sync_folder;
use super::super::replace::inode;
use super::super::{ALL, Reader, Store, StoreError, Writer};
use super::Bulk;
use super::seal::close;
use super::values::Said;
use crate::domain::code::ParticipantCode;
use crate::domain::vocabulary::{Vocabulary, vocabulary};

vocabulary! {
    /// What kind of step was taken; stored, never renamed.
    StepKind {
        /// The project's settings.
        ProjectEdit = "project_edit",
        /// A cohort with its sessions.
        CohortNew = "cohort_new",
        /// A cohort changed.
        CohortEdit = "cohort_edit",
        /// Planned sessions of a cohort moved.
        CohortShift = "cohort_shift",
        /// An activity added.
        ActivityAdd = "activity_add",
        /// An activity changed.
        ActivityEdit = "activity_edit",
        /// A participant added.
        ParticipantAdd = "participant_add",
        /// A participant changed.
        ParticipantEdit = "participant_edit",
        /// A participant enrolled.
        Enrol = "enrol",
        /// An enrolment changed.
        EnrolmentEdit = "enrolment_edit",
        /// An enrolment ended.
        Exit = "exit",
        /// A session added.
        SessionAdd = "session_add",
        /// A session changed.
        SessionEdit = "session_edit",
        /// A session moved.
        SessionMove = "session_move",
        /// A session called off.
        SessionCancel = "session_cancel",
        /// Attendance marked.
        Attend = "attend",
        /// An individual session with its mark.
        Meet = "meet",
        /// An outcome added.
        OutcomeAdd = "outcome_add",
        /// An outcome changed.
        OutcomeEdit = "outcome_edit",
        /// A need added.
        NeedAdd = "need_add",
        /// A need changed.
        NeedEdit = "need_edit",
        /// A need added to the project's list.
        NeedKindAdd = "need_kind_add",
        /// A need of the project's list changed.
        NeedKindEdit = "need_kind_edit",
        /// A need of the project's list retired.
        NeedKindRetire = "need_kind_retire",
        /// A goal added.
        GoalAdd = "goal_add",
        /// A goal changed.
        GoalEdit = "goal_edit",
        /// A step added towards a goal.
        GoalStepAdd = "goal_step_add",
        /// A step towards a goal changed.
        GoalStepEdit = "goal_step_edit",
        /// A note added.
        NoteAdd = "note_add",
        /// A note changed.
        NoteEdit = "note_edit",
        /// A note removed.
        NoteRemove = "note_remove",
        /// A contact booked or recorded.
        ContactAdd = "contact_add",
        /// A contact changed.
        ContactEdit = "contact_edit",
        /// A contact removed.
        ContactRemove = "contact_remove",
        /// A referral added.
        ReferralAdd = "referral_add",
        /// A referral changed.
        ReferralEdit = "referral_edit",
        /// What a participant said when entering, taken down.
        Intake = "intake",
        /// A report sent to the funder and frozen.
        ReportSend = "report_send",
        /// A finding let stand.
        CheckWaive = "check_waive",
        /// A finding no longer let stand.
        CheckUnwaive = "check_unwaive",
        /// A lesson learned added to a cohort.
        LessonAdd = "lesson_add",
        /// A lesson learned changed.
        LessonEdit = "lesson_edit",
        /// A lesson learned removed.
        LessonRemove = "lesson_remove",
        /// A participant erased.
        Erase = "erase",
        /// A backup brought back.
        Restore = "restore",
        /// The register from before a restore brought back.
        RestoreUndo = "restore_undo",
        /// A version of an instrument taken in.
        InstrumentImport = "instrument_import",
        /// An instrument answered.
        Assess = "assess",
        /// An assessment removed.
        AssessmentRemove = "assessment_remove",
        /// A session's slips of feedback typed in.
        FeedbackAdd = "feedback_add",
        /// A folder imported.
        Import = "import",
        /// An earlier step undone.
        Undo = "undo",
        /// An undone step done again.
        Redo = "redo",
    }
}

/// A step about to be taken: its kind, and codes and counts that tell it from others.
///
/// Details hold codes and numbers only, never a name or a note: they stay when a person is erased.
#[derive(Debug, Clone)]
pub struct Step {
    /// What kind of step.
    pub kind: StepKind,
    /// Codes and counts, by machine name.
    pub details: BTreeMap<&'static str, String>,
}

impl Step {
    /// Returns a step without details.
    pub fn new(kind: StepKind) -> Self {
        Self { kind, details: BTreeMap::new() }
    }

    /// Refuses what is recorded of people who are asked, where it is about evidence.
    fn refuse_evidence(&self) -> Result<(), StoreError> {
        use StepKind as K;
        let of_people = [
            K::ParticipantEdit,
            K::Enrol,
            K::Meet,
            K::Intake,
            K::NeedAdd,
            K::GoalAdd,
            K::NoteAdd,
            K::ContactAdd,
            K::ReferralAdd,
            K::Assess,
        ];
        let code = self.details.get("participant").and_then(|code| code.parse::<ParticipantCode>().ok());
        match code.filter(|code| code.is_of_evidence() && of_people.contains(&self.kind)) {
            Some(code) => Err(StoreError::OnlyEvidence { code }),
            None => Ok(()),
        }
    }

    /// Returns the step with one more detail.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.details.insert(name, value.to_string());
        self
    }
}

/// What came of a step.
#[derive(Debug)]
pub struct Done<T> {
    /// What the work gave.
    pub value: T,
    /// The step's number; `None` when nothing changed, or when it was a rehearsal.
    pub op: Option<i64>,
    /// Whether any row changed, or would have.
    pub changed: bool,
}

impl Store {
    /// Takes a step: all that `work` writes, or nothing.
    ///
    /// A step that changes no row leaves no trace. In a rehearsal everything is done and taken
    /// back.
    ///
    /// # Errors
    /// What `work` returns, or what the register says, or that another process took a step since
    /// the register was opened, so that what was read may not hold; nothing has changed then. Only
    /// [`StoreError::MayNotLast`] comes after the step was taken.
    pub fn change<T, E: From<StoreError>>(
        &mut self,
        step: Step,
        work: impl FnOnce(&Writer) -> Result<T, E>,
    ) -> Result<Done<T>, E> {
        let bulk = step.kind == StepKind::Import;
        self.take(step, None, bulk, work)
    }

    /// Takes a step that is about another, or stores marks in bulk.
    pub(super) fn take<T, E: From<StoreError>>(
        &mut self,
        step: Step,
        undoes: Option<i64>,
        bulk: bool,
        work: impl FnOnce(&Writer) -> Result<T, E>,
    ) -> Result<Done<T>, E> {
        step.refuse_evidence()?;
        let (at, who, rehearsal) = (self.author.at.clone(), self.author.who.clone(), self.rehearsal);
        self.read().let_go()?;
        if let Some(work) = self.before_first.take_if(|_| !rehearsal) {
            work(self);
        }
        let behavior = TransactionBehavior::Immediate;
        let tx = self.connection.transaction_with_behavior(behavior).map_err(StoreError::from)?;
        if latest(&tx)? != self.seen || inode(&self.path) != self.inode {
            return Err(StoreError::ChangedMeanwhile.into());
        }
        let op = open(&tx, &step, (&at, &who), undoes, bulk)?;
        let writer = Writer {
            reader: Reader { connection: &tx, upto: ALL },
            details: RefCell::new(step.details),
            bulk: RefCell::new(Bulk::new(op)),
            last_undone: Cell::new(None),
        };
        let value = work(&writer)?;
        writer.bulk.borrow_mut().flush(&tx)?;
        let details = serde_json::json!(*writer.details.borrow()).to_string();
        let said = Said { op, at, who, kind: step.kind.word().to_owned(), details, undoes };
        let changed = close(&tx, &said)?;
        if changed && !rehearsal {
            tx.commit().map_err(StoreError::from)?;
            self.seen = op;
            sync_folder(&self.path).map_err(done_all_the_same)?;
            return Ok(Done { value, op: Some(op), changed });
        }
        tx.rollback().map_err(StoreError::from)?;
        Ok(Done { value, op: None, changed })
    }
}

/// Returns what to say of a file that could not be seen to the disk once the step was taken.
fn done_all_the_same(error: StoreError) -> StoreError {
    match error {
        StoreError::File { path, error } => StoreError::MayNotLast { path, error },
        other => other,
    }
}

/// The greatest number of a step: beyond it, one that is told as a number is rounded in many a program.
const GREATEST: i64 = (1 << 53) - 1;

/// Returns the number of the latest step; 0 before the first.
///
/// # Errors
/// It is one that no step ever gets: the journal was not written by this program.
pub(crate) fn latest(connection: &Connection) -> Result<i64, StoreError> {
    let latest = connection.query_row("SELECT coalesce(max(id), 0) FROM op", [], |row| row.get(0))?;
    match latest {
        ..=GREATEST => Ok(latest),
        _ => Err(StoreError::Damaged { path: PathBuf::new() }),
    }
}

fn open(
    tx: &Connection,
    step: &Step,
    (at, who): (&str, &str),
    undoes: Option<i64>,
    bulk: bool,
) -> Result<i64, StoreError> {
    tx.prepare_cached(include_str!("open_op.sql"))?.execute(named_params! {
        ":at": at, ":who": who, ":kind": step.kind.word(), ":undoes": undoes, ":bulk": bulk,
    })?;
    Ok(tx.last_insert_rowid())
}
