//! Which values an argument takes, by the name that help gives them.

use clap::Arg;

use crate::domain::backup::BackupName;
use crate::domain::check::Rule;
use crate::domain::life_area::LifeArea;
use crate::domain::need::Level;
use crate::domain::vocabulary::Vocabulary;

use super::Asked;
use super::candidate::{Candidate, Offer};
use super::{case_work, commands, days, figures, marks, questions, records};
use crate::cli::backup::folder;
use crate::cli::rooms;

/// The minutes of an individual session that come up most.
const LENGTHS: [u16; 4] = [30, 45, 60, 90];

/// Returns the values that begin as typed.
pub(super) fn of(argument: &Arg, typed: &str, asked: &Asked) -> Offer {
    match argument.get_value_names().and_then(|names| names.first()).map_or("", |name| name.as_str()) {
        "SESSION" if asked.line.path == ["attend"] => named_sessions(typed, asked),
        "SESSION" => records::sessions(typed, asked),
        "MARK" if argument.is_positional() => marks::entries(typed, asked),
        "MARK" if asked.line.path == ["attend"] => marks::fitting(typed, asked),
        "MARK" => marks::marks(typed, &asked.tr),
        "PARTICIPANT" if asked.line.path == ["need", "edit"] => {
            records::participants(typed, asked).and(records::need_kinds(typed, asked))
        }
        "PARTICIPANT" if !makes_new(asked) => records::participants(typed, asked),
        "COHORT" if asked.line.path == ["report", "compare"] => others(typed, asked),
        "COHORT" if !makes_new(asked) || !argument.is_positional() => records::cohorts(typed, asked),
        "CODE" => records::cohorts(typed, asked).and(records::participants(typed, asked)),
        "MINUTES" if asked.line.path == ["meet"] && argument.is_positional() => {
            lengths(typed, asked).and(records::individual_activities(typed, asked))
        }
        "ACTIVITY" if asked.line.path == ["meet"] => records::individual_activities(typed, asked),
        "ACTIVITY" if asked.line.path != ["activity", "add"] => records::activities(typed, asked),
        "NEED" => needs(typed, asked),
        "KIND_OF_NEED" => records::need_kinds(typed, asked),
        "GOAL" => case_work::goals(typed, asked),
        "GOAL_STEP" => case_work::steps(typed, asked),
        "NOTE" => case_work::notes(typed, asked),
        "CONTACT" => case_work::contacts(typed, asked),
        "REFERRAL" => case_work::referrals(typed, asked),
        "LESSON" => records::lessons(typed, asked),
        "INSTRUMENT" => questions::instruments(typed, asked),
        "VERSION" => questions::versions(typed, asked),
        "REPLY" => questions::answers(typed, asked),
        "RULE" => rules(typed, asked),
        "CHECK" => checks(typed, asked),
        "SUBJECT" if asked.line.path == ["check", "unwaive"] => records::waived(typed, asked),
        "SUBJECT" => records::participants(typed, asked).and(records::cohorts(typed, asked)),
        "STEP" => records::steps(typed, asked),
        "MOMENT" => records::steps(typed, asked).and(days::days(typed, asked)),
        "SENT" => records::submissions(typed, asked),
        "DATE" => days::days(typed, asked),
        "DAY" => days::coming(typed, asked),
        "CELL" => figures::cells(typed, asked),
        "KEY" if asked.line.path == ["key", "remove"] => keys(typed, asked),
        "PERIOD" => days::periods(typed, asked),
        "BACKUP" => backups(typed, asked),
        "FILE" => Offer::Files,
        "DIR" => Offer::Folders,
        "COMMAND" if argument.is_positional() => commands_at(typed, asked),
        _ => words(argument, typed, asked),
    }
}

/// Returns sessions, and once something is typed the other ways to name one, days and activities,
/// and the participants of the session that need not be named.
fn named_sessions(typed: &str, asked: &Asked) -> Offer {
    let sessions = records::sessions(typed, asked);
    if typed.is_empty() {
        return sessions;
    }
    let named = sessions.and(days::days(typed, asked)).and(records::activities(typed, asked));
    named.and(marks::entries(typed, asked))
}

/// Returns the lengths that come up most.
fn lengths(typed: &str, asked: &Asked) -> Offer {
    let fits = LENGTHS.into_iter().map(|minutes| (minutes, format!("{minutes}m")));
    let fits = fits.filter(|(_, value)| value.starts_with(typed));
    fits.map(|(minutes, value)| Candidate::new(value, asked.tr.complete_minutes(minutes))).collect()
}

/// Returns the cohorts that are not on the line yet.
fn others(typed: &str, asked: &Asked) -> Offer {
    match records::cohorts(typed, asked) {
        Offer::Words(words) => {
            words.into_iter().filter(|word| !asked.line.positionals.contains(&word.value.as_str())).collect()
        }
        other => other,
    }
}

/// Says whether the code is one that nobody has yet.
fn makes_new(asked: &Asked) -> bool {
    matches!(asked.line.path[..], ["cohort", "new"] | ["participant", "add"])
}

/// Returns the words of a closed list.
fn words(argument: &Arg, typed: &str, asked: &Asked) -> Offer {
    let values = argument.get_possible_values();
    let fits = values.iter().filter(|value| value.get_name().starts_with(typed));
    let list = match (&asked.line.path[..], argument.get_id().as_str()) {
        (["session", "cancel"], "reason") => "cancelled_for",
        (["intake"], "refused") => "question",
        (["intake"], area) if LifeArea::WORDS.contains(&area) => "level",
        (_, list) => list,
    };
    fits.map(|value| word(list, value.get_name(), asked)).collect()
}

fn word(list: &str, word: &str, asked: &Asked) -> Candidate {
    // A word without a text of its own says what it means.
    let note = Some(asked.tr.word(list, word)).filter(|note| note != word);
    Candidate::new(word, note.unwrap_or_default())
}

/// Returns needs, and after `=` how much of them.
fn needs(typed: &str, asked: &Asked) -> Offer {
    let Some((need, level)) = typed.split_once('=') else { return records::needs(typed, asked) };
    let fits = Level::WORDS.iter().filter(|word| word.starts_with(level));
    fits.map(|level| word("level", level, asked)).collect::<Offer>().behind(&format!("{need}="))
}

/// Returns the checks, with what each finds.
fn checks(typed: &str, asked: &Asked) -> Offer {
    let fits = Rule::WORDS.iter().filter(|rule| rule.starts_with(typed));
    fits.map(|rule| word("rule", rule, asked)).collect()
}

/// Returns the backups beside the register, the newest first; anything else is a file.
fn backups(typed: &str, asked: &Asked) -> Offer {
    let Some(register) = asked.register.path() else { return Offer::Files };
    let folder = folder::of(&register).unwrap_or_else(|| folder::beside(&register));
    let names = folder::names(&folder).unwrap_or_default();
    let latest = (!names.is_empty()).then(|| Candidate::new("latest", ""));
    let made = |name: &BackupName| asked.tr.word("made", name.kind.word());
    let names = names.iter().rev().map(|name| Candidate::new(name.to_string(), made(name)));
    let fits: Vec<_> = latest.into_iter().chain(names).filter(|one| one.value.starts_with(typed)).collect();
    if fits.is_empty() { Offer::Files } else { Offer::Words(fits) }
}

/// Returns weekdays, and after `:` and `,` activities.
fn rules(typed: &str, asked: &Asked) -> Offer {
    match typed.rfind([':', ',']).map(|at| typed.split_at(at + 1)) {
        Some((head, activity)) if !head.contains('@') => records::activities(activity, asked).behind(head),
        Some(_) => Offer::nothing(),
        None => days::weekdays(typed, asked),
    }
}

/// Returns what the passphrases of colleagues are called.
fn keys(typed: &str, asked: &Asked) -> Offer {
    let labels = asked.register.key_labels();
    let fits = labels.into_iter().filter(|label| label.as_str().starts_with(typed));
    fits.map(|label| Candidate::new(label.as_str(), "")).collect()
}

/// Returns the commands below the ones named so far, for `help` and `man`.
fn commands_at(typed: &str, asked: &Asked) -> Offer {
    let whole = rooms::whole();
    let mut command = &whole;
    for name in &asked.line.positionals {
        let Some(child) = command.find_subcommand(name) else { return Offer::nothing() };
        command = child;
    }
    commands::below(command, &asked.line.positionals, typed, &asked.tr)
}
