//! An explanation on a screen: the rule, then the lists that add up to the figure.

use crate::domain::project::Programme;
use crate::domain::vocabulary::Vocabulary;
use crate::render::columns;
use crate::report::esf::explain::Verdict;
use crate::report::esf::{Cell, Counted, Judgement};
use crate::report::scope::Range;

use super::told;
use crate::cli::desk::Desk;
use crate::cli::failure::Failure;

/// How wide a line may be where nobody looks at a screen.
const USUAL_WIDTH: u16 = 100;

/// Shows the rule of a cell, then for each scope who is counted and who is not.
pub(super) fn show(
    cell: Cell,
    programme: Programme,
    scopes: &[(Range, Vec<Judgement>)],
    desk: &mut Desk,
) -> Result<(), Failure> {
    rule(cell, programme, desk)?;
    for (range, judged) in scopes {
        let people = count(judged, Verdict::Counted);
        let (from, until) = (desk.tr.day(range.from), desk.tr.day(range.until));
        let scope = desk.tr.word("scope", range.scope.word());
        desk.print_line("")?;
        desk.print_line(&desk.tr.explained_scope(&cell, &scope, &from, &until, people))?;
        lists(judged, desk)?;
    }
    Ok(())
}

fn rule(cell: Cell, programme: Programme, desk: &mut Desk) -> Result<(), Failure> {
    let (tr, indicator) = (desk.tr, cell.indicator);
    let label = tr.indicator(indicator.code);
    let programme = tr.word("programme", programme.word());
    desk.print_line(&match cell.counted {
        Counted::Total => tr.explained_title(&cell, &label, &programme),
        column => tr.explained_title_column(&cell, &label, &tr.heading(column.word()), &programme),
    })?;
    let lines = [
        tr.explained_rule(&tr.word("definition", indicator.definition())),
        tr.explained_moment(&tr.word("moment", indicator.moment.word())),
        tr.explained_law(&tr.word("law", indicator.law.word())),
    ];
    let rows: Vec<_> = lines.into_iter().map(|line| vec![line]).collect();
    desk.print(columns(&rows, Some(width(desk))))
}

fn lists(judged: &[Judgement], desk: &mut Desk) -> Result<(), Failure> {
    if judged.is_empty() {
        return desk.print_line(&desk.tr.explained_nobody());
    }
    for verdict in Verdict::MEMBERS.iter().copied() {
        let people = count(judged, verdict);
        let title = match verdict {
            Verdict::OtherColumn if people == 0 => continue,
            Verdict::Counted => desk.tr.explained_counted(people),
            Verdict::OtherColumn => desk.tr.explained_other_column(people),
            Verdict::NotCounted => desk.tr.explained_not_counted(people),
        };
        desk.print_line(&title)?;
        let of = judged.iter().filter(|judgement| judgement.verdict == verdict);
        let rows: Vec<_> = of.map(|judgement| row(judgement, desk)).collect();
        desk.print(columns(&rows, Some(width(desk))))?;
    }
    Ok(())
}

fn row(judgement: &Judgement, desk: &Desk) -> Vec<String> {
    let column = match judgement.verdict {
        Verdict::OtherColumn => desk.tr.heading(judgement.column.word()),
        _ => String::new(),
    };
    let on = judgement.on.map_or_else(String::new, |day| desk.tr.day(day));
    let code = judgement.person.participant.code.to_string();
    vec![code, on, column, told::detail(judgement, &desk.tr)]
}

fn count(judged: &[Judgement], verdict: Verdict) -> usize {
    judged.iter().filter(|judgement| judgement.verdict == verdict).count()
}

fn width(desk: &Desk) -> u16 {
    desk.width().unwrap_or(USUAL_WIDTH)
}
