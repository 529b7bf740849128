//! What can be done, topic by topic: the words of a command, and what they do to the rows.
//!
//! A new command gets a function in the file of its topic, which draws it, and a line in `ROOMS`.

mod activity;
mod assessment;
mod attendance;
mod cohort;
mod contact;
mod enrolment;
pub mod erase;
mod feedback;
mod goal;
mod import;
mod instrument;
mod intake;
mod lesson;
mod need;
mod need_kind;
mod note;
mod outcome;
mod participant;
mod project;
mod referral;
mod session;
mod submission;
mod waiver;

pub use participant::PARTICIPANTS;

use super::dice::Dice;
use super::records::Records;

/// The day on which all is done.
pub const TODAY: &str = "2021-11-24";

/// The cohorts' first and last day: seven weeks without a public holiday.
pub const FIRST: &str = "2021-09-06";
/// The last day.
pub const LAST: &str = "2021-10-22";

/// What a command does to the rows; `None` when it is refused.
pub type Effect = Option<()>;

/// The command did what it was asked for.
pub const DONE: Effect = Some(());
/// The command is refused.
pub const REFUSED: Effect = None;

/// One command that takes a step.
pub struct Act {
    /// What kind of step the log calls it.
    pub kind: &'static str,
    /// What is typed.
    pub words: String,
    /// What comes on standard input.
    pub input: Option<String>,
    /// Files that the command reads, in the home.
    pub files: Vec<(String, String)>,
    /// Whether it only shows what would be done.
    pub rehearsed: bool,
    effect: Box<dyn Fn(&mut Records) -> Effect>,
    learn: Option<Learn>,
}

/// Takes over from the rows found what no model can know: what is drawn by lot, and what a report holds.
pub type Learn = fn(&mut Records, &Records);

impl Act {
    /// Returns a command of a kind.
    pub fn new(
        kind: &'static str,
        words: impl Into<String>,
        effect: impl Fn(&mut Records) -> Effect + 'static,
    ) -> Self {
        let (words, effect) = (words.into(), Box::new(effect));
        Self { kind, words, effect, input: None, files: Vec::new(), rehearsed: false, learn: None }
    }

    /// Gives it something on standard input.
    pub fn told(self, input: impl Into<String>) -> Self {
        Self { input: Some(input.into()), ..self }
    }

    /// Puts files into the home first.
    pub fn with(self, files: Vec<(String, String)>) -> Self {
        Self { files, ..self }
    }

    /// Says how what no model can know is taken over.
    pub fn learning(self, learn: Learn) -> Self {
        Self { learn: Some(learn), ..self }
    }

    /// Only shows what would be done.
    pub fn rehearsed(self) -> Self {
        Self { words: format!("{} --dry-run", self.words), rehearsed: true, ..self }
    }

    /// Does to the rows what the command does; they are as before where it is refused.
    pub fn on(&self, rows: &mut Records) -> Effect {
        let mut after = rows.clone();
        (self.effect)(&mut after)?;
        *rows = after;
        DONE
    }

    /// Takes over what no model can know.
    pub fn learn(&self, expected: &mut Records, found: &Records) {
        if let Some(learn) = self.learn {
            learn(expected, found);
        }
    }
}

/// Where commands of a kind are drawn.
pub struct Room {
    /// The kind of step, as the log calls it.
    pub kind: &'static str,
    /// Draws a command that makes sense with the rows there are.
    draw: fn(&Records, &mut Dice) -> Option<Act>,
}

const fn room(kind: &'static str, draw: fn(&Records, &mut Dice) -> Option<Act>) -> Room {
    Room { kind, draw }
}

/// Everything that takes a step and can be undone by turning its changes around.
pub const ROOMS: &[Room] = &[
    room("project_edit", project::edit),
    room("activity_add", activity::add),
    room("activity_edit", activity::edit),
    room("cohort_new", cohort::new),
    room("cohort_edit", cohort::edit),
    room("cohort_shift", cohort::shift),
    room("lesson_add", lesson::add),
    room("participant_add", participant::add),
    room("participant_edit", participant::edit),
    room("intake", intake::intake),
    room("enrol", enrolment::enrol),
    room("enrolment_edit", enrolment::edit),
    room("exit", enrolment::exit),
    room("session_add", session::add),
    room("session_edit", session::edit),
    room("session_move", session::move_to),
    room("session_cancel", session::cancel),
    room("attend", attendance::attend),
    room("meet", attendance::meet),
    room("feedback_add", feedback::add),
    room("outcome_add", outcome::add),
    room("outcome_edit", outcome::edit),
    room("need_add", need::add),
    room("need_edit", need::edit),
    room("need_kind_add", need_kind::add),
    room("need_kind_edit", need_kind::edit),
    room("need_kind_retire", need_kind::retire),
    room("goal_add", goal::add),
    room("goal_edit", goal::edit),
    room("goal_step_add", goal::step),
    room("goal_step_edit", goal::edit_step),
    room("note_add", note::add),
    room("note_edit", note::edit),
    room("note_remove", note::remove),
    room("contact_add", contact::add),
    room("contact_edit", contact::edit),
    room("contact_remove", contact::remove),
    room("referral_add", referral::add),
    room("referral_edit", referral::edit),
    room("instrument_import", instrument::import),
    room("assess", assessment::assess),
    room("assessment_remove", assessment::remove),
    room("report_send", submission::send),
    room("check_waive", waiver::waive),
    room("check_unwaive", waiver::unwaive),
    room("import", import::import),
    room("lesson_edit", lesson::edit),
    room("lesson_remove", lesson::remove),
];

/// Returns what a day begins with: enough to work with.
pub fn first() -> Vec<Act> {
    let topics = [project::first, activity::first, cohort::first, participant::first, instrument::first];
    topics.into_iter().flat_map(|first| first()).collect()
}

/// Draws which rooms are open on a day: half of them, or a quarter, so that a few kinds meet often; and
/// those of the kinds that are wanted.
pub fn open(wanted: &[&str], dice: &mut Dice) -> Option<Vec<&'static Room>> {
    let few = dice.below(2)? == 0;
    let mut open = Vec::new();
    for room in ROOMS {
        let coins = dice.below(4)?;
        if coins == 0 || coins == 1 && !few || wanted.contains(&room.kind) {
            open.push(room);
        }
    }
    Some(open)
}

/// Returns the rooms of some kinds.
pub fn rooms(kinds: &[&str]) -> Vec<&'static Room> {
    ROOMS.iter().filter(|room| kinds.contains(&room.kind)).collect()
}

/// Draws a command until one makes sense; `None` when the dice are used up.
///
/// Of two rooms the one is taken that was used less so far, so that no kind waits long.
pub fn draw(open: &[&'static Room], rows: &Records, kinds: &[&str], dice: &mut Dice) -> Option<Act> {
    let used = |room: &&Room| kinds.iter().filter(|kind| **kind == room.kind).count();
    loop {
        let both = [dice.one_of(open)?, dice.one_of(open)?];
        let room = both.into_iter().min_by_key(used)?;
        let Some(act) = (room.draw)(rows, dice) else { continue };
        return Some(if dice.below(8)? == 0 { act.rehearsed() } else { act });
    }
}

fn text(text: &str) -> String {
    text.to_owned()
}

/// Returns the first cell of the key of one of a file's rows.
fn one_of(file: &str, rows: &Records, dice: &mut Dice) -> Option<String> {
    dice.one_of(&rows.keys(file)).map(|mut key| key.remove(0))
}

/// Returns a participant who is there.
fn somebody(rows: &Records, dice: &mut Dice) -> Option<String> {
    one_of("participants.csv", rows, dice)
}

/// Returns a text about a participant with words that stand in no other: what no byte may hold after the
/// participant was erased.
fn secret(code: &str, text: &str) -> String {
    format!("{text}, {}", canary(code))
}

/// Returns what tells the texts about a participant from all others.
pub fn canary(code: &str) -> String {
    format!("Kanarialintu{}", code.replace('-', ""))
}

/// Returns the number of one of a participant's rows, or now and then one that is not there.
fn numbered(file: &str, rows: &Records, dice: &mut Dice) -> Option<(String, String)> {
    let mut key = dice.one_of(&rows.keys(file))?;
    if dice.below(12)? == 0 {
        return Some((key.remove(0), text("77")));
    }
    Some((key.remove(0), key.remove(0)))
}

/// Returns a group session, or one of the participant's own.
fn meeting(participant: &str, rows: &Records, dice: &mut Dice) -> Option<String> {
    let session = one_of("sessions.csv", rows, dice)?;
    let whose = rows.cell("sessions.csv", &[&session], "participant");
    (whose.is_empty() || whose == participant).then_some(session)
}
