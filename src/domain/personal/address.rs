//! Street addresses of Finland and Sweden: the name of a street, then the number of a house.

/// What ends the names of streets and of nothing else that is followed by a number.
const STREETS: [&str; 20] = [
    "katu",
    "kadun",
    "kadulla",
    "kuja",
    "kujalla",
    "tie",
    "tiellä",
    "raitti",
    "bulevardi",
    "esplanadi",
    "gatan",
    "gata",
    "vägen",
    "väg",
    "gränd",
    "gränden",
    "allén",
    "esplanaden",
    "kajen",
    "bulevarden",
];

/// What ends names of streets, and also other words: there only a capital letter tells a name.
const SOMETIMES: [&str; 20] = [
    "polku",
    "kaari",
    "ranta",
    "rinne",
    "aukio",
    "penger",
    "puistikko",
    "väylä",
    "mäki",
    "portti",
    "laita",
    "silta",
    "stigen",
    "backen",
    "torget",
    "kauppatori",
    "strand",
    "stranden",
    "liden",
    "brinken",
];

/// Roads that have numbers of their own.
const ROADS: [&str; 9] = [
    "valtatie",
    "kantatie",
    "seututie",
    "moottoritie",
    "yhdystie",
    "riksvägen",
    "motorvägen",
    "europavägen",
    "länsvägen",
];

/// Says whether the name of a street stands in a text with the number of a house behind it.
pub(super) fn stands_in(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    (1..words.len()).any(|at| is_house(words[at]) && is_street(&words[..at]))
}

/// `5`, `12`, `12B`, `5-7`, `12:ssa`: at most three digits, and little behind them.
fn is_house(word: &str) -> bool {
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    let rest = &word[digits..];
    let letters = rest.trim_end_matches([',', '.', ';', ')', '!', '?']);
    (1..=3).contains(&digits) && (letters.chars().count() <= 1 || letters.starts_with(['-', ':', '/', '–']))
}

/// Says whether the last of some words is the name of a street; a word such as `katu` is one behind a
/// name.
fn is_street(words: &[&str]) -> bool {
    let Some((last, before)) = words.split_last() else { return false };
    let last = last.trim_start_matches(['(', '"', '\'', '”']);
    let capital = last.starts_with(char::is_uppercase);
    let name = last.to_lowercase();
    if ROADS.contains(&name.as_str()) {
        return false;
    }
    let behind_a_name = before.last().is_some_and(|word| word.starts_with(char::is_uppercase));
    let ends = |ending: &&str| match name.strip_suffix(*ending) {
        Some("") => behind_a_name,
        Some(begin) => begin.chars().count() >= 2,
        None => false,
    };
    STREETS.iter().any(ends) || (capital && SOMETIMES.iter().any(ends))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_both_countries() {
        for text in [
            "Hämeenkatu 5",
            "asuu osoitteessa hämeenkatu 12 B 7",
            "Mannerheimintie 9A,",
            "Iso Roobertinkatu 20-22",
            "Aleksis Kiven katu 5",
            "Mäntypolku 3",
            "Hämeenkadulla 5:ssä",
            "Storgatan 5",
            "bor på storgatan 5.",
            "Nils Westermarks gata 1",
            "Kyrkvägen 12 B",
            "Smala gränd 3",
            "Björkstigen 4",
            "(Pohjoisesplanadi 21)",
        ] {
            assert!(stands_in(text), "{text}");
        }
    }

    #[test]
    fn other_words_with_numbers_behind_them_are_none() {
        for text in [
            "valtatie 4",
            "Riksvägen 25",
            "palvelupolku 2",
            "uraväylä 3",
            "tie 5",
            "on katu 5",
            "halva vägen 2",
            "Hämeenkatu",
            "5 Hämeenkatu",
            "Hämeenkatu 2021",
            "mentori 2",
            "K1 4",
            "week 3 of 10",
            "luku 5",
        ] {
            assert!(!stands_in(text), "{text}");
        }
    }
}
