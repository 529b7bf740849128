//! Questions at the terminal, one after the other.

use fluent_bundle::FluentArgs;

use super::Told;
use crate::words::Words;

messages! {
    answer_either(yes, no);
    questions_keys(back, enough);
    questions_keys_refuse(refuse, back, enough);
    outcome_head(participant, point);
    outcome_nothing();
    hint_outcome_say(participant, point);
    refusal_kept(participant, question);
    stopped();
    hint_draft_kept(command);
    a_coming_day();
    yet_to_come(day);
    hint_happened();
    next_before_contact(day, date);
    left_project(participant, day);
    left_before_group(participant, cohort, day, left);
    hint_exit_left(participant);
}
