//! `ikut guide`: the handbook, topic by topic, made from the same lists as the figures.
//!
//! A topic is a word of [`Topic`], a page, and a sheet for programs.

mod counting;
mod feedback;
mod indicators;
mod keys;
mod safety;
mod topics;

use clap::Args;

use crate::domain::project::Programme;
use crate::domain::vocabulary::{Vocabulary, vocabulary};
use crate::report::page::{Block, Page};
use crate::report::sheet::{Sheet, left};
use crate::words::Words;

use super::desk::Desk;
use super::failure::Failure;
use super::page::PageFormat;
use super::value::word;

vocabulary! {
    /// What the handbook tells about.
    Topic {
        /// What each indicator counts.
        Indicators = "indicators",
        /// How attendance is counted.
        Counting = "counting",
        /// What is protected and what is not.
        Safety = "safety",
        /// How keys work and what each protects from.
        Keys = "keys",
        /// How feedback stays without a name.
        Feedback = "feedback",
    }
}

/// Read the handbook, topic by topic
///
/// Without a topic the topics are listed. Topics are made from the same lists that the figures are
/// counted by, in English, Finnish and Swedish; no register is needed.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The topic
    #[arg(value_name = "TOPIC", value_parser = word::<Topic>())]
    topic: Option<Topic>,
    /// Only the indicators of this programme
    #[arg(long, value_name = "PROGRAMME", value_parser = word::<Programme>(), requires = "topic")]
    programme: Option<Programme>,
    /// Show it like this
    #[arg(long, value_name = "FORMAT", value_parser = word::<PageFormat>(), default_value = "table")]
    format: PageFormat,
}

/// Shows a topic, or the list of them.
pub(super) fn run(arguments: Arguments, desk: &mut Desk) -> Result<(), Failure> {
    let programmes = arguments.programme.map_or(Programme::MEMBERS.to_vec(), |programme| vec![programme]);
    let tr = desk.tr;
    let (page, sheet) = match arguments.topic {
        None => (topics_page(&tr), topics(&tr)),
        Some(Topic::Indicators) => (indicators::page(&programmes, &tr), indicators::sheet(&programmes, &tr)),
        Some(Topic::Safety) => (safety::page(&tr), safety::TOPICS.sheet(&tr)),
        Some(Topic::Keys) => (keys::page(&tr), keys::TOPICS.sheet(&tr)),
        Some(Topic::Counting) => (counting::page(&tr), counting::sheet(&tr)),
        Some(Topic::Feedback) => (feedback::page(&tr), feedback::sheet(&tr)),
    };
    desk.show_page(&page, &[&sheet], arguments.format)
}

fn topics(tr: &Words) -> Sheet {
    let mut sheet = Sheet::new("guide", &["topic", "about"].map(left));
    for topic in Topic::WORDS {
        sheet.push([(*topic).into(), tr.word("topic", topic).into()]);
    }
    sheet
}

fn topics_page(tr: &Words) -> Page {
    let mut page = Page::new(tr.guide_title());
    let topics = Topic::WORDS.iter().map(|topic| (format!("ikut guide {topic}"), tr.word("topic", topic)));
    page.push(Block::Facts(topics.collect()));
    page
}
