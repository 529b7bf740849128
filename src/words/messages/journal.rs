//! The journal: earlier steps undone, the proof of a register, and lines for the paper diary.

use fluent_bundle::FluentArgs;

use super::Told;
use crate::words::Words;

messages! {
    no_step(step);
    undone_already(step);
    step_is_undo(step, of);
    step_is_redo(step, of);
    hint_redo(step);
    hint_redo_step();
    step_stands(step);
    in_the_way(step, steps);
    hint_enter_again(step);
    hint_undo_step(step);
    hint_detail(step);
    steps_rest_on(step, steps);
    rests(step, what);
    rests_more(steps);
    hint_undo_later();
    restore_stays(step);
    no_longer_fits(step);
    step_was_erased(step);
    flaw_page(page);
    flaw_page_somewhere();
    flaw_structure(said);
    flaw_reference(rows, entity, to);
    flaw_step_missing(from);
    flaw_steps_missing(from, until);
    flaw_step_open(step);
    flaw_seal(step);
    flaw_changes(step);
    flaw_row_missing(record);
    flaw_row_unknown(record);
    flaw_row_different(record);
    flaw_row_broken(record, step);
    flaws_more(flaws);
    looking(percent);
    looking_at_pages(seconds);
    anchor_line(step, day, words);
    anchor_none();
    anchor_diary();
    anchor_holds(step);
    anchor_rewritten(steps);
    anchor_other();
    anchor_count(found);
    anchor_unknown(word);
    anchor_slip();
    marked(session, marks);
    mark_of(participant, mark);
    marks_counted(marks, mark);
    with_mark(what, mark);
    with_fields(what, fields);
    step_told(step, at, who, what);
    values_more(values, step);
    not_shown();
    long_text(signs);
    as_of_step(step, at);
    as_of_writes();
    as_of_nothing(command);
    hint_as_of();
    as_of_before(day, first);
    as_of_empty();
    ask_anchor();
    hint_anchor();
}
