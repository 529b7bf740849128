//! Findings about the sessions of the period.

use super::{Detail, Finding, Rule, Scene};

/// Returns the held sessions with people unmarked, and the group sessions to which one person
/// came alone.
pub fn findings(scene: &Scene) -> Vec<Finding> {
    let attendance = scene.attendance;
    let unmarked = attendance
        .unmarked
        .iter()
        .map(|(session, people)| (Rule::SessionUnmarked, *session, Detail::People(*people)));
    let lone = attendance.lone.iter().map(|session| (Rule::LoneSession, *session, Detail::Nothing));
    let found = unmarked.chain(lone).map(|(rule, session, detail)| {
        let subject = (scene.session_code)(session);
        let fix = match rule {
            Rule::SessionUnmarked => format!("ikut attend {subject} PARTICIPANT=MARK"),
            _ => format!("ikut session show {subject}"),
        };
        Finding { rule, subject, detail, fix }
    });
    found.collect()
}
