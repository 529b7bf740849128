//! Findings about the marks of the period's sessions.

use super::fix::{attend, session};
use super::{Detail, Finding, Rule, Scene};

/// Returns the held sessions that are not marked, and those to which one person or nobody came.
pub fn findings(scene: &Scene) -> Vec<Finding> {
    let (attendance, seen) = (scene.attendance, scene.seen);
    let plain = [
        (Rule::LoneSession, &attendance.lone),
        (Rule::SessionWithoutMarks, &seen.without_marks),
        (Rule::SessionNobodyExpected, &seen.nobody_expected),
        (Rule::SessionNobodyCame, &seen.nobody_came),
        (Rule::MinutesBeyondSession, &seen.minutes_beyond),
    ];
    let plain = plain.into_iter().flat_map(|(rule, sessions)| sessions.iter().map(move |id| (rule, *id)));
    let unmarked = attendance.unmarked.iter();
    let unmarked = unmarked.map(|(id, people)| (Rule::SessionUnmarked, *id, Detail::People(*people)));
    let found = plain.map(|(rule, id)| (rule, id, Detail::Nothing)).chain(unmarked);
    let finding = |(rule, id, detail)| {
        let code = (scene.session_code)(id);
        let fix = fix(rule, &code);
        Finding::new(rule, code, detail, fix)
    };
    found.map(finding).collect()
}

fn fix(rule: Rule, code: &str) -> String {
    match rule {
        Rule::SessionUnmarked | Rule::SessionWithoutMarks | Rule::MinutesBeyondSession => attend(code),
        _ => session("show", code),
    }
}
