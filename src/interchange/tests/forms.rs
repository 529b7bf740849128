//! The forms in which a file may come.

use super::*;

#[test]
fn the_sample_is_read_and_written_to_the_byte() {
    let mut import = Import::default();
    for file in File::MEMBERS.iter().copied() {
        import.take(file, sample(file).as_bytes());
        assert_eq!(import.problems.list(), [], "{file}");
        let written = String::from_utf8(import.write(file)).expect("text is written");
        assert_eq!(written, sample(file));
    }
    assert_eq!(import.marks.len(), 4);
}

#[test]
fn a_nordic_spreadsheet_gives_the_same_rows() {
    let mut import = Import::default();
    for file in File::MEMBERS.iter().copied() {
        let nordic = format!("\u{feff}{}", sample(file).replace(',', ";").replace('\n', "\r\n"));
        import.take(file, nordic.as_bytes());
        assert_eq!(import.problems.list(), [], "{file}");
        let written = String::from_utf8(import.write(file)).expect("text is written");
        // A line break within a cell is the cell's own.
        assert_eq!(written.replace("\r\n", "\n"), sample(file));
    }
}

#[test]
fn columns_are_found_by_name_in_any_order() {
    let mut import = Import::up_to(File::Needs);
    import.take(File::Needs, b" level , need,participant,date\nmuch, it ,P-01, 2021-08-30\n");
    assert_eq!(import.problems.list(), []);
    assert_eq!(import.write(File::Needs), sample(File::Needs).as_bytes());
}

#[test]
fn a_row_has_the_line_on_which_it_begins() {
    let text = "cohort,from,to,reason\n\
                K1,2021-10-18,2021-10-22,\"two\nlines\"\n\
                \n\
                K1,2021-11-18,2021-11-22,\"\r\n\r\n\"\n\
                K1,2021-12-18,soon,\n";
    let mut import = Import::up_to(File::Breaks);
    import.take(File::Breaks, text.as_bytes());
    let lines: Vec<_> = import.breaks.iter().map(|(line, _)| *line).collect();
    assert_eq!(lines, [2, 5]);
    assert_eq!(import.breaks[1].1.pause.reason.as_deref(), Some("\r\n\r\n"));
    assert_eq!(tuples(&import.problems), [at(8, "to", "soon", Trouble::NotADate { near: None })]);
}

#[test]
fn a_header_alone_and_rows_of_empty_cells_are_no_rows() {
    assert_eq!(told(File::Needs, "participant,date,need,level"), []);
    let mut import = Import::up_to(File::Needs);
    import.take(File::Needs, b"participant;date;need;level\r\n;;;\r\n ; ;;\r\n");
    assert_eq!((import.problems.list(), import.needs.len()), (&[][..], 0));
}

#[test]
fn an_open_project_is_a_row_all_the_same() {
    let mut import = Import::default();
    let open = "name,code,funder,programme,start,end,target\n,,,,,,\n";
    import.take(File::Project, open.as_bytes());
    assert_eq!(import.project, [(2, Project::default())]);
    assert_eq!(import.write(File::Project), open.as_bytes());
    import.take(File::Project, b"name;code\r\nCoaching;\r\n;\r\n");
    assert_eq!((import.problems.list(), import.project.len()), (&[][..], 1));
}

#[test]
fn free_text_is_kept_and_the_guard_is_taken_off() {
    let text = "cohort,from,to,reason\nK1,2021-10-18,2021-10-22,'=1+1\nK1,2021-11-18,2021-11-22, '' \n";
    let mut import = Import::up_to(File::Breaks);
    import.take(File::Breaks, text.as_bytes());
    let reasons: Vec<_> = import.breaks.iter().map(|(_, row)| row.pause.reason.as_deref()).collect();
    assert_eq!(reasons, [Some("=1+1"), Some(" '' ")]);
    assert_eq!(import.write(File::Breaks), text.as_bytes());
}

#[test]
fn every_cell_passes_the_guard() {
    let mut import = Import::default();
    import.take(File::Participants, b"participant\n'-1\n");
    assert_eq!(import.participants[0].1.code.as_str(), "-1");
    assert!(String::from_utf8(import.write(File::Participants)).expect("text").contains("\n'-1,"));
}

#[test]
fn no_minutes_are_an_empty_cell() {
    let mut import = Import::up_to(File::Attendance);
    import.take(
        File::Attendance,
        b"session,participant,presence,minutes_late,minutes_early,notice,reason\nK1-001,P-01,present,0,00,,\n",
    );
    let written = String::from_utf8(import.write(File::Attendance)).expect("text");
    assert!(written.ends_with("\nK1-001,P-01,present,,,,\n"), "{written}");
}

#[test]
fn an_alias_is_written_only_when_asked_for() {
    let mut import = Import::default();
    import.take(File::Participants, b"participant,alias\nP-01,Lumi\n");
    let row = |with_alias| ParticipantRow { participant: &import.participants[0].1, with_alias };
    let written = |with_alias| {
        let mut out = Vec::new();
        write(&mut out, [row(with_alias)]).expect("memory takes everything");
        String::from_utf8(out).expect("text")
    };
    assert!(written(true).contains("P-01,Lumi,"));
    assert!(written(false).contains("P-01,,"));
}
