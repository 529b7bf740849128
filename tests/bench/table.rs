//! What was measured, and whether it is within the bars.

use super::measure::Run;

/// The bars are for so many marks; of fewer they say nothing.
const MARKS: u32 = 1_000_000;
/// Imports have to write so many marks a second.
const MARKS_A_SECOND: f64 = 200_000.0;
/// Reports may take so much of the time of hand-written SQL.
const OF_THE_SQL: f64 = 0.3;
/// What an import and a report may hold, in KiB.
const MEMORY: [u64; 2] = [256 << 10, 32 << 10];

/// One row of the table.
pub(super) struct Line {
    what: String,
    marks: f64,
    ikut: Run,
    shell: Option<Run>,
    bars: Vec<(String, bool)>,
}

impl Line {
    /// Returns the row of the import.
    pub(super) fn import(marks: u32, runs: &[Run]) -> Self {
        let mut line = Self::of("import".to_owned(), marks, runs);
        let enough = line.marks / line.ikut.seconds >= MARKS_A_SECOND;
        line.bars.push((format!(">= {MARKS_A_SECOND} marks/s"), enough));
        line.within(MEMORY[0]);
        line
    }

    /// Returns the row of a quarter's report.
    pub(super) fn report(quarter: &str, marks: u32, runs: &[Run]) -> Self {
        let mut line = Self::of(format!("report {quarter}"), marks, runs);
        if let Some(ratio) = line.ratio() {
            line.bars.push((format!("<= {OF_THE_SQL} x sqlite3"), ratio <= OF_THE_SQL));
        }
        line.within(MEMORY[1]);
        line
    }

    fn of(what: String, marks: u32, runs: &[Run]) -> Self {
        Self { what, marks: marks.into(), ikut: runs[0], shell: runs.get(1).copied(), bars: Vec::new() }
    }

    fn within(&mut self, most: u64) {
        if let Some(peak) = self.ikut.peak {
            self.bars.push((format!("< {} MiB", most >> 10), peak < most));
        }
    }

    fn ratio(&self) -> Option<f64> {
        self.shell.map(|shell| self.ikut.seconds / shell.seconds)
    }
}

/// Prints the table.
pub(super) fn print(lines: &[Line], shell: Option<&str>) {
    println!(
        "\n{:<14}  {:>8}  {:>9}  {:>9}  {:>9}  bars",
        "what", "seconds", "marks/s", "peak MiB", "x sqlite3"
    );
    for line in lines {
        let ratio = line.ratio().map_or("-".to_owned(), |ratio| format!("{ratio:.2}"));
        let counted = line.bars.iter().filter(|_| line.marks >= f64::from(MARKS));
        let told = |(bar, met): &(String, bool)| format!("{bar}: {}", if *met { "met" } else { "MISSED" });
        let bars: Vec<_> = counted.map(told).collect();
        row(&line.what, line.marks, line.ikut, &ratio, &bars.join("; "));
        if let Some(run) = line.shell {
            row("  sqlite3", line.marks, run, "1", "");
        }
    }
    match shell {
        Some(version) => {
            println!("\nsqlite3 {version}: without checks of the files and without a journal of changes")
        }
        None => println!("\nno sqlite3 shell to compare with: install the package sqlite3"),
    }
}

fn row(what: &str, marks: f64, run: Run, ratio: &str, bars: &str) {
    let peak = run.peak.map_or("-".to_owned(), |peak| format!("{:.1}", peak as f64 / 1024.0));
    println!("{what:<14}  {:>8.2}  {:>9.0}  {peak:>9}  {ratio:>9}  {bars}", run.seconds, marks / run.seconds);
}
