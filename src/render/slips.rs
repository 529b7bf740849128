//! Slips of paper for feedback, as one HTML file for A4: three to a page, or two where they ask in
//! several languages.

use maud::{DOCTYPE, Markup, PreEscaped, html};

const STYLE: &str = include_str!("slips.css");

/// Lets nothing in: no script, no font, no picture from outside.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

/// The words of a slip in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slips {
    /// The language, such as `fi`.
    pub language: &'static str,
    /// What the slip is.
    pub title: String,
    /// What is asked.
    pub questions: [String; 3],
    /// What 1 and 5 mean.
    pub ends: (String, String),
    /// Asks for more in words.
    pub comment: String,
    /// What becomes of the slip.
    pub promise: String,
}

/// Returns a page of slips that ask in these languages, of which there is at least one.
pub fn slips(asked: &[Slips]) -> String {
    let first = asked.first();
    let (on_a_page, size) = if asked.len() > 1 { (2, "half") } else { (3, "third") };
    let document = html! {
        (DOCTYPE)
        html lang=(first.map_or("en", |asked| asked.language)) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (first.map_or("", |asked| &asked.title)) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                main {
                    h1 .unseen { (first.map_or("", |asked| &asked.title)) }
                    @for _ in 0..on_a_page { section class=(size) { (slip(asked)) } "\n" }
                }
            }
        }
    };
    document.into_string() + "\n"
}

fn slip(asked: &[Slips]) -> Markup {
    html! {
        @for one in asked { h2 lang=(one.language) { (one.title) } }
        @for at in 0..3 {
            div .question {
                div .asked { @for one in asked { p lang=(one.language) { (one.questions[at]) } } }
                (boxes(asked))
            }
        }
        div .comment { @for one in asked { p lang=(one.language) { (one.comment) } } }
        @for one in asked { p .promise lang=(one.language) { (one.promise) } }
    }
}

fn boxes(asked: &[Slips]) -> Markup {
    html! {
        div .marks {
            @for mark in 1..=5 { span .mark { (mark) } }
            div .ends {
                @for one in asked { span lang=(one.language) { "1 = " (one.ends.0) ", 5 = " (one.ends.1) } }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_has_a_few_slips_with_every_language_marked() {
        let one = |language| Slips {
            language,
            title: "<Feedback>".to_owned(),
            questions: ["a", "b", "c"].map(str::to_owned),
            ends: ("no".to_owned(), "yes".to_owned()),
            comment: "more".to_owned(),
            promise: "unknown".to_owned(),
        };
        let page = slips(&[one("fi"), one("sv")]);
        assert_eq!(page.matches("<section class=\"half\">").count(), 2);
        assert_eq!(page.matches("<h2 lang=\"sv\">&lt;Feedback&gt;</h2>").count(), 2);
        assert_eq!(slips(&[one("en")]).matches("<section class=\"third\">").count(), 3);
        assert!(page.starts_with("<!DOCTYPE html><html lang=\"fi\">") && !page.contains("<script"));
    }
}
