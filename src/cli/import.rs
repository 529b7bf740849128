//! `ikut import`: an interchange folder into the register, all of it or nothing.

use std::cell::RefCell;
use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;

use crate::domain::backup::BackupKind;
use crate::domain::nearest::nearest;
use crate::domain::vocabulary::Vocabulary;
use crate::interchange::{File, Problems, Trouble};
use crate::report::sheet::{Cell, Sheet, left, right};
use crate::store::{Put, Step, StepKind, Store};

use super::backup::auto;
use super::desk::Desk;
use super::door;
use super::explain::{reason, shown};
use super::failure::{Exit, Failure};
use super::globals::Writing;
use super::import_files::Importer;
use super::import_progress::Progress;
use super::problem;

/// Read a folder of CSV files into the register
///
/// All or nothing: with one problem anywhere, nothing changes, and every problem is told. Rows are
/// matched by their key columns; the same import twice changes nothing the second time. What is not
/// in the files stays as it is.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The folder
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// Go on without a backup
    #[arg(long)]
    no_backup: bool,
    #[command(flatten)]
    writing: Writing,
}

/// How many rows of each file were new, the same, changed or refused.
pub(super) struct Tallies {
    progress: Progress,
    counts: RefCell<Vec<(File, [u64; 3])>>,
}

impl Tallies {
    fn new(progress: Progress) -> Self {
        Self { progress, counts: RefCell::default() }
    }

    /// Begins with the next file.
    pub(super) fn begin(&self, file: &fs::File) {
        self.progress.begin(file);
    }

    /// Notes what became of a row.
    pub(super) fn note(&self, file: File, put: Put) {
        self.progress.row();
        let mut counts = self.counts.borrow_mut();
        if counts.last().is_none_or(|(last, _)| *last != file) {
            counts.push((file, [0; 3]));
        }
        let at = match put {
            Put::New => 0,
            Put::Same => 1,
            Put::Changed => 2,
        };
        counts.last_mut().expect("a count was made above").1[at] += 1;
    }

    /// Returns how many rows were new or changed.
    fn written(&self) -> u64 {
        self.counts.borrow().iter().map(|(_, [new, _, changed])| new + changed).sum()
    }

    fn of(&self, file: File) -> [u64; 3] {
        self.counts.borrow().iter().find(|(known, _)| *known == file).map_or([0; 3], |(_, counts)| *counts)
    }
}

/// Reads the folder into the register.
pub(super) fn run(arguments: Arguments, desk: &mut Desk) -> Result<(), Failure> {
    let files = files(&arguments.folder, desk)?;
    desk.no_backup = arguments.no_backup;
    let wanted = !arguments.no_backup && !arguments.writing.dry_run;
    let backup = auto::before(desk, BackupKind::BeforeImport, !wanted)?;
    let mut store = desk.writer(arguments.writing)?;
    let erased = store.read().erasures()?.len();
    let kept = desk.globals.yes || arguments.writing.dry_run;
    let mut attempt = Attempt::new(&files, &mut store, kept, desk);
    if attempt.is_doubtful {
        // Nobody else waits while the question is thought about: everything was taken back.
        if let Err(refused) = door::keep_all(&attempt.problems, desk) {
            backup.into_iter().for_each(|backup| backup.discard());
            return Err(refused);
        }
        attempt = Attempt::new(&files, &mut store, true, desk);
    } else if attempt.problems.is_empty() && attempt.tallies.written() > 0 {
        door::tell(&attempt.problems, desk);
    }
    if let Some(backup) = backup.filter(|_| !attempt.changed.as_ref().is_ok_and(|changed| *changed)) {
        backup.discard();
    }
    let [new, ..] = attempt.tallies.of(File::Participants);
    let is_told = attempt.problems.is_empty() && erased > 0 && new > 0;
    attempt.tell(&files, &arguments, desk)?;
    if is_told {
        desk.say(&desk.tr.import_after_erasures(new, erased));
    }
    Ok(())
}

/// One reading of the files into the register, kept or taken back.
struct Attempt {
    tallies: Tallies,
    problems: Problems,
    /// Whether it was taken back for texts that look as if they pointed at a person, and nothing else.
    is_doubtful: bool,
    changed: Result<bool, Failure>,
}

impl Attempt {
    fn new(files: &[(File, PathBuf)], store: &mut Store, kept: bool, desk: &Desk) -> Self {
        let mut tallies = Tallies::new(Progress::new(files, desk));
        let mut problems = Problems::default();
        let mut is_doubtful = false;
        let done = store.change(Step::new(StepKind::Import), |tx| {
            let mut importer = Importer::new(tx, &tallies, &mut problems)?;
            importer.read(files)?;
            importer.finish()?;
            tx.detail("rows", tallies.written());
            is_doubtful =
                !kept && problems.is_empty() && !problems.doubts().is_empty() && tallies.written() > 0;
            let stays = problems.is_empty() && !is_doubtful;
            if stays { Ok(()) } else { Err(Failure::refused_all(Vec::new())) }
        });
        tallies.progress.end();
        Self { tallies, problems, is_doubtful, changed: done.map(|done| done.changed) }
    }

    /// Tells what became of the files.
    fn tell(self, files: &[(File, PathBuf)], arguments: &Arguments, desk: &mut Desk) -> Result<(), Failure> {
        let sheet = sheet(files, &self.tallies, &self.problems);
        if !self.problems.is_empty() {
            if arguments.writing.dry_run {
                desk.print_line(&desk.table(&sheet))?;
            }
            return Err(refusal(&self.problems, desk));
        }
        let changed = self.changed?;
        if arguments.writing.dry_run {
            desk.print_line(&desk.table(&sheet))?;
        } else {
            desk.say(&desk.table(&sheet));
        }
        let line = match changed {
            true => desk.tr.imported(&shown(&arguments.folder)),
            false => desk.tr.nothing_changed(),
        };
        desk.say_done(arguments.writing, &line);
        Ok(())
    }
}

/// Returns the files of the folder that are there, in the order of import.
fn files(folder: &Path, desk: &Desk) -> Result<Vec<(File, PathBuf)>, Failure> {
    let trouble = |error: std::io::Error| {
        Failure::refused(desk.tr.file_trouble(&shown(folder), &reason(&error, &desk.tr)))
            .hint(desk.tr.hint_folder())
    };
    for entry in fs::read_dir(folder).map_err(trouble)? {
        remark(&entry.map_err(trouble)?.file_name().to_string_lossy(), desk);
    }
    let found = File::MEMBERS.iter().map(|file| (*file, folder.join(file.name())));
    let found: Vec<_> = found.filter(|(_, path)| path.symlink_metadata().is_ok()).collect();
    for (_, path) in &found {
        refuse_unreadable(path, desk)?;
    }
    if found.is_empty() {
        return Err(Failure::refused(desk.tr.import_no_files(&shown(folder))).hint(desk.tr.hint_folder()));
    }
    Ok(found)
}

/// Refuses what cannot be read as a file, before the register is opened.
fn refuse_unreadable(path: &Path, desk: &Desk) -> Result<(), Failure> {
    // Its kind first: opening a pipe would wait for ever.
    let trouble = match fs::metadata(path) {
        Ok(facts) if facts.is_file() => match fs::File::open(path) {
            Ok(_) => return Ok(()),
            Err(error) => error,
        },
        Ok(facts) if facts.is_dir() => std::io::ErrorKind::IsADirectory.into(),
        Ok(_) => std::io::ErrorKind::InvalidInput.into(),
        Err(error) => error,
    };
    Err(Failure::refused(desk.tr.file_trouble(&shown(path), &reason(&trouble, &desk.tr)))
        .hint(desk.tr.hint_file()))
}

/// Says of a CSV file with another name that it is not read.
fn remark(name: &str, desk: &Desk) {
    if !name.ends_with(".csv") || File::named(name).is_some() {
        return;
    }
    let name = crate::render::visible(name);
    match nearest(&name, File::MEMBERS.iter().map(|file| file.name())) {
        Some(near) => desk.say(&desk.tr.import_not_read_near(&name, near)),
        None => desk.say(&desk.tr.import_not_read(&name)),
    }
}

fn sheet(files: &[(File, PathBuf)], tallies: &Tallies, problems: &Problems) -> Sheet {
    let columns = [left("file"), right("new"), right("same"), right("changed"), right("refused")];
    let mut sheet = Sheet::new("import", &columns);
    for (file, _) in files {
        let [new, same, changed] = tallies.of(*file);
        let mut lines: Vec<u64> = problems
            .list()
            .iter()
            .filter(|problem| problem.file == *file)
            .map(|problem| problem.line)
            .collect();
        lines.dedup();
        sheet.push([
            file.name().into(),
            new.into(),
            same.into(),
            changed.into(),
            Cell::Count(lines.len() as u64),
        ]);
    }
    sheet
}

fn refusal(problems: &Problems, desk: &Desk) -> Failure {
    let mut lines: Vec<_> = problems.list().iter().map(|found| problem::told(found, &desk.tr)).collect();
    let told = lines.len() as u64;
    if told < problems.count() {
        lines.push(desk.tr.import_more_problems(problems.count() - told));
    }
    let binary =
        problems.list().iter().any(|found| matches!(found.what, Trouble::NotText | Trouble::NotUtf8));
    let hint = if binary { desk.tr.hint_save_as_csv() } else { desk.tr.hint_mend_and_again() };
    Failure::Said { exit: Exit::Refused, lines, hints: vec![desk.tr.import_refused(problems.count()), hint] }
}
