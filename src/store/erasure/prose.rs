//! Which columns hold what somebody wrote, in sentences or names.
//!
//! # Why
//! Only from these is a name taken out. A code, a day or a word of a list may look like a working name, such
//! as `rights`: in its place nothing else can stand. What was sent stays as it was sent, the instruments and
//! the list of needs are words of the project about nobody, and so are its own name and its funder's.

/// The columns, by table.
pub(super) const PROSE: [(&str, &[&str]); 12] = [
    ("activity", &["name_en", "name_fi", "name_sv", "provider"]),
    ("break", &["reason"]),
    ("cohort", &["name", "emphasis"]),
    ("feedback", &["comment"]),
    ("goal", &["text"]),
    ("goal_step", &["text"]),
    ("lesson", &["text"]),
    ("note", &["text"]),
    ("referral", &["service"]),
    ("safe_contact", &["rule"]),
    ("session", &["facilitator"]),
    ("waiver", &["why"]),
];

#[cfg(test)]
mod tests {
    use rusqlite::Connection;

    use super::PROSE;
    use crate::store::journal::table::tables;
    use crate::store::read::all;

    /// Columns that take any text and hold no words about people, or are the person's own.
    const OTHERS: [(&str, &[&str]); 7] = [
        ("instrument", &["content"]),
        ("need_kind", &["name_en", "name_fi", "name_sv"]),
        ("participant", &["code", "alias"]),
        ("project", &["name", "code", "funder"]),
        ("session", &["code"]),
        (
            "submission",
            &["period", "definitions_version", "program_version", "sent_at", "sent_by", "note", "sha256"],
        ),
        ("submission_file", &["content"]),
    ];

    #[test]
    fn every_column_that_takes_any_text_is_known() {
        let mut schema = Connection::open_in_memory().expect("memory");
        crate::store::openssl::set_up();
        crate::store::schema::climb(&mut schema, std::path::Path::new("memory")).expect("a schema");
        let mut known: Vec<_> = PROSE
            .iter()
            .chain(&OTHERS)
            .flat_map(|(table, columns)| columns.iter().map(move |column| format!("{table}.{column}")))
            .collect();
        let mut found = Vec::new();
        for table in tables(&schema).expect("tables") {
            let sql = "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?1";
            let made: String = schema.query_row(sql, [&table.name], |row| row.get(0)).expect("a table");
            let texts = "SELECT name FROM pragma_table_info(?1) WHERE type = 'TEXT' AND pk = 0";
            let texts: Vec<String> = all(&schema, texts, [&table.name], |row| row.get(0)).expect("columns");
            found.extend(
                texts.iter().filter(|column| takes_any(&made, column)).map(|c| format!("{}.{c}", table.name)),
            );
        }
        known.sort();
        found.sort();
        assert_eq!(found, known);
    }

    /// Says whether no rule of the schema stands behind a column.
    fn takes_any(made: &str, column: &str) -> bool {
        let names = [format!("{column} TEXT"), format!("\"{column}\" TEXT")];
        let line = made.lines().find_map(|line| {
            let at = names.iter().find_map(|name| Some((line.find(name.as_str())?, name.len())))?;
            Some(line[at.0 + at.1..].split(',').next().unwrap_or_default().to_owned())
        });
        let rules = line.expect("the column");
        !rules.contains("CHECK") && !rules.contains("REFERENCES")
    }
}
