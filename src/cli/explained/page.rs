//! An explanation on a screen: the rule, then the lists that add up to the figure.

use crate::domain::project::Programme;
use crate::domain::vocabulary::Vocabulary;
use crate::render::columns;
use crate::report::esf::explain::Verdict;
use crate::report::esf::{Cell, Counted, Judgement};
use crate::report::page::{Block, Page};
use crate::report::scope::Range;
use crate::report::sheet::{Cell as Value, Sheet, left};
use crate::words::Words;

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
    desk.print_line(&title(cell, programme, &desk.tr))?;
    let rows: Vec<_> = rules(cell, &desk.tr).into_iter().map(|line| vec![line]).collect();
    desk.print(columns(&rows, Some(width(desk))))
}

fn title(cell: Cell, programme: Programme, tr: &Words) -> String {
    let label = tr.indicator(cell.indicator.code);
    let programme = tr.word("programme", programme.word());
    match cell.counted {
        Counted::Total => tr.explained_title(&cell, &label, &programme),
        column => tr.explained_title_column(&cell, &label, &tr.heading(column.word()), &programme),
    }
}

fn rules(cell: Cell, tr: &Words) -> [String; 3] {
    let indicator = cell.indicator;
    [
        tr.explained_rule(&tr.word("definition", indicator.definition())),
        tr.explained_moment(&tr.word("moment", indicator.moment.word())),
        tr.explained_law(&tr.word("law", indicator.law.word())),
    ]
}

/// Returns the explanation as a page.
pub(super) fn page(cell: Cell, programme: Programme, scopes: &[(Range, Vec<Judgement>)], tr: &Words) -> Page {
    let mut page = Page::new(title(cell, programme, tr));
    page.push(Block::List(rules(cell, tr).to_vec()));
    for (range, judged) in scopes {
        let people = count(judged, Verdict::Counted);
        let scope = tr.word("scope", range.scope.word());
        let (from, until) = (tr.day(range.from), tr.day(range.until));
        page.push(Block::Heading(tr.explained_scope(&cell, &scope, &from, &until, people)));
        if judged.is_empty() {
            page.push(Block::Text(tr.explained_nobody()));
        }
        let verdicts = Verdict::MEMBERS.iter().copied().filter(|verdict| count(judged, *verdict) > 0);
        page.blocks.extend(verdicts.map(|verdict| table(verdict, judged, &scope, tr)));
    }
    page
}

fn table(verdict: Verdict, judged: &[Judgement], scope: &str, tr: &Words) -> Block {
    let mut sheet = Sheet::new("explanation", &["participant", "on", "column", "detail"].map(left));
    for judgement in judged.iter().filter(|judgement| judgement.verdict == verdict) {
        sheet.push([
            Value::shown(&judgement.person.participant.code),
            Value::maybe(judgement.on),
            Value::text(tr.heading(judgement.column.word())),
            Value::text(told::detail(judgement, tr)),
        ]);
    }
    let people = sheet.rows.len();
    let caption = match verdict {
        Verdict::Counted => tr.explained_counted(people),
        Verdict::OtherColumn => tr.explained_other_column(people),
        Verdict::NotCounted => tr.explained_not_counted(people),
    };
    // Both scopes may stand on one page, and captions differ.
    Block::Table { caption: tr.explained_caption(&caption, scope), sheet }
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
