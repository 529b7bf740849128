//! The work with a participant: goals with their steps, contacts that are due, referrals.

use crate::domain::goal::{Goal, GoalState, GoalStep};
use crate::domain::referral::Referral;
use crate::domain::vocabulary::Vocabulary;
use crate::render::visible;
use crate::report::page::Block;
use crate::store::StoreError;

use super::Scene;

/// How many days ahead a contact is shown that is due.
const SOON: i64 = 7;

/// Returns the goals and the referrals.
pub(super) fn blocks(scene: &Scene) -> Result<Vec<Block>, StoreError> {
    let (code, tr) = (&scene.person.code, &scene.tr);
    let mut goals = scene.known.goals_of(code)?;
    // What is open comes first.
    goals.sort_by_key(|goal| (goal.state != GoalState::Open, goal.number));
    let steps = scene.known.goal_steps_of(code)?;
    let goals = goals.iter().map(|goal| self::goal(goal, &steps, scene)).collect();
    let referrals = scene.known.referrals_of(code)?.iter().map(|one| referral(one, scene)).collect();
    let parts: [(String, Vec<String>); 2] = [(tr.person_goals(), goals), (tr.person_referrals(), referrals)];
    let parts = parts.into_iter().filter(|(_, lines)| !lines.is_empty());
    Ok(parts.flat_map(|(title, lines)| [Block::Heading(title), Block::List(lines)]).collect())
}

fn goal(goal: &Goal, steps: &[GoalStep], scene: &Scene) -> String {
    let tr = &scene.tr;
    let of = || steps.iter().filter(|step| step.goal == goal.number);
    let (all, done) = (of().count(), of().filter(|step| step.done.is_some()).count());
    let state = tr.word("state", goal.state.word());
    let review = goal.review.filter(|_| goal.state == GoalState::Open);
    let remarks = [
        Some(state),
        (all > 0).then(|| tr.person_steps(done, all)),
        review.map(|day| tr.person_review(&tr.day(day))),
    ];
    let remarks: Vec<_> = remarks.into_iter().flatten().collect();
    format!("{}. {} ({})", goal.number, visible(&goal.text), remarks.join("; "))
}

fn referral(referral: &Referral, scene: &Scene) -> String {
    let tr = &scene.tr;
    let since = tr.day(referral.changed.unwrap_or(referral.date));
    format!("{} ({} {since})", visible(&referral.service), tr.word("state", referral.state.word()))
}

/// Returns the contacts that are due, each with the command that records it.
pub(super) fn due(scene: &Scene) -> Result<Vec<(String, String)>, StoreError> {
    let (code, tr) = (&scene.person.code, &scene.tr);
    let contacts = scene.known.contacts_of(code)?;
    let soon = contacts.iter().filter(|contact| contact.is_open()).filter_map(|contact| {
        let due = contact.due.filter(|due| (*due - scene.today).num_days() <= SOON)?;
        let what =
            tr.person_contact_due(&tr.weekday_and_day(due), &tr.word("purpose", contact.purpose.word()));
        Some((what, format!("ikut contact edit {code} {} --on DATE --reached ANSWER", contact.number)))
    });
    Ok(soon.collect())
}
