# What ikut says in English. A message is one whole sentence; its variables come formatted, but for
# counts. Help in English stands in the program, beside the arguments that it explains.

## Everywhere

label-error = error:
label-hint = hint:
our-fault = this is a fault of ikut, please tell its makers:
would = dry run, nothing changed; without --dry-run: { $line }
nothing-changed = nothing changed
list-is-empty = nothing to show
answer-yes = y
answer-no = n
nobody-to-ask = there is nobody to ask here: { $question }
hint-yes = answer beforehand with --yes
hint-near = did you mean { $near }?
hint-allowed = allowed: { $allowed }
hint-list = see { $command }
hint-help = see ikut help
hint-log = see ikut log
hint-force = --force replaces them
hint-text-is-asked = a text that may be about somebody is never an argument: it is asked for at a terminal, or read from standard input
hint-file = check the path, who may read and write there, and the room on the disk
hint-may-not-last = do not do it again; see whether the disk is sound, and after a power cut look with: ikut log
hint-folder = name the folder that holds the CSV files, such as examples/pilot/register

## The register

no-register = there is no register at { $path }
hint-init = make one with ikut init, or name one with --register FILE
file-exists = { $path } is there already
hint-other-path = choose another path with --register FILE; a register is never written over
register-is-link = { $path } is a symbolic link
hint-link = name the file itself with --register FILE
register-is-folder = { $path } is a folder, not a register of ikut
register-is-no-file = { $path } is a pipe or a device, not a register of ikut
register-is-empty = { $path } is empty: there is no register in it
hint-empty-register = go on with a copy from before, or name another path with --register FILE
register-open-to-others = other accounts of this machine can read or write { $path }
register-of-another = { $path } belongs to another account of this machine
folder-open-to-others = every account of this machine can put another file in the place of a register in the folder { $path }
hint-chmod-folder = chmod o-w { $path }
hint-own-account = run ikut as the account that it belongs to, or copy it: the copy is yours
file-trouble = { $path }: { $reason }
may-not-last = { $path }: this is done, but the system could not say that it has reached the disk: { $reason }
not-a-register = { $path } is not a register of ikut
hint-register-path = name the register with --register FILE or IKUT_REGISTER
wrong-passphrase = the passphrase does not open { $path }
hint-passphrase = type it at a terminal, open the register for some hours with ikut unlock, or give it with --passphrase-file FILE or --passphrase-command COMMAND, or in IKUT_PASSPHRASE_FILE or IKUT_PASSPHRASE_COMMAND
wrong-passphrase-again = this passphrase does not open the register; once more:
register-damaged = { $path } is damaged: parts of it cannot be read
register-damaged-behind-key = { $path } is damaged: parts of it cannot be read; the passphrase is right
register-damaged-somewhere = the register is damaged: parts of the file cannot be read
hint-backup = keep this file as it is and go on with a copy from before: `ikut backup list` shows the copies, `ikut restore latest` brings the latest back
register-not-encrypted = { $path } is not encrypted, though a passphrase is given
hint-not-encrypted = if it should be, it is not the file you mean: look for the right one and write nothing into this one; for a demonstration leave out --passphrase-file, --passphrase-command and their variables
register-too-new = { $path } was written by a newer ikut (format { $found }; this one knows { $known })
hint-newer = install the newer ikut on this machine
foreign-schema = the tables or triggers of { $path } are not those that ikut makes; it is not opened
no-cipher = this build of ikut cannot encrypt; nothing was written
register-busy = another program is writing to the register
changed-meanwhile = another program changed the register at the same moment; nothing was written
hint-again = try again in a moment
disk-full = the disk is full
hint-space = make room and try again; the register is as it was
register-read-only = the register cannot be written
register-read-only-at = the register { $path } cannot be written
hint-folder-to-write = the file and its folder must be open for writing, also for a dry run
bad-value = a value in column { $column } cannot be read; no ikut wrote it
no-such = there is no { $record } { $code }
code-taken = { $record } { $code } is there already
nothing-to-undo = there is nothing to undo
nothing-to-redo = there is nothing to bring back since the last new step
reason-not-found = there is no such file or folder
reason-permission = this account may not do that
reason-exists = it is there already
reason-folder = it is a folder
reason-no-folder = it is not a folder
reason-read-only = it can only be read
reason-interrupted = stopped; nothing changed
reason-no-file = it is not a file
clock-no-time = IKUT_NOW is no time: { $text }
hint-clock = a clock that is set says day and time: IKUT_NOW=2021-11-24T14:02:00; without the variable the computer’s own clock holds
reason-name-too-long = the name is too long
disk-error = the disk gave an error

## Passphrases

ask-passphrase = Passphrase
ask-new-passphrase = Passphrase for the register
ask-passphrase-again = The same again
passphrases-differ = the two are not the same
passphrase-same = the new passphrase is the present one
hint-passphrase-same = choose another: with the same one, whoever knows it and the recovery sheet still open the register
passphrase-empty = the passphrase is empty or has a NUL in it, such as Ctrl and the space bar type
passphrase-too-long = the passphrase is longer than { $most } bytes
passphrase-needed = the register is encrypted, and there is nobody to ask for its passphrase
passphrase-wanted = a new register needs a passphrase, and there is nobody to ask for one
hint-plain = for a demonstration, --no-encryption makes one without
passphrase-file-open-to-others = { $path } is not a file that only you can read
passphrase-file-of-another = { $path } belongs to another account of this machine, and is not used for a passphrase
hint-passphrase-file-own = name a file of your own, or run ikut as the account that this one belongs to; whoever owns it can put another passphrase there
hint-chmod = chmod 600 { $path }
hint-passphrase-file = name a file whose first line is the passphrase
passphrase-command-failed = the command for the passphrase failed
hint-passphrase-command = run it by itself: it must print the passphrase and end with 0
passphrase-drawn = A passphrase of six words, drawn at random ({ $bits } bits), shown once:
ask-written-down = Write it down, then press Enter ({ $own }: one of your own)
answer-own = o
ask-drawn-again = The same again, from the paper
drawn-differs = that is not what was shown; once more, or Enter alone for other words
passphrase-short = a passphrase needs at least { $least } characters
passphrase-digits = a passphrase of digits and signs alone is soon guessed
passphrase-repeated = a passphrase that repeats itself is soon guessed
passphrase-row = keys in the order of the keyboard or the alphabet are soon guessed
passphrase-known = this is made of what somebody who knows the work tries first: its words, names of the project, places, months, years
passphrase-sentence = this is a sentence that many know by heart, such as a proverb, a song or an example from a book: guessers try those first
passphrase-few-words = a passphrase needs at least { $least } different words
hint-passphrase-strong = take { $least } different words or more that nobody would put together, or at a terminal let ikut draw six
new-passphrase-wanted = a new passphrase is needed, and there is nobody to ask for one
hint-new-passphrase = type it at a terminal, or give it with --new-passphrase-file FILE or --new-passphrase-command COMMAND
register-has-no-key = the register is not encrypted: it has no key
hint-register-encrypt = ikut register encrypt
register-is-encrypted = the register is encrypted already
hint-key-change = ikut key change gives it a new passphrase
ask-encrypt = Without its passphrase an encrypted register is lost. Encrypt it?
register-encrypted = the register is encrypted; without its passphrase nobody can open it
copies-not-encrypted = backups and copies from before are not encrypted: ikut backup list shows those that ikut made
ask-decrypt = Everybody who gets the file then reads everything. Decrypt it?
register-decrypted = the register is no longer encrypted: everybody who gets the file reads everything
plain-where-unlocked = { $path } is not encrypted, but the register that was unlocked there is: another file stands in its place
plain-beside-keys = { $path } is not encrypted, but { $file } beside it holds passphrases for an encrypted register: another file stands in its place
hint-plain-restore = move it away and bring the register back from a backup: ikut restore latest
hint-plain-meant = if it was meant so: ikut register decrypt makes ikut forget that the register was encrypted
ask-plain-meant = { $path } is not encrypted. Forget that it was, with the passphrases of colleagues?
plain-meant = { $path } is used as it is, without a passphrase; everybody who gets the file reads everything
old-kept = the file from before is kept as { $path }: remove it when the register works
old-overwritten = the file from before was overwritten and removed; a flash disk, a backup or a synced folder may still have it
hint-move-away = move it away or remove it first
keys-damaged = { $file } is damaged: no colleague's passphrase opens the register; its own passphrase does
keys-other = { $file } belongs to another register, or to this one from before its passphrase was changed: no colleague's passphrase opens this one; its own passphrase does
keys-newer = { $file } was written by a newer ikut: no colleague's passphrase opens the register here; its own passphrase does
keys-link = { $file } is a link or no file, and is not followed: no colleague's passphrase opens the register; its own passphrase does
keys-old = { $file } holds a key that the register no longer has; its own passphrase opens it
keys-shared = other accounts of this machine can read or write { $file }: no colleague's passphrase opens the register; its own passphrase does
keys-of-another = { $file } belongs to another account of this machine: no colleague's passphrase opens the register here; its own passphrase does
hint-keys-own = copy it to a file of your own and give that the same name, or remove it and add the passphrases again with ikut key add
hint-keys = put { $file } back from a backup, or remove it and add the passphrases again with ikut key add
hint-key-add = ask somebody with the register's own passphrase for ikut key add
key-taken = there is a passphrase of that name already
key-same = this passphrase opens the register already
hint-key-same = give each colleague a passphrase that nobody else has: only then can it be taken away; ikut key list shows which there are
key-unknown = there is no passphrase of that name
keys-full = there are as many passphrases as there may be
hint-key-list = ikut key list shows the names
key-added = added the passphrase { $key }: it opens the register together with the file { $file }
key-removed = removed the passphrase { $key }
key-removed-not = whoever knew it may have kept the key or copies of both files: those open as before. From now on only ikut key change shuts them out
ask-keys-end = These passphrases end with it and must be added again: { $keys }. Go on?
key-changed = the register has a new passphrase; the old one and the recovery sheet from before open it no longer
keys-ended = the passphrases of colleagues ended: ikut key add adds them again
key-changed-copies = copies and backups from before still open with the old passphrase
ask-sheet = Whoever has the sheet and the register reads everything. Print it?
ask-sheet-now = Print the recovery sheet now?
sheet-not-printed = nothing was printed
sheet-later = ikut key sheet prints a recovery sheet for the safe; without one a forgotten passphrase is the end of the register
sheet-on-screen = the key is on this screen: print it or write it down, then clear the screen
sheet-in-file = the key went to where the output goes: if that is a file, print it and delete it
ask-sheet-key = The { $groups } groups of the sheet, one at a time or a line at a time:
ask-sheet-group = from group { $number } of { $groups }
sheet-group-wrong = group { $number } is not as it stands on the sheet; the ones before it are right
sheet-key-long = there are more than { $groups } groups
sheet-key-short = { $found } of { $groups } groups are there
sheet-key-no-text = this is no text
hint-sheet-key = type all { $groups } groups of the sheet, each with the character after the hyphen
sheet-key-wrong = the key from the sheet does not open { $path }
hint-sheet-key-wrong = it is from before the passphrase was changed, or of another register: look at the day and the name on the sheet
sheet =
    RECOVERY SHEET

    Register { $file } of the project { $project }, printed { $day }.

    With the key below anybody who has the file can open it, without the
    passphrase. Keep this sheet on paper, in the safe, apart from the computer.
    Do not keep it as a file or a picture. After ikut key change it opens
    nothing but copies from before: print a new one and destroy this one.

    THE KEY

    Sixteen groups: four characters 0-9 a-f, a hyphen, and a character that
    tells a slip.

    { $groups }

    WHEN THE PASSPHRASE IS FORGOTTEN

    ikut key change --recover    asks for the groups, then for a new passphrase
    ikut unlock --recover        opens the register for some hours

    WITHOUT IKUT

    The register is a database of SQLCipher 4 with its default settings. These
    are the groups without hyphens and what follows them:

    { $digits }

    In the shell sqlcipher (version 4), with those 64 characters for KEY:
        sqlcipher { $file }
        PRAGMA key = "x'KEY'";
        SELECT name FROM sqlite_schema;
    In DB Browser for SQLCipher: Open Database, Raw key, 0x and the characters,
    SQLCipher 4 defaults.
    In Python: pip install sqlcipher3-wheels, then
        import sqlcipher3
        register = sqlcipher3.connect("{ $file }")
        register.execute("PRAGMA key = \"x'KEY'\"")
        print(register.execute("SELECT name FROM sqlite_schema").fetchall())

## Words that are no command

usage-no-command = there is no command { $word }
usage-unknown-text = the text in quotation marks is not known here
usage-unknown-argument = { $argument } is not known here
usage-value-missing = { $argument } needs a value
usage-bad-value = { $value } does not fit { $argument }
usage-argument-missing = { $argument } is missing
usage-one-missing = one of these is missing: { $arguments }
usage-command-missing = say what to do
usage-conflict = { $argument } does not go together with { $other }
usage-given-twice = { $argument } is given twice
usage-value-count = { $argument } has too many or too few values
usage-other = { $message }
usage-options = [OPTIONS]
usage-command = <COMMAND>
help-template = {"{"}about-section{"}"}
    Usage: {"{"}usage{"}"}

    {"{"}all-args{"}"}
heading-commands = Commands
heading-arguments = Arguments
heading-options = Options
heading-global-options = Options for every command
help-of-help = Show help
help-of-version = Show the version
help-usual = (usually { $usual })
form-DATE = a day: 2021-10-04, 4.10.2021, 4.10., today, yesterday, mon, -1
form-DAY = a day: 2021-12-04, 4.12., today, tomorrow, +7, or fri for the next Friday
form-TIME = a time of day: 09:00, 9.00, 9
form-DURATION = a time, at most a day: 8h, 90m, 1h30m
form-MINUTES = a length, at most a day: 45, 45m, 1h30m
form-DAYS = whole days, at most 3660: 7, or -7 for a week earlier
form-BREAK = two days: 2021-10-18..2021-10-22
form-RULE = a weekly rule: mon:rights,jobsearch@12:00/180
form-NEED = a need and its level: wellbeing=none, some or much
form-NUMBER = a whole number, 0 or more
form-YEARS = whole years, at most 120
form-YEAR = a year of four digits
form-MONTHS = whole months
form-PARTICIPANT = letters, digits and -, at most 16: P-07
form-COHORT = letters, digits and - . _, at most 16: K1
form-ACTIVITY = letters, digits and - . _, at most 32: finnish
form-CODE = a cohort such as K1 or a participant such as P-07
form-KEY = letters, digits and - . _, at most 16: K-2
form-LESSON = the number of a lesson: 1
form-GOAL = the number of a goal: 1
form-GOAL_STEP = the number of a step: 1
form-NOTE = the number of a note: 1
form-CONTACT = the number of a contact: 1
form-REFERRAL = the number of a referral: 1
form-SESSION = a session's code: K1-014
form-MOMENT = a step of ikut log, such as 57, or a day: 2021-10-04, 4.10., yesterday
form-STEP = the number of a step: 12 (see ikut log)
form-SENT = the number of a submission, such as 3, or its period: 2021Q4

## The project and the catalogue

init-encrypted = made the register { $path }, encrypted; without its passphrase nobody can open it
init-plain = made the register { $path }, not encrypted: for demonstrations only
project-changed = changed the project's settings
ask-project = The project. Enter leaves a question open; `ikut project edit` answers it later.
ends-before-start = the last day { $end } lies before the first day { $start }
kept-until-before-start = the project begins on { $start }: evidence cannot be kept only until { $until }
hint-retention = the date stands in the funding decision: ikut project edit --retention DATE
activity-added = added activity { $activity }
activity-changed = changed activity { $activity }
activity-kind-fixed = activity { $activity } has sessions and stays of its kind
hint-other-activity = add another activity with ikut activity add

## Cohorts

plan-summary = { $cohort }: { $weeks ->
        [one] one programme week
       *[other] { $weeks } programme weeks
    } from { $start } to { $end }, { $sessions ->
        [0] no session planned
        [one] one session planned
       *[other] { $sessions } sessions planned
    }
plan-written = wrote cohort { $cohort } with { $sessions ->
        [0] no session
        [one] one session
       *[other] { $sessions } sessions
    }
plan-individual = { $activity } is an individual activity: a weekly rule cannot say whose it is
hint-session-add = add such sessions one by one: ikut session add COHORT ACTIVITY --on DATE --participant PARTICIPANT
hint-session-add-group = ikut session add COHORT { $activity } --on DAY
plan-no-weeks = a cohort has at least one week
plan-too-far = the breaks leave no room for { $weeks } programme weeks within ten years
ask-write-plan = Write this plan?
remark-eve = eve: most places are closed
remark-break = break { $reason }
length-unknown = how long a session of { $activity } is, is not known
hint-length = say it in the rule (/180), with --minutes, or for good: ikut activity edit { $activity } --minutes 180
cohort-changed = changed cohort { $cohort }: { $start } to { $end }
break-days = { $from } to { $to } { $reason }
no-break-begins = no break of { $cohort } begins on { $day }
ask-lesson = What was learned from { $cohort } (about the work, no names)
ask-lesson-anew = What lesson { $number } of { $cohort } should say
lesson-added = recorded lesson { $number } of { $cohort }
lesson-changed = changed lesson { $number } of { $cohort }
lesson-removed = removed lesson { $number } of { $cohort }
lesson-empty = a lesson cannot be empty
hint-lesson = write it at the terminal, or have it read: ikut cohort note { $cohort } < FILE
lesson-too-long = the lesson has { $characters } characters, and { $most } are the most
hint-lesson-short = keep to one thing; a second lesson gets a number of its own
lessons-before = learned from { $cohort }, the cohort before:
lessons-in-full = all of it: ikut cohort notes { $cohort }
shift-look = { $sessions ->
        [one] one session needs a second look: see the remarks
       *[other] { $sessions } sessions need a second look: see the remarks
    }
ask-shift = { $sessions ->
        [one] Move this session of { $cohort }?
       *[other] Move these { $sessions } sessions of { $cohort }?
    }
shift-done = moved { $sessions ->
        [one] one session
       *[other] { $sessions } sessions
    } of { $cohort }, { $way ->
        [earlier] { $days ->
            [one] one day earlier
           *[other] { $days } days earlier
        }
       *[later] { $days ->
            [one] one day later
           *[other] { $days } days later
        }
    }
shift-announced = { $participant }: ask again about what was agreed for { $sessions }; the marks stay
shift-after-end = { $cohort } ends on { $end }, before its last planned session; a later end: ikut cohort edit { $cohort } --end { $later }
shift-none = { $cohort } has no planned session on or after { $from }
shift-none-between = { $cohort } has no planned session from { $from } to { $until }
shift-into-past = { $sessions ->
        [one] { $session } would be on a day that is past: { $day }
       *[other] { $sessions } sessions would be on days that are past, first { $session }: { $day }
    }
hint-shift-into-past = to correct the day of a session that was held already: ikut session move { $session } --to DATE
shift-beyond-calendar = { $session } would be outside the years 1 to 9999
hint-fewer-days = choose other --days
remark-before-start = before the cohort's first day
remark-after-end = after the cohort's last day
remark-same-time = same time as { $session }
remark-same-day = the same as { $session }?
remark-was-past = its day is past: was it held?
remark-not-in-cohort = { $participant } is not in { $cohort } on that day
second-look = { $session } needs a second look: { $remarks }

## Participants

participant-added = added participant { $participant }
participant-changed = changed participant { $participant }
ask-alias = Working name, chosen with the participant (never a legal name)
enrolment-line = { $cohort } from { $from } to { $to } { $mode } { $exit }
outcome-line = { $point } { $day } { $status }
enrolled = enrolled { $participant } in { $cohort } from { $from }
enrolled-unmarked = { $sessions ->
    [one] one session that was held since then has no mark for { $participant }: ikut attendance { $cohort }
   *[other] { $sessions } sessions that were held since then have no mark for { $participant }: ikut attendance { $cohort }
  }
enrolled-already = { $participant } is in { $cohort } since { $from }
hint-enrolment-edit = change it with ikut enrolment edit { $participant } { $cohort }
enrolment-changed = changed the enrolment of { $participant } in { $cohort }
several-enrolments = { $participant } has several enrolments: { $enrolments }
exit-without-end = how it ended goes with a last day
exited = { $participant } was in { $cohort } until { $day }: { $how }
exited-already = { $participant } has left { $cohort } already, on { $day }
outcome-window = the situation on leaving of { $participant } counts from { $opens } to { $closes }: ikut outcome add { $participant } exit
enrolment-open = { $cohort } from { $from } { $mode }
hint-cohort = --cohort COHORT
hint-begun = --begun DATE

## Sessions

session-added = added { $session }: { $activity }, { $day }
session-changed = changed { $session }
session-moved = moved { $session } from { $from } to { $to }
ask-move-held = { $session } was held on { $day }. Is { $to } right?
session-cancelled = cancelled { $session } of { $day }{ $announced ->
        [0] {""}
        [one] {" "}and took away one announced absence
       *[other] {" "}and took away { $announced } announced absences
    }
session-cancelled-for = cancelled { $session } of { $day } ({ $reason }){ $announced ->
        [0] {""}
        [one] {" "}and took away one announced absence
       *[other] {" "}and took away { $announced } announced absences
    }
ask-cancel = Cancel { $sessions }? { $announced ->
        [one] One announced absence is taken away
       *[other] { $announced } announced absences are taken away
    }
ask-cancel-reason = Why? (Enter leaves it open)
cancel-undo = ikut undo brings back what was announced
session-cancelled-already = { $session } of { $day } is cancelled already
cancel-reason-changed = { $session } of { $day } is cancelled already; why: { $reason }
session-was-on = moved from { $day }
session-has-marks = { $session } has { $marks ->
        [one] one mark
       *[other] { $marks } marks
    }: it was held
hint-marks-away = if it was not held, take the marks away first: ikut attend { $session } PARTICIPANT=-
session-to-come = { $session } is still to come: { $day }
hint-ahead = ahead of a session only n (told in advance) and x (not expected) can be marked
participant-needed = { $activity } is an individual activity: say whose session it is
participant-not-allowed = { $activity } is a group activity: no session of it belongs to one participant
hint-participant = --participant PARTICIPANT
hint-marks-first = change the marks first: ikut attend SESSION PARTICIPANT=MARK
hint-held = a session is held once its day has come

## Marks

attend-session = { $session } { $activity }, { $day }
mark-changed = { $participant }: { $after } (was: { $before })
mark-same = { $participant }: { $mark }, as before
mark-unmarked = unmarked
mark-sent = { $period } was sent as submission { $number }; what is no longer as it was sent: ikut report diff { $number }
mark-guest = { $participant } is not enrolled in { $cohort } on that day and counts as a guest
mark-before-joining = { $participant } is in the project from { $from } on, and { $session } is on { $day }
mark-after-leaving = { $participant } was in the project until { $left }, and { $session } is on { $day }
hint-first-day = where that first day is wrong: ikut participant edit { $participant } --entered DATE
hint-last-day = where that last day is wrong: ikut participant edit { $participant } --left DATE
mark-late = late { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }
mark-early = left { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    } early
mark-not-theirs = { $session } is an individual session of somebody else than { $participant }
mark-cancelled = { $session } is cancelled and has no marks; { $participant } cannot be marked
mark-not-held = { $session } is planned: of { $participant } only an announced absence (n) or not expected (x) can stand
mark-minutes-beyond = { $participant }: late and early are { $missed } minutes together, and { $session } lasts { $minutes }
mark-minutes-while-away = { $participant }: minutes late or early go with somebody who was there
mark-notice-of-nothing = { $participant }: notice goes with an absence, late or early
named-twice = { $participant } is named twice
not-a-code = { $text } is not the code of a participant
not-a-mark = { $text } is not a mark
mark-missing = a mark is missing
not-minutes = { $text } needs whole minutes, from 1 to 1440
not-a-reason = { $text } is not a reason
reason-missing = a reason is missing behind the colon
meet-added = added { $session }: { $activity }, { $participant }, { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }, { $day }: { $mark }
meet-held = { $session } was planned and is now held: { $activity }, { $participant }, { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }, { $day }: { $mark }
meet-planned = planned { $session }: { $activity }, { $participant }, { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }, { $day }; it is still to come: { $mark }
meet-planned-already = { $session } is planned for that day already: { $activity }, { $participant }, { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }, { $day }; it is still to come: { $mark }
meet-another = { $participant } has { $activity } on that day also at { $sessions }; if that is the same one, ikut undo takes this one back
ask-meet-another = { $participant } has { $activity } on that day already at { $sessions }. Record another one?
meet-several = { $participant } has several planned sessions of { $activity } on { $day }: { $sessions }
hint-meet-several = say which by its time, --at TIME, or mark it by its code: ikut attend SESSION { $participant }
meet-group = { $activity } is a group activity; meet records a session with one participant
meet-which = there are several individual activities: say which
meet-no-activity = there is no individual activity yet
hint-individual-activity = ikut activity add guidance --kind individual --minutes 60
meet-no-cohort = { $participant } is in no cohort on { $day } and was in none before: say whose session it is
meet-cohorts = { $participant } is in several cohorts on { $day }, { $cohorts }: say whose session it is
not-a-length = { $text } is not a length
hint-marks = p present, l15 late, e20 left early, l10e20 both, a absent without notice, n told in advance, f told afterwards, x not expected, - takes the mark away
attendance-of = Attendance of { $cohort }, { $from } to { $until }
attendance-in = Attendance of { $participant } in { $cohort }, { $from } to { $until }
attendance-week = This week is programme week { $week } of { $weeks }.
attendance-guests = Guests, not enrolled in { $cohort } on the day: { $participants }
attendance-both = { $code } is both a cohort and a participant
attendance-neither = there is no cohort and no participant { $code }

## Which session, and the roll call

at-input-line = line { $line } of standard input: { $sentence }
input-without-marks = standard input has no mark
hint-marks-for = name the marks: ikut attend { $session } P-01 P-02=l15 --rest p
not-a-session = { $text } names no session
session-comes-first = the session { $session } comes first, the participants behind it
no-such-day = there is no day { $text } in the calendar
word-is-empty = a word is empty: a session or a participant belongs there
hint-session-name = name the session by its code (K1-014), a day (today, -1, mon, 4.10.) or its cohort and activity (K1 finnish)
no-session-fits = no session on { $day } fits
no-session-open = no session that fits is on today, and none of the past is still to be marked
several-sessions = { $sessions } sessions fit; say which one
ask-session = Which session?
session-of-group = { $session } { $activity }, { $when }
session-of-one = { $session } { $activity } { $participant }, { $when }
session-is-cancelled = { $session } is cancelled
nobody-expected = nobody is expected at { $session }, and nobody is marked there
roll-needs-terminal = a roll call needs a terminal: { $session }
marked-meanwhile = { $participant } was marked by somebody else meanwhile: { $mark }

roll-opening = { $session }
    { $people ->
        [one] One participant
       *[other] { $people } participants
    }, { $marked } marked already.
roll-keys = p present  l late  e left early  x not expected
    absent: a did not tell  n told in advance  f told afterwards
    - no mark  r the rest present  : adds a reason to the mark
    Enter or Right keeps what is there and goes on; Backspace or Left goes back
    ? shows this; Ctrl-C stops and writes nothing
roll-unknown-key = this key means nothing here; ? shows the keys
roll-mark-first = the mark comes first; for the participant before: Backspace, then :
roll-person = { $at }/{ $of } { $participant } ({ $mark }):
roll-minutes-late = minutes late (15, or 15e20 if also left early; 15: adds a reason):
roll-minutes-early = minutes before the end (20; 20: adds a reason):
roll-not-minutes = whole minutes are needed, such as 15
roll-reason = reason (Enter: none):
roll-back = one step back
roll-write = Enter writes this, Backspace goes back, Ctrl-C writes nothing:
roll-written = { $session }: wrote { $marks ->
        [one] one mark
       *[other] { $marks } marks
    }

## Today

today-week = { $cohort }: week { $week } of { $weeks }
today-no-week = { $cohort }: a week without programme, of { $weeks } in all
today-sessions = Today
today-unmarked = Not marked yet: ikut attend SESSION
today-alone = { $day }: somebody may come alone
today-calls = Worth a call
today-quiet = Nothing is on today, and nothing is left to mark.
today-nobody = nobody is expected
today-marked = marked
today-still = not marked yet: { $codes }
today-expected = { $people ->
        [one] one is expected
       *[other] { $people } are expected
    }
today-all = { $people ->
        [one] one participant
       *[other] all { $people }
    }
today-away = will not come: { $codes }
today-only = only { $participant } is left
today-nobody-left = nobody is left
today-was-it-held = with nobody there: ikut session edit { $session } --status held; not held: ikut session cancel { $session }
today-missed = no word about the last { $sessions } marked sessions: { $codes }
today-reached = last in touch on { $day }, { $days ->
        [one] yesterday
       *[other] { $days } days ago
    }
today-joined = not in touch yet since joining on { $day }, { $days ->
        [one] yesterday
       *[other] { $days } days ago
    }
today-long-ago = not in touch for a year or longer

## Opening and closing

today-open = The register is open for { $hours } h { $minutes } min more: ikut lock
register-is-plain = the register is not encrypted: there is nothing to unlock or lock
unlocked = the register is open for { $hours } h { $minutes } min: ikut lock closes it
locked = the register is locked
was-locked = the register was locked already
locked-gone = the register is locked: its key is forgotten. It no longer stands at { $path }
locked-unusable = the register is locked: its key is forgotten. What stands at { $path } now cannot be used
locked-plain = the register is locked: its key is forgotten. What stands at { $path } now is not encrypted
no-keyring = this system keeps no key for a while: { $reason }

## What is due

today-due = Outcomes due: ikut outcome add PARTICIPANT exit|six_months
due-nothing = No outcome is due, and no window opens in the next { $days ->
        [one] day
       *[other] { $days } days
    }.
due-open = Open now: ikut outcome add PARTICIPANT exit|six_months
due-to-come = Opens later
due-closed = Closed with nothing recorded
due-open-until = open { $opens } to { $closes }, { $days ->
        [one] today is the last day
       *[other] { $days } days left
    }
due-not-reached = not reached so far; open { $opens } to { $closes }, { $days ->
        [one] today is the last day
       *[other] { $days } days left
    }
due-opens = opens { $opens }, closes { $closes }
due-closed-on = was open { $opens } to { $closes }

## What completion shows beside a candidate

complete-session = { $day }, { $activity }
complete-days = { $from }–{ $until }
complete-reason = a reason follows
complete-minutes = { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }

## Outcomes and needs

outcome-added = recorded the situation of { $participant } { $point }
outcome-changed = changed the situation of { $participant } { $point }
outcome-outside = this day lies outside { $opens } to { $closes }: the report will not count it
outcome-before-leaving = { $participant } has not left the project: the report will not count it yet
needs-written = recorded { $needs ->
        [one] one need
       *[other] { $needs } needs
    } of { $participant } on { $day }
need-twice = { $need } is named twice

## The journal

step-undone = undone
undone = undid step { $step }: { $what }
redone = did step { $step } again: { $what }
step-project_edit = changed the project's settings
step-cohort_new = planned cohort { $cohort } with { $sessions ->
        [0] no session
        [one] one session
       *[other] { $sessions } sessions
    }
step-cohort_edit = changed cohort { $cohort }
step-cohort_shift = moved { $sessions ->
        [one] one session
       *[other] { $sessions } sessions
    } of { $cohort }, { $way ->
        [earlier] { $days ->
            [one] one day earlier
           *[other] { $days } days earlier
        }
       *[later] { $days ->
            [one] one day later
           *[other] { $days } days later
        }
    }
step-activity_add = added activity { $activity }
step-activity_edit = changed activity { $activity }
step-participant_add = added participant { $participant }
step-participant_add-erased = added somebody who was erased
step-participant_edit = changed participant { $participant }
step-participant_edit-erased = changed the record of somebody who was erased
step-enrol = enrolled { $participant } in { $cohort }
step-enrol-erased = enrolled somebody who was erased in { $cohort }
step-enrolment_edit = changed the enrolment of { $participant } in { $cohort }
step-enrolment_edit-erased = changed the enrolment of somebody who was erased in { $cohort }
step-exit = ended the time of { $participant } in { $cohort }
step-exit-erased = ended the time of somebody who was erased in { $cohort }
step-exit-project = ended the time of { $participant } in the project
step-exit-project-erased = ended the time of somebody who was erased in the project
step-session_add = added session { $session }
step-session_edit = changed session { $session }
step-session_move = moved session { $session } to { $date }
step-session_cancel = cancelled session { $session }
step-session_cancel-for = cancelled session { $session }: { $reason }
step-attend = marked { $session }: { $marks ->
        [one] one participant
       *[other] { $marks } participants
    }
step-attend-of = marked { $session }: { $participants }
step-meet = recorded individual session { $session } of { $participant }
step-meet-erased = recorded individual session { $session } of somebody who was erased
step-outcome_add = recorded the outcome of { $participant } { $point }
step-outcome_add-erased = recorded the outcome { $point } of somebody who was erased
step-outcome_edit = changed the outcome of { $participant } { $point }
step-outcome_edit-erased = changed the outcome { $point } of somebody who was erased
step-need_add = recorded { $needs ->
        [one] a need
       *[other] { $needs } needs
    } of { $participant }
step-need_add-erased = recorded { $needs ->
        [one] a need
       *[other] { $needs } needs
    } of somebody who was erased
step-need_edit = changed { $needs ->
        [one] a need
       *[other] { $needs } needs
    } of { $participant }
step-need_edit-erased = changed { $needs ->
        [one] a need
       *[other] { $needs } needs
    } of somebody who was erased
step-need_kind_add = added need { $need } to the project's list
step-need_kind_edit = changed need { $need } of the project's list
step-need_kind_retire = retired need { $need } of the project's list
step-goal_add = recorded goal { $goal } of { $participant }
step-goal_add-erased = recorded goal { $goal } of somebody who was erased
step-goal_edit = changed goal { $goal } of { $participant }
step-goal_edit-erased = changed goal { $goal } of somebody who was erased
step-goal_step_add = recorded step { $number } towards goal { $goal } of { $participant }
step-goal_step_add-erased = recorded step { $number } towards goal { $goal } of somebody who was erased
step-goal_step_edit = changed step { $number } towards goal { $goal } of { $participant }
step-goal_step_edit-erased = changed step { $number } towards goal { $goal } of somebody who was erased
step-note_add = recorded note { $note } about { $participant }
step-note_add-erased = recorded note { $note } about somebody who was erased
step-note_edit = changed note { $note } about { $participant }
step-note_edit-erased = changed note { $note } about somebody who was erased
step-note_remove = removed note { $note } about { $participant }
step-note_remove-erased = removed note { $note } about somebody who was erased
step-contact_add = recorded contact { $contact } with { $participant }
step-contact_add-erased = recorded contact { $contact } with somebody who was erased
step-contact_edit = changed contact { $contact } with { $participant }
step-contact_edit-erased = changed contact { $contact } with somebody who was erased
step-contact_remove = removed contact { $contact } with { $participant }
step-contact_remove-erased = removed contact { $contact } with somebody who was erased
step-referral_add = recorded referral { $referral } of { $participant }
step-referral_add-erased = recorded referral { $referral } of somebody who was erased
step-referral_edit = changed referral { $referral } of { $participant }
step-referral_edit-erased = changed referral { $referral } of somebody who was erased
step-intake = took down the intake of { $participant }
step-intake-erased = took down the intake of somebody who was erased
step-intake-refused = took down that { $participant } prefers not to answer a question
step-intake-refused-erased = took down that somebody who was erased prefers not to answer a question
step-report_send = { $corrects ->
        [0] kept the report of { $period } as sent: submission { $submission }
       *[other] kept a correction of the report of { $period } as sent: submission { $submission } corrects submission { $corrects }
    }
step-check_waive = let { $check } of { $subject } stand
step-check_unwaive = let { $check } of { $subject } stand no longer
step-lesson_add = recorded lesson { $lesson } of { $cohort }
step-lesson_edit = changed lesson { $lesson } of { $cohort }
step-lesson_remove = removed lesson { $lesson } of { $cohort }
step-import-older = imported a folder
step-import = imported a folder: { $rows ->
        [one] one row new or changed
       *[other] { $rows } rows new or changed
    }
step-undo = undid step { $step }
step-redo = did step { $step } again

## The journal: earlier steps, seals, proof

no-step = there is no step { $step }
undone-already = step { $step } is undone already
step-is-undo = step { $step } is an undo itself: it undid step { $of }
step-is-redo = step { $step } only brought back step { $of }
hint-redo = `ikut redo { $step }` brings that step back
hint-redo-step = `ikut log` shows what was undone; `ikut redo STEP` brings one back, where all that was done since goes with it
step-stands = step { $step } is not undone: there is nothing to bring back
in-the-way = step { $step } cannot be brought back: { $steps ->
        [0] what it recorded no longer fits to what is there now
        [one] a step that was taken since does not go with it
       *[other] { $steps } steps that were taken since do not go with it
    }
hint-enter-again = `ikut log --detail { $step }` shows what it recorded: enter that again, or undo what was done since
hint-undo-step = undo the step itself: ikut undo { $step }
hint-detail = see ikut log --detail { $step }
steps-rest-on = step { $step } cannot be undone: { $steps ->
        [one] a later step rests on it
       *[other] { $steps } later steps rest on it
    }
rests = step { $step }: { $what }
rests-more = { $steps ->
        [one] and one more
       *[other] and { $steps } more
    }
hint-undo-later = undo these first, in this order, or correct the record instead
restore-stays = step { $step } brought a backup back: only the latest step can be taken back by the backup that it kept
no-longer-fits = step { $step } cannot be undone: what was there before it no longer fits to what is there now
step-was-erased = step { $step } cannot be undone: what it recorded was erased
flaw-page = page { $page } of the file is not as it was written
flaw-page-somewhere = a page of the file is not as it was written
flaw-structure = a table or an index is not whole: { $said }
flaw-reference = { $rows ->
        [one] one row of `{ $entity }` refers
       *[other] { $rows } rows of `{ $entity }` refer
    } to a row of `{ $to }` that is not there
flaw-step-missing = step { $from } is missing in the journal
flaw-steps-missing = steps { $from } to { $until } are missing in the journal
flaw-step-open = step { $step } was never finished
flaw-seal = step { $step } is not as it was sealed
flaw-changes = the changes that the journal keeps of step { $step } are not those it made
flaw-row-missing = { $record }: missing, and the journal knows of no step that removed it
flaw-row-unknown = { $record }: there, and the journal knows of no step that added it
flaw-row-different = { $record }: not as the journal says
flaw-row-broken = { $record }: step { $step } found something else than the step before had left
flaws-more = { $flaws ->
        [one] one more like this: ikut check --deep --format csv
       *[other] { $flaws } more like this: ikut check --deep --format csv
    }
looking = looking through the register: { $percent } %
looking-at-pages = looking at every page: { $seconds } s
anchor-line = step { $step } on { $day }: { $words }
anchor-none = there is no step to hold fast yet
anchor-diary = write this line into the paper diary; `ikut check --anchor` with its eight words tells whether the register still holds it
anchor-holds = the register holds this line: nothing up to step { $step } was rewritten
anchor-rewritten = this is the same register, but it does not hold this line: what was recorded up to then was rewritten, or it is an older copy (it has { $steps ->
        [one] one step
       *[other] { $steps } steps
    })
anchor-other = the line is of another register
anchor-count = a line has eight words, and these are { $found }
anchor-unknown = no line has the word `{ $word }`
anchor-slip = these words do not belong together: one is miswritten, or two have changed places
marked = marked { $session }: { $marks }
mark-of = { $participant } { $mark }
marks-counted = { $marks } { $mark }
with-mark = { $what }: { $mark }
with-fields = { $what }: { $fields }
step-told = step { $step }, { $at }, { $who }: { $what }
values-more = { $values ->
        [one] and one more value
       *[other] and { $values } more values
    }: ikut log --detail { $step } --format csv
not-shown = (not shown)
long-text = { $signs } characters
as-of-step = as of step { $step }, { $at }
as-of-writes = what was cannot be changed: --as-of only shows
as-of-nothing = `ikut { $command }` shows nothing that has a history
hint-as-of = leave --as-of out
as-of-before = nothing had been recorded by { $day }: the first step is of { $first }
as-of-empty = nothing has been recorded yet
ask-anchor = The eight words from the paper diary
hint-anchor = the words stand in the diary as ikut log --anchor showed them
## Instruments

instrument-imported = took instrument { $instrument } in version { $version }: { $name }, { $items ->
        [one] one item
       *[other] { $items } items
    }
instrument-answered = version { $version } of { $instrument } has been answered { $times ->
        [one] once
       *[other] { $times } times
    } and stays as it is: what was answered keeps its meaning
hint-next-version = give the new wording a version of its own: version = { $version }
hint-instrument-file = mend the file and import it again; examples/instruments/README.md tells what it may hold
instrument-page = { $name } ({ $instrument }, version { $version })
instrument-licence = Terms of use: { $licence }
caption-items = What is asked
items-without-texts = The texts of the items are not kept in ikut; answers are entered by the ids.
title-scoring = How it is counted
no-score = Nothing is counted together; each item stands for itself.
counted-total = All items together: { $formula }; at least { $needed } of { $items } must be answered.
counted-subscale = { $name }: { $formula }; at least { $needed } of { $items } must be answered.
total-alone = The total may be entered alone, as another service gave it: total=…
caption-bands = What the score of { $scale } tells
scale-total = all items together
caption-item-bands = What an answer tells
slip-syntax = the file cannot be read as TOML here: { $reason }
slip-unknown-key = there is no key { $key } here; the keys are { $allowed }.
slip-not-text = a text in quotation marks is needed here
slip-not-whole = a whole number is needed here
slip-not-number = a number of 0 or more with at most four decimals is needed here
slip-not-truth = true or false is needed here
slip-not-list = a list in square brackets is needed here
slip-not-table = a table is needed here
slip-total-id = total stands for all items together and cannot be an id
slip-repeated = { $value } stands twice; first on line { $line }
slip-word-count = { $expected } words are needed, one for each value of the range; found: { $found }
slip-first-band = the first band begins at the lowest score: from = { $lowest }
slip-band-order = a band begins above the one before, and at { $highest } at most
slip-mean-alone = a mean cannot be entered alone; alone goes with sum and to_100
slip-mixed-ranges = bands of single answers need items that all have the same range
trouble-not-an-instrument = this is not the instrument that the row names; the first slip is on line { $line } of the content
trouble-answered = version { $value } has been answered and never changes: give the new wording the next version
trouble-version-fixed = this assessment is of version { $version } in the register, and stays so
trouble-unknown-item = the instrument has no item { $value }.
trouble-refused-value = what was refused has no value
feedback-personal = a comment holds a personal identity code, an e-mail address or a telephone number; leave it out
word-formula-sum = the sum
word-formula-mean = the mean
word-formula-to_100 = from 0 to 100
word-record-instrument = instrument
word-record-assessment = assessment
word-type-number = number
column-instrument = instrument
column-version = version
column-items = items
column-formula = counted as
column-assessments = answered
column-item = item
column-least = from
column-greatest = to
column-reverse = reverse
column-asked_text = text
column-band_from = from
column-meaning = meaning
step-instrument_import = took instrument { $instrument } in version { $version }
step-assess = recorded { $instrument } of { $participant }: { $answers ->
        [one] one answer
       *[other] { $answers } answers
    }
step-assess-erased = recorded { $instrument } of somebody who was erased: { $answers ->
        [one] one answer
       *[other] { $answers } answers
    }
step-assessment_remove = removed the assessment { $instrument } of { $participant }
step-assessment_remove-erased = removed the assessment { $instrument } of somebody who was erased
step-feedback_add = kept { $slips } slips of feedback on { $session }
form-INSTRUMENT = letters, digits and - . _, at most 32: everyday
form-VERSION = the number of a version: 1
define-interchange-instruments-instrument = the code of the instrument
define-interchange-instruments-content = the TOML file, word for word as it was imported
define-instrument = the instrument that was answered
define-version = the version; what was answered keeps the meaning that it had in it
define-interchange-assessments-date = the day on which it was answered
define-interchange-answers-date = the day of the assessment
define-interchange-answers-item = the id of the item; total is a total that was entered alone
define-interchange-answers-value = the answer as a number of the item's range, before any item is reversed; empty where the participant prefers not to answer
define-interchange-answers-refused = whether the participant prefers not to answer; an item that was not answered has no row
define-interchange-feedback-session = the session that the slip is about
define-interchange-feedback-slip = the number of the slip, drawn by lot: it tells no order and no person
define-interchange-feedback-useful = whether the session was useful, from 1 to 5
define-interchange-feedback-understood = whether it could be understood, from 1 to 5
define-interchange-feedback-felt_safe = whether the participant felt safe, from 1 to 5
define-interchange-feedback-comment = what else was written on the slip

## Assessments

assessed = { $refused ->
        [0] recorded { $instrument } of { $participant } on { $day }: { $answered } of { $items } answered
       *[other] recorded { $instrument } of { $participant } on { $day }: { $answered } of { $items } answered, { $refused } preferred not to answer
    }
assessed-total = recorded the total of { $instrument } of { $participant } on { $day }
assessed-in-version = { $participant } answered version { $version } of { $instrument } on { $day }: one day holds one version
assessment-removed = removed the assessment { $instrument } of { $participant } on { $day }
assess-nothing = no answer was given
assess-total-and-items = the total was entered with items; it is either the one or the others
hint-total-or-items = take the total away with total=-, or the items with item=-
answered-twice = { $item } is answered twice
answer-out-of-range = { $item }: { $value } is not a whole number from { $least } to { $greatest }
assess-opening = { $name }, { $participant }: { $items ->
        [one] one question
       *[other] { $items } questions
    }
assess-keys = a number answers; Enter leaves it as it stands; { $refuse } prefers not to answer; { $nothing } not answered; { $back } one step back
assess-draft = going on where it was left off
assess-again = a whole number from { $least } to { $greatest }, { $refuse }, { $nothing }, { $back } or Enter
score-line = { $scale }: { $score }
score-with-meaning = { $scale }: { $score } ({ $meaning })
score-none = { $scale }: no score, { $needed ->
        [one] at least one answer is needed
       *[other] at least { $needed } answers are needed
    }
assessments-page = What { $participant } answered
no-assessments = Nothing is recorded yet: ikut assess { $participant } INSTRUMENT
assessments-note = Scores are a help for a conversation. They are compared with the same person's earlier ones and with nobody else's.
caption-points = { $instrument }: every point
course-once = { $scale }: { $points } (once so far)
course-none = { $scale }: no score yet
course-up = { $scale }: { $points } (more than at first)
course-same = { $scale }: { $points } (as at first)
course-down = { $scale }: { $points } (less than at first)
change-page = Change: { $instrument }
change-page-of = Change in { $cohort }: { $instrument }
change-hidden = Nothing is shown: fewer than { $people } people have two points here, or the figure would give a smaller group away.
change-hidden-some = What fewer than { $people } people have two points of is left out.
change-note = Of everyone with two points or more, the first and the latest count. A change says what happened, not why; it ranks nobody.
caption-change = First and latest scores of the same people
column-answered = answered
column-refused_items = preferred not to
column-not_answered = not answered
column-scale = what
column-score = score
column-pairs = people
column-median_first = median at first
column-median_latest = latest median
column-median_change = median change
column-up = more
column-down = less
form-REPLY = the item's id, = and a number; r for prefers not to answer, - for not answered: sleep=3

## Feedback

feedback-kept = kept { $slips } slips of feedback on { $session }, in the order of a lot
feedback-individual = { $session } is an individual session: its feedback would be one person's
hint-feedback-alone = talk about it together; feedback that names nobody needs a group
feedback-not-held = { $session } was not held yet, or was cancelled
feedback-few = { $slips ->
        [0] there are no slips
        [one] there is one slip
       *[other] there are { $slips } slips
    }; fewer than { $fewest } at once are not kept, because one could tell whose they are
hint-feedback-few = type in all slips of a session at once; of fewer, talk about what was said and destroy the paper
feedback-more-than-attended = { $session } would have { $slips } slips, and { $attended ->
        [one] one person
       *[other] { $attended } people
    } attended
feedback-opening = { $session }: one line for each slip: useful, understood, felt safe, each from 1 to 5 or -, then the comment; an empty line ends. No names, no codes.
ask-slip = slip { $number }
feedback-marks = three marks from 1 to 5 are needed, - where there is none, then the comment
feedback-empty-slip = nothing is on this slip
hint-feedback-lines = one line for each slip, at the terminal or by ikut feedback add { $session } < FILE: 5 4 - the comment
feedback-page = What sessions were like
feedback-page-of = What sessions were like: { $code }
feedback-hidden = Nothing is shown: there are fewer than { $slips } slips here, or a smaller group would come out by subtraction.
feedback-hidden-some = A question with fewer than { $slips } answers is left out, and one where a smaller group would come out by subtraction.
few-slips = { $slips } slips: no conclusion should be drawn.
feedback-note = Slips name nobody and have no time. What they say is about the session, not about who came.
caption-feedback = Marks from 1 (not at all) to 5 (very much)
title-comments = Comments, in the order of their letters
slip-title = How was the session?
slip-useful = It was useful for me.
slip-understood = I understood what was said.
slip-felt-safe = I felt safe.
slip-least = not at all
slip-best = very much
slip-comment = Anything else:
slip-promise = Write no name. You may leave out any question. The slips are mixed, typed in together and destroyed.
word-question-useful = useful
word-question-understood = understood
word-question-felt_safe = felt safe
column-slips = slips
column-question = question
column-marked_slips = answers
column-median = median
column-mark_1 = 1
column-mark_2 = 2
column-mark_3 = 3
column-mark_4 = 4
column-mark_5 = 5

## The handbook on feedback

word-topic-feedback = how feedback on sessions stays without a name, and what can still be guessed
guide-feedback-title = Feedback on sessions
guide-feedback-how = After a session each person fills in a slip of paper without a name, and the slips are mixed. Who works here types all of them in at one go. ikut keeps no name, no code and no time with a slip; each gets a number drawn by lot, and they are written in the order of these numbers. Not even somebody with the whole register, its journal and the attendance list can tell in which order the slips were written or typed in.
guide-feedback-refused = Fewer than three slips at once are refused, now and in every later entry for the same session: of two, each writer would know the other's. An individual session takes none. There are never more slips than people who attended.
guide-feedback-shown = Reports show a question from five answers on, and nothing whose rest within its cohort, its activity or the project would be fewer than five. Comments stand in the order of their letters, without the session.
guide-feedback-left = What can still be guessed, and should be told to those who are asked
guide-feedback-guess = Each slip was written by one of those who attended: with three slips, a guess is right in one of three.
guide-feedback-alike = Where all slips of a session say the same, everybody's answer is known.
guide-feedback-late = Slips that are typed in later than the others are known to be of those who handed in late; the journal also keeps an entry that was undone, so that the slips by which the next one differs can be told.
guide-feedback-comment = A comment can give its writer away by what it tells or how it is written. Identity codes, addresses and telephone numbers are refused; names cannot be told from other words. Read a comment before you type it in, and shorten it.
guide-feedback-paper = The handwriting: destroy the paper, and close the terminal that shows the lines you typed.

## Sent reports

ask-note = What to remember of this sending (no names)
report-sent = kept the report of { $period } as sent: submission { $number }
correction-sent = kept a correction of the report of { $period } as sent: submission { $number } corrects submission { $corrected }
sent-already = the report of { $period } is the same as submission { $number }: there is nothing to send
period-still-open = { $period } ends only on { $day }: its figures may still change
sent-with-findings = { $findings ->
    [one] one finding stands that wants to be looked at: ikut check report --period { $period }
   *[other] { $findings } findings stand that want to be looked at: ikut check report --period { $period }
  }
not-sent = no report { $sent } was sent
sent-written = wrote submission { $number }, the report of { $period }, to { $folder } just as it was sent
sent-file-missing = submission { $number } is damaged: { $file } is missing
sent-file-changed = submission { $number } is damaged: { $file } is not what was sent
diff-same = The figures of { $period } as sent on { $day } (submission { $number }) are the same today.
diff-title = These figures of { $period }, sent on { $day } (submission { $number }), are different today.
diff-by-together = { $records } (together)
diff-together = Records that act together: what each of them does alone does not add up to what the figure moved by.
diff-otherwise = Some figures were different already when counted from the register as it was at the sending: this version of ikut counts otherwise, or the changes were made before this register's journal begins.
diff-moving = What moved them
diff-quiet = Also changed since, and moves no figure
diff-added = added
diff-removed = taken out
note-title = Correction to the report of { $period }
note-opening = The report of { $period } was sent on { $day } (submission { $number }). The register has been corrected since, and these figures differ from those that were sent.
note-changed = { $record }: { $column } was changed on { $day } from { $before } to { $after }.
note-added = { $record } was recorded on { $day }.
note-removed = { $record } was taken out on { $day }.
note-otherwise = The register was corrected before its journal begins, or a newer version of ikut counts otherwise.
note-therefore = { $records ->
        [one] This changes:
       *[other] Together these change:
    }
note-figure = { $figure }, { $column }, { $scope }: { $sent } was sent, { $today } is right
note-mark = { $record } was changed on { $day } from { $before } to { $after }.
note-all-activities = { $cohort }, all activities
note-whole-project = the whole project
sent-is-damaged = submission { $number }, the report of { $period }, is damaged and cannot be compared
sent-is-other-today = { $figures ->
        [one] one cumulative figure of { $period }, sent as submission { $number }, would be different today
       *[other] { $figures } cumulative figures of { $period }, sent as submission { $number }, would be different today
    }: see ikut report diff { $number }
not-carried = { $figure }: { $sent } was sent so far, and { $added } in { $period } make { $sum }, but the report says { $cumulative }
not-carried-more = { $figures ->
        [one] and one more figure
       *[other] and { $figures } more figures
    }: see ikut report diff { $number }
trouble-sent-stays = submission { $value } is kept otherwise here; what was sent never changes: leave submissions.csv and submission_files.csv out of the folder
trouble-sent-damaged = submission { $value } is damaged: its files are not those that were sent
trouble-not-a-moment = { $value } is no moment such as 2022-01-20T12:00:00Z
diff-added-since = { $records ->
        [one] One record was added since that moves no figure.
       *[other] { $records } records were added since that move no figure.
    }

## Backups, restoring, retention and erasure

copying = copying: { $percent } %
reading-files = reading the files: { $percent } %
migrated = the register was from an older ikut and is brought up to date
migrated-with = the register was from an older ikut and is brought up to date; { $backup } is the register from before
output-not-written = what was to be shown could not be written: { $reason }
backup-made = backup: { $path }
backup-holds = { $participants ->
        [one] one participant
       *[other] { $participants } participants
    }, { $sessions ->
        [one] one session
       *[other] { $sessions } sessions
    }, { $marks ->
        [one] one mark
       *[other] { $marks } marks
    }, { $steps ->
        [one] one step
       *[other] { $steps } steps
    }: opened, checked and counted
backup-not-made = no backup could be made in { $folder }: { $reason }
backup-unsound = the backup in { $folder } did not come out as the register is, and was not kept
backup-kept = this backup holds more than the latest one and is kept for good: { $path }; `ikut backup list` shows both
backups-folder-made = made the folder { $folder }, which IKUT_BACKUPS names and which was not there: if it is on a disk of its own, see that the disk is there
no-daily-backup = today’s automatic backup is missing: { $reason }
daily-damaged = { $path } is damaged: parts of it cannot be read, no backup can be made of it, and what is recorded from now on may be lost
hint-daily-damaged = bring the latest sound backup back: ikut restore latest (the damaged file is kept; what was recorded since is then to be recorded again)
hint-backup-folder = name a folder that is there, may be written and has room: ikut backup DIR
hint-backups-elsewhere = name a folder that is there, may be written and has room: IKUT_BACKUPS=DIR
hint-backups-none = or go on without a backup: IKUT_BACKUPS=none
hint-no-backup = or go on without a backup: --no-backup
register-too-old = { $path } is from an older ikut (format { $found }) and has to be brought up to date first
hint-migrate = any command that reads the register does that: ikut today
erase-keeps-evidence = what describes { $participant } goes; what the funder’s rules need stays until { $day } under a new code that cannot be traced
erase-keeps-nothing = everything about { $participant } goes; nothing stays as evidence, and the figures change
erase-no-way-back = this cannot be undone; reports that were sent stay as they were
ask-erase = erase { $participant }?
erase-mentions = { $texts ->
    [one] one text about others names { $participant } and will have […] in its place, in the history too:
   *[other] { $texts } texts about others name { $participant } and will have […] in its place, in the history too:
  }
erase-may-mention = { $texts ->
    [one] in one text about others a word begins like the code or the working name of { $participant }; it stays as it is, so read it and change it first:
   *[other] in { $texts } texts about others a word begins like the code or the working name of { $participant }; they stay as they are, so read them and change them first:
  }
hint-erase-mentions = everything else in them stays: read them, and change what still describes the person
somebody-erased = somebody who was erased
erased = erased { $participant } from records, history and free space
erase-backups = { $backups ->
        [one] this backup still holds { $participant }, who is erased again by itself when it is restored:
       *[other] { $backups } backups still hold { $participant }, who is erased again by itself when one is restored:
    }
erase-backups-may = { $backups ->
        [one] this backup may hold { $participant }, and cannot be looked into; whoever was erased is erased again by itself when it is restored:
       *[other] { $backups } backups may hold { $participant }, and cannot be looked into; whoever was erased is erased again by itself when one is restored:
    }
erase-copies-elsewhere = copies that were made elsewhere hold the person, too
erase-cleaned = the file was written anew; nothing that went is left in its free space
hint-erase-clean = what was erased is gone from the records, but not yet from the file’s free space: make room; the next command that writes does the rest, and so does ikut erase --clean
erasure-finished = an erasure had been interrupted: the file was written anew, and nothing that went is left in its free space
erasure-unfinished = what was erased is not yet gone from the file’s free space: { $reason }; the next command that writes tries again
erasure-stays = step { $step } is an erasure, which cannot be undone
only-evidence = { $participant } is evidence of somebody who was erased: nothing more is recorded of them
hint-only-evidence = `ikut retention` shows until when evidence is kept
kept-as-evidence = { $participant } is evidence of somebody who was erased, and is kept until { $until }
nothing-left-from = whoever is erased after { $until } leaves nothing as evidence: that day lies before the end of the project or in the past
import-after-erasures = { $people ->
        [one] one participant is new here
       *[other] { $people } participants are new here
    }, and { $erased ->
        [one] one person was
       *[other] { $erased } people were
    } erased from this register: see that nobody came back with the folder; `ikut undo` takes the import back
hint-undo-earlier = `ikut undo STEP` undoes an earlier step, where nothing later rests on it
retention-until = evidence is kept until { $day }
retention-missing = how long evidence must be kept is not set: an erasure leaves nothing; the date stands in the funding decision: ikut project edit --retention DATE
ask-retention = last day on which the funder may ask for evidence, from the funding decision
ask-restore = put { $backup } in the place of the register?
restored = restored { $backup }
restored-erased = { $people ->
        [one] one person who was erased since was erased again
       *[other] { $people } persons who were erased since were erased again
    }
restore-kept = the register from before is kept as { $backup }: `ikut undo` brings it back, later `ikut restore --undo`
restore-kept-back = the register from before is kept as { $backup }: `ikut restore { $backup }` brings it back
restore-loses = { $steps ->
        [one] one step that was taken since goes
       *[other] { $steps } steps that were taken since go
    }
restore-gains = { $steps ->
        [one] one step that only the backup has comes back
       *[other] { $steps } steps that only the backup has come back
    }
restore-same-steps = the backup has the same steps as the register
restore-only-erasures = but for erasures, which stay in force, the backup has the same steps as the register
ask-backup-passphrase = Passphrase that opened the register when { $backup } was made
backup-other-passphrase = { $backup } opens with another passphrase
backup-encrypted = { $backup } is encrypted, which the register is not
backup-nobody-to-ask = { $backup } is encrypted, and there is nobody to ask for its passphrase
hint-backup-passphrase = give the passphrase that it had then: --backup-passphrase-file FILE or --backup-passphrase-command COMMAND; at a terminal ikut restore NAME asks for it
backups-other-passphrase = { $backups ->
        [one] one backup opens with another passphrase only: it is from before the passphrase was changed, or of another register
       *[other] { $backups } backups open with another passphrase only: they are from before the passphrase was changed, or of another register
    }
backups-encrypted = { $backups ->
        [one] one backup is encrypted, which the register is not: it is from before the register was decrypted, or of another register
       *[other] { $backups } backups are encrypted, which the register is not: they are from before the register was decrypted, or of another register
    }
backups-open-to-others = { $backups ->
        [one] one backup was not looked into, because it is not yours alone: other accounts can read or write it
       *[other] { $backups } backups were not looked into, because they are not yours alone: other accounts can read or write them
    }
hint-copy-to-own = where that does nothing, as on a memory stick, copy it into a folder of your own first: ikut restore COPY
backup-ahead = { $backup } is dated after today: the clock was wrong when it was made, or is wrong now
restore-without-way-back = no backup is made of the register as it is now: there is no way back
restore-keeps-passphrase = the register keeps its present passphrase; the backup opened with another
restore-keeps-encryption = the backup is not encrypted; the register stays encrypted and keeps its present passphrase
restore-takes-passphrase = the passphrase of the backup opens the register afterwards
restore-not-encrypted = the backup is not encrypted, and the register will not be either: ikut register encrypt
restore-kept-damaged = the damaged file is kept as { $backup }
restore-was-damaged = the register from before that restore was damaged; { $backup } keeps its bytes, and nothing can be brought back from it
hint-restore-unopened = if its first bytes are damaged, or nobody knows its passphrase: --force puts the backup in its place and keeps its bytes
hint-restore-latest = the backups are still there: ikut restore latest
restore-erases = { $people ->
        [one] one person who was erased since is erased again; the counts of the backup are from before that
       *[other] { $people } persons who were erased since are erased again; the counts of the backup are from before that
    }
restore-knows-no-erasures = nothing here says who was erased since this backup was made: whoever was comes back with it, and has to be erased again: ikut erase PARTICIPANT
restore-not-placed = the backup could not take the place of { $register }: { $reason }
erased-not-noted = the list of who was erased could not be written in { $folder }: { $reason }; the register itself has it
erase-others = { $files ->
        [one] this file from before still holds { $participant }; remove it when it is needed no longer:
       *[other] { $files } files from before still hold { $participant }; remove them when they are needed no longer:
    }
step-ahead = the latest step is dated { $day }, after today: the clock was wrong then, or is wrong now
anchor-restored = step { $step } of { $day } brought a backup back: lines that were written down after that backup was made do not stand any more
restore-over-damage = the register is damaged; its bytes are kept as they are
restore-over-nothing = there is no register now
restore-no-way-back = the register from before that restore is not kept
restore-was-of-nothing = there was no register before that restore: nothing can be brought back
no-restore = nothing was restored
restore-taken-back = that restore was taken back
hint-restore-again = `ikut restore { $backup }` brings back what was restored then
no-backup-found = no backup of this register in { $folder }
no-backups-there = no backups can be found in { $folder }: { $reason }
hint-backups-there = name the folder where they are: ikut backup list DIR, or IKUT_BACKUPS=DIR; ikut restore FILE takes a backup from anywhere
backup-unfit = { $path } is damaged or no backup of a register
backup-of-another = { $path } is a backup of another register
hint-backup-list = `ikut backup list` shows the backups
hint-restore-force = if that is what you want: --force
step-erase = erased a participant
step-erase-of = erased { $participant }
step-restore = restored a backup
step-restore_undo = brought the register from before a restore back
person-exported = wrote everything about { $participant } to { $path }
person-export-private = { $notes ->
    [one] one private note is in it, too
   *[other] { $notes } private notes are in it, too
  }
person-export-read = read the page before it is handed over: a name that somebody wrote into a text is still there
person-page = What is recorded about { $participant }
person-page-about = Everything that the project has recorded about one participant. Other people are left out: of a session with others the day and the activity remain, and where a text named somebody else’s code an ellipsis stands.
person-sessions = sessions with attendance, and individual sessions
person-page-history = { $entries ->
        [one] One entry of the history, with its values before and after, is in person.json.
       *[other] { $entries } entries of the history, with their values before and after, are in person.json.
    }

## Import and export

exported = wrote the register to { $folder }
imported = imported { $folder }
import-no-files = { $folder } has none of the files of an import
import-not-read = { $name } is not a file of an import and was not read
import-not-read-near = { $name } is not a file of an import and was not read; did you mean { $near }?
import-refused = { $problems ->
        [one] one problem: nothing was imported, the register is as it was
       *[other] { $problems } problems: nothing was imported, the register is as it was
    }
import-more-problems = and { $problems } more
hint-mend-and-again = mend the files and import again; --dry-run shows what an import would do
hint-save-as-csv = save the file in the spreadsheet program as CSV, UTF-8, and import again
trouble-empty-file = the file is empty; at least a line with the column names is needed
trouble-not-text = this is not a text file
trouble-not-utf8 = these characters are not UTF-8
input-too-long = standard input is longer than { $most } MiB; nothing of it was used
hint-input-too-long = give it in parts, each with a command of its own
trouble-no-header = the first line has none of the column names: { $columns }
trouble-unknown-column = there is no column { $column }; the columns are { $columns }.
trouble-missing-column = this column is needed
trouble-duplicate-column = this column is there twice
trouble-field-count = { $found } cells where the first line has { $expected }
trouble-open-quote = a quotation mark is never closed
trouble-stray-quote = there is text after a closing quotation mark
trouble-too-long = this row is too long for any row
trouble-missing = a value is needed here
trouble-consent-needed = a referral beyond proposed needs the day on which the participant consented
need-is-participant = { $need } is the code of a participant: no need of the list can have it
hint-need-of = to record what a participant needs: ikut need add { $need } wellbeing=some
need-kind-added = added need { $need } to the project's list
need-kind-changed = changed need { $need } of the project's list
need-kind-retired = retired need { $need }: it is no longer asked about, and what was recorded stays
need-is-retired = need { $need } is retired: the project no longer asks about it
need-unlisted = need { $need } is not on the project's list
need-missing = neither a need with its level is given nor a name for the project's list
hint-need-back = to ask about it again: ikut need edit { $need } --retired no
hint-need-list = ikut need list shows the list; to add to it: ikut need add { $need } --name-en NAME
needs-page = What participants need
needs-none = No needs are recorded yet: ikut need add PARTICIPANT NEED=LEVEL
needs-untold = Where fewer than { $people } people are behind a number, or it could be found by taking others away, it is not told: it would point at somebody.
needs-of-project = The whole project
needs-of-cohort = Cohort { $cohort }
caption-needs-bars = { $whom }: how many needed some or much when they were first asked
caption-needs-first = { $whom }: how much was needed when first asked
caption-needs-change = { $whom }: what became of it, of those who were asked again
text-empty = there is nothing written
hint-text = write it at the terminal, or have it read: { $command } < FILE
text-too-long = the text has { $characters } characters, and { $most } are the most
hint-text-short = keep to what the work needs
session-not-theirs = { $session } is an individual session of somebody else than { $participant }
compose-keys = (Enter begins a new line, an empty line ends; Ctrl-C stops and keeps a draft)
draft-kept = what was written is kept as a draft, and offered the next time
note-written = recorded note { $note } about { $participant }
note-rewritten = changed note { $note } about { $participant }
note-taken-away = removed note { $note } about { $participant }
ask-draft = A note about { $participant } was interrupted. Take it up where it stopped?
ask-goal = What { $participant } wants to reach
ask-goal-step = A step of { $participant } towards goal { $goal }
goal-added = recorded goal { $goal } of { $participant }
goal-steps-next = its steps: ikut goal step { $participant } { $goal }
goal-changed = changed goal { $goal } of { $participant }
goal-now = goal { $goal } of { $participant }: { $state }
goal-step-added = recorded step { $number } towards goal { $goal } of { $participant }
goal-step-done = step { $number } towards goal { $goal } of { $participant } is done
goal-step-changed = changed step { $number } towards goal { $goal } of { $participant }
step-line = { $number }. { $text }
step-line-done = { $number }. { $text } (done { $day })
ask-note-about = A note about the work with { $participant } (no names)
note-added-private = recorded private note { $note } about { $participant }: it stands in ikut note list { $participant } and in ikut person-export, and nowhere else
safe-contact = how to reach { $participant } safely: { $rule }
safe-contact-rule = Safely: { $rule }
contact-reached = reached { $participant } on { $day }
contact-not-reached = tried { $participant } on { $day }, not reached
contact-next = the next contact with { $participant }: { $day }
contact-booked = booked a contact with { $participant } for { $day }: { $purpose }
contact-changed = changed contact { $contact } with { $participant }
contact-removed = removed contact { $contact } with { $participant }
contact-half = a contact that was tried has a day, and says whether the participant was reached
contact-reached-missing = it is not said whether the participant was reached
hint-contact-reached = ikut contact add { $participant } --reached yes|no; to book one: --due +7
ask-contact-way = How? (Enter leaves it out)
ask-contact-reached = Was { $participant } reached?
ask-contact-next = When to try again, such as +7 (Enter leaves it out)
contacts-due = To contact (how to reach them safely: ikut contact due)
contacts-due-now = To contact
contacts-due-nothing = { $days ->
        [0] No contact is due.
       *[other] No contact is due, and none in the next { $days } days.
    }
contact-due-today = today
contact-due-since = since { $day }, { $days ->
        [one] one day ago
       *[other] { $days } days ago
    }
contact-due-on = on { $day }
ask-exit = How it ended
exit-missing = it is not said how it ended
ask-left = Last day of { $participant } in the project, such as today (Enter: support goes on)
left-ahead = the last day lies ahead: { $day }
outcome-booked = booked for { $day }: { $point }
checklist = Before you close the file:
checklist-goal = Goal { $goal }, { $text }: how does it stand now?
checklist-service = Where support goes on: the name of a service
checklist-contact = The next contact, such as +14
ask-service = To which service { $participant } is referred (no person's name)
referral-added = recorded referral { $referral } of { $participant }: { $state }
referral-changed = changed referral { $referral } of { $participant }
referral-now = referral { $referral } of { $participant }: { $state }
referral-without-consent = no consent of { $participant } is recorded, so that the referral cannot be { $state } yet
hint-consent = ask the participant, and record the day: { $command }
handover-page = Where support goes on, { $day }
handover-who = Everyone who is in the project, or left it on { $day } or later.
handover-nobody = Nobody is.
handover-not-yet = No service yet
handover-still-time = Support of these participants has nowhere to go on yet. A service is looked for together with them:
handover-open = { $participant }: ikut referral add { $participant }
handover-open-left = { $participant }, in the project until { $day }: ikut referral add { $participant }
handover-onward = Where support goes on
caption-handover = The services, by participant
trouble-text-too-long = the text has more than { $most } characters
trouble-unknown-word = { $value } is not allowed; allowed: { $allowed }.
trouble-near = Did you mean { $near }?
trouble-not-a-date = { $value } is not a day of the calendar in the form 2021-10-04.
trouble-not-a-number = { $value } is not a whole number from { $least } to { $most }
trouble-not-a-time = { $value } is not a time in the form 09:00.
trouble-repeated = this row has the same key as line { $line }
trouble-unknown-reference = there is no { $what } { $value }.
trouble-not-theirs = this is an individual session of somebody else than { $value }
trouble-ends-before-start = the last day { $value } lies before the first
trouble-participant-needed = an individual activity needs the participant whose session it is
trouble-participant-not-allowed = a group activity has no participant of its own, here { $value }
trouble-kind-fixed = the activity is in the register as { $kind }, and stays so
trouble-marked = the register has marks on this session, which could not stand any more
trouble-code-too-long = { $value } is longer than { $most } characters
trouble-code-signs = { $value } is not a code: letters, digits and { $signs } only
trouble-code-reserved = { $value } stands for sums in the reports and cannot be a code
trouble-minutes-while-away = minutes late or early go with present only
trouble-notice-of-nothing = notice goes with absent, late or early only
trouble-cancelled = the session is cancelled and has no marks
trouble-not-held = the session is planned: only absent with notice in_advance, or not_expected, can stand
trouble-minutes-beyond = late and early are { $missed } minutes together, and the session lasts { $minutes }

## Reports

project-start-missing = the report counts from the project's first day, which is not recorded
hint-project-start = ikut project edit --start DATE
project-programme-missing = whose indicators to count by is not recorded
not-a-period = { $text } is not a period
hint-period = a period is 2021Q4, 2021, 2021-10, 2021-09-01..2021-12-31, all, last-quarter, this-quarter, last-month, this-month, last-year, this-year
period-backwards = the period { $text } ends before it begins
report-self-check = the figures contradict each other ({ $check }): { $codes }: { $part } against { $whole }
hint-self-check = nothing was written; please tell the makers of ikut
report-written = wrote the report of { $period } to { $folder }
title-part = { $part }, { $programme }, { $scope }: { $from } to { $until }
title-findings = Findings
no-findings = No findings.
few-note = Where fewer than ten are behind a percentage, no conclusion should be drawn from it; the 95 % interval stands beside it.
target-progress = { $people ->
        [one] One participant so far
       *[other] { $people } participants so far
    }; the project promised { $target }.
finding-missing = not recorded: { $columns }; the record counts in the grand total only
finding-refused = { $people ->
        [one] one participant prefers not to answer
       *[other] { $people } participants prefer not to answer
    }: { $codes }
finding-not-asked = { $people ->
        [one] one participant was not asked yet
       *[other] { $people } participants were not asked yet
    }: { $codes }
finding-unmarked = { $people ->
        [one] one expected participant is unmarked
       *[other] { $people } expected participants are unmarked
    }
finding-ages = only the year of birth is known: { $youngest } or { $oldest } years on the day of entry, which makes a difference
finding-outcome = { $line }: { $point } { $day }; what counts lies between { $opens } and { $closes }
finding-outcome-alone = { $line }: { $point } { $day }
finding-days = { $line }: { $found } against { $against }
no-such-check = no check is called { $check }
finding-day = { $line }: { $day }
finding-count = { $line }: { $count }
finding-numbers = { $line }: { $found } against { $against }
finding-marks = { $marks ->
    [one] { $line }: one mark, on { $day }
   *[other] { $line }: { $marks } marks, the first on { $day }
    }
finding-window = { $line }; what counts lies between { $opens } and { $closes }
finding-codes = { $line }: { $codes }
finding-lacking = { $line }: { $point }: { $columns }
check-more = { $more ->
    [one] and one more: { $option }
   *[other] and { $more } more: { $option }
    }
waive-done = { $check } of { $subject } is let stand
waive-done-until = { $check } of { $subject } is let stand until { $day }
waive-nothing-found = today nothing is found by { $check } about { $subject }
unwaive-done = { $check } of { $subject } is let stand no longer
waive-unknown = { $check } of { $subject } was not let stand
waive-blocks = { $check } blocks every report: it cannot be let stand, only mended
waive-no-reason = a finding is let stand with a reason
waive-personal = the reason looks as if it held a personal identity code, a telephone number, an e-mail address or a street address
hint-why = --why "the reason", or `--why -` and the reason on standard input; it names no person
ask-why-waived = Why may it stand? Name no person
let-stand = let stand
let-stand-until = { $why } (until { $day })
title-let-stand = Findings that were let stand
strict-refused = { $findings ->
    [one] the report of { $period } is not made: a finding blocks it; nothing was written
   *[other] the report of { $period } is not made: { $findings } findings block it; nothing was written
    }
man-written = wrote { $pages ->
        [one] one page
       *[other] { $pages } pages
    } to { $folder }

## Cohorts and the project

cohort-page = Cohort { $cohort }, { $from } to { $until }, { $weeks ->
        [one] one programme week
       *[other] { $weeks } programme weeks
    }
few-people = { $people ->
        [0] Nobody has begun.
        [one] One person: no conclusion should be drawn.
       *[other] { $people } people: no conclusion should be drawn.
    }
title-people = Participants
caption-people = Who started, who stayed, who is there, and how the others ended
title-weeks = Attendance by programme week
caption-weeks = Sessions and people by programme week
caption-bars = Attendance by programme week
caption-held = Sessions held in each programme week
legend-held = so many sessions were held
legend-more = more than { $most } sessions were held
legend-none = no session was held
outside-note = Sessions without a week lie in a break, before the first programme week or after the last.
title-activities = Attendance by activity
caption-activities = Sessions and people by activity
caption-activity-bars = Attendance by activity
interval-note = The interval says how far a share of so few can be trusted; the same people come again and again, so it is rather too narrow than too wide.
title-punctuality = Punctuality and notice
caption-punctuality = On time, late and left early, of those who attended
caption-notice = Absences, by whether the project was told
lone-sessions-told = { $sessions ->
        [0] To no group session did one participant come alone.
        [one] To one group session one participant came alone.
       *[other] To { $sessions } group sessions one participant came alone.
    }
title-needs = Needs at entry
caption-needs = Needs at entry: how many were asked, and how much they needed
caption-need-bars = How many of those asked needed some or much
no-needs = No needs were recorded at entry.
needs-note = Where fewer than { $people } were asked, only the need is told: a number would point at somebody.
title-lessons = What was learned
lesson-line = { $day }: { $text }
no-lessons = Nothing is written down yet: ikut cohort note { $cohort }
compare-page = Cohorts { $cohorts }
compare-twice = cohort { $cohort } is named twice
compare-note = The cohorts stand in the order in which they were named. So few people are in each that a difference between them is no finding.
title-totals = The cohorts as a whole
caption-totals = Sessions and people of each cohort as a whole
caption-total-bars = Attendance of each cohort as a whole
progress-page = The project on { $day }
participants-so-far = { $people ->
        [one] One participant so far.
       *[other] { $people } participants so far.
    }
pace-reached = The target is reached.
pace-no-time = { $people ->
        [one] One participant fewer than promised, and the project's time is over.
       *[other] { $people } participants fewer than promised, and the project's time is over.
    }
pace-one-every = { $people ->
        [one] One more participant
       *[other] { $people } more participants
    } in { $weeks ->
        [one] one week
       *[other] { $weeks } weeks
    }: one every { $every ->
        [one] week
       *[other] { $every } weeks
    }.
pace-a-week = { $people } more participants in { $weeks ->
        [one] one week
       *[other] { $weeks } weeks
    }: { $number } a week.
time-gone = { $percent } % of the project's time has gone: { $gone } of { $days } days, until { $end }.
time-since = The project began on { $start }.
time-not-begun = The project begins on { $start }.
hours-and-minutes = { $hours } h { $minutes } min
target-missing = How many participants the project promised is not recorded: ikut project edit --target NUMBER
end-missing = The project's last day is not recorded: ikut project edit --end DATE
caption-progress = Participants of the target, and days gone of all
## Figures explained

explained-title = { $cell }: { $label }, { $programme }
explained-title-column = { $cell }: { $label }, { $column }, { $programme }
explained-rule = Who counts: { $rule }
explained-moment = When: { $moment }
explained-law = Laid down in: { $law }
explained-scope = { $cell } { $scope }, { $from } to { $until }: { $people }
explained-counted = Counted ({ $people })
explained-other-column = Counted in another column ({ $people })
explained-not-counted = Not counted ({ $people })
explained-caption = { $caption }, { $scope }
explained-nobody = Nobody is in the register.
explained-fact = { $column }: { $value }
explained-blank = not recorded
explained-complete = the record is complete
explained-supported = a participant since the first day
explained-because = { $reason } ({ $facts })
explained-window = { $reason }; what counts lies between { $opens } and { $closes }
explained-window-day = { $reason }: { $day }; what counts lies between { $opens } and { $closes }
explained-no-code = { $programme } has no indicator { $code }
explained-no-column = an indicator has no column { $column }
word-ground-holds = counts
word-ground-not_supported_yet = no first day and no enrolment yet
word-ground-not_left = has not left
word-ground-incomplete_record = the record is not complete; not recorded
word-ground-condition_not_met = the condition is not met
word-ground-not_recorded = what decides is not recorded
word-ground-refused = prefers not to answer
word-ground-not_asked = was not asked yet
word-ground-outcome_missing = no outcome is recorded
word-ground-outcome_undated = the outcome has no day
word-ground-outcome_early = the outcome is too early
word-ground-outcome_late = the outcome is too late
word-ground-outcome_not_reached = the participant was not reached
word-moment-entry = the period that holds the first day in the project
word-moment-leaving = the period that holds the last day; the outcome on leaving counts from that day to 28 days after it
word-moment-six_months = the period that holds the day six months after the last day; the outcome counts from that day to three months after it
word-law-grand_total = guidance of the Commission on monitoring the European Social Fund: all supported participants, whether their records are complete or not; no code of Annex I
word-law-total_2014 = Regulation (EU) No 1304/2013, Annex I, in the version of 2 August 2018: the total is calculated from the output indicators; guidance of the Commission: complete records only
word-law-annex_2014 = Regulation (EU) No 1304/2013, Annex I, in the version of 2 August 2018
word-law-national_2014 = Regulation (EU) No 1304/2013, Annex I, in the version of 2 August 2018; a national definition may be used
word-law-sample_2014 = Regulation (EU) No 1304/2013, Annex I, in the version of 2 August 2018, which takes it from a representative sample; no part of a complete record
word-law-leaving_2014 = Regulation (EU) No 1304/2013, Annex I, in the version of 2 August 2018; guidance of the Commission: within four weeks of leaving
word-law-later_2014 = Regulation (EU) No 1304/2013, Annex I, in the version of 2 August 2018; guidance of the Commission: the situation six months after leaving
word-law-annex_2021 = Regulation (EU) 2021/1057, Annex I
word-law-third_country_2021 = Regulation (EU) 2021/1057, Annex I and Article 2(1), point (2)
word-law-leaving_2021 = Regulation (EU) 2021/1057, Annex I; within four weeks of leaving, as in 2014–2020
word-law-later_2021 = Regulation (EU) 2021/1057, Annex I; the situation six months after leaving
word-definition-supported = every participant with a first day in the project, whether the record is complete or not
word-definition-everyone = every participant whose record is complete: gender, age, situation on the labour market, whether in education, and highest completed education
word-definition-unemployed = unemployed on the first day
word-definition-long_term_unemployed_2014 = unemployed on the first day, and before it for more than 6 months (under 25 years) or more than 12 months (25 years and over)
word-definition-long_term_unemployed = unemployed on the first day, and before it for more than 12 months; the option --ltu-months-under-25 sets another time for those under 25
word-definition-inactive = outside the labour force (inactive) on the first day
word-definition-inactive_not_in_education = inactive, and not in education or training, on the first day
word-definition-employed = employed or self-employed on the first day
word-definition-below_18 = under 18 years on the first day
word-definition-below_25 = under 25 years on the first day
word-definition-from_18_to_29 = from 18 to 29 years on the first day
word-definition-above_54 = 55 years or over on the first day
word-definition-above_54_not_working = 55 years or over, and either unemployed or inactive and not in education or training, on the first day
word-definition-isced_0_2 = highest completed education ISCED 0, 1 or 2
word-definition-isced_1_2 = highest completed education ISCED 1 or 2; ISCED 0 is in no group of education
word-definition-isced_3_4 = highest completed education ISCED 3 or 4
word-definition-isced_5_8 = highest completed education ISCED 5, 6, 7 or 8
word-definition-migrant_or_minority = answered yes to foreign background, third-country national or minority
word-definition-disability = answered yes to disability
word-definition-other_disadvantaged = answered yes to other disadvantage
word-definition-homeless = answered yes to homelessness or housing exclusion
word-definition-rural = answered yes to rural area
word-definition-third_country_national = answered yes to third-country national
word-definition-foreign_background = answered yes to foreign background
word-definition-minority = answered yes to minority
word-definition-job_searching = inactive on the first day, and searching for a job on leaving
word-definition-in_education = not in education or training on the first day, and in it on leaving
word-definition-qualified = gained a qualification by leaving
word-definition-in_employment = not employed on the first day, and employed on leaving
word-definition-disadvantaged_with_result = disadvantaged (CO15, CO16 or CO17), and counted in any of CR01 to CR04 on leaving
word-definition-in_employment_later = not employed on the first day, and employed six months after leaving
word-definition-improved_later = employed on the first day, and in a better situation on the labour market six months after leaving; higher pay alone is none
word-definition-above_54_in_employment_later = 55 years or over and not employed on the first day, and employed six months after leaving
word-definition-disadvantaged_in_employment_later = disadvantaged (CO15, CO16 or CO17) and not employed on the first day, and employed six months after leaving

## Explanations line by line

word-outside-entry = the first day lies outside these days
word-outside-leaving = the last day lies outside these days
word-outside-six_months = the day six months after the last day lies outside these days
explained-name-at = { $point }, { $column }
column-column = column
column-verdict = counted or not
column-reason = reason
column-on = day

## The data dictionary

define-programme = the funding programme by whose rules it is counted
define-period = the period, in its canonical form
define-from = first day of the days that are counted over
define-until = last day of the days that are counted over
define-scope = over the period, or from the project's start to the end of the period
define-code = the indicator's code, as the funder gives it
define-label = what the indicator counts, in the language of the report
define-women = women
define-men = men
define-non_binary = non-binary people; ESF 2014–2020 asks for women and men only
define-not_stated = people of whom no gender is recorded, or who do not state it; in the grand total only
define-total = everybody; each person once in the project
define-cohort = the code of the cohort
define-report-attendance-cohort = the code of the cohort; ALL for the whole project
define-activity = the code of the activity
define-report-attendance-activity = the code of the activity; ALL for all of them together
define-kind = for a group or for one participant
define-sessions_planned = sessions that are planned and neither held nor cancelled yet
define-sessions_held = sessions that were held
define-sessions_cancelled = sessions that were cancelled
define-participants = different people who were expected at least once; never the sum of other rows
define-expected = places at held sessions: attended, absent and unmarked together
define-attended = present, however late
define-on_time = present with no minutes late
define-late = present and more than 0 minutes late
define-left_early = present and left more than 0 minutes early; one person can be in both
define-absent_in_advance = absent, told in advance
define-absent_afterwards = absent, told afterwards
define-absent_none = absent, did not tell
define-absent_notice_unknown = absent, and it is not recorded whether the participant told
define-not_expected = marked as not expected; outside the expected
define-unmarked = expected and without a mark
define-minutes_expected = the session's minutes for each attended and absent
define-minutes_attended = the session's minutes without those late or early, for each attended
define-counted_minutes = minutes attended in activities that count as participant hours
define-lone_sessions = held group sessions with everybody marked and exactly one attended
define-attendance_rate = attended, of attended and absent
define-commitment_rate = attended or told in advance, of attended and absent
define-punctuality_rate = on time, of attended
define-rule = the rule that found it
define-severity = how grave it is: blocks, must, should, note
define-subject = the code of a participant or a session, or the name of a column
define-detail = what was found, in words
define-fix = the command that mends it
define-participant = the code of the participant
define-column = the column that the participant is counted in, or would be
define-verdict = in the figure, in another column of it, or not counted
define-reason = what decides
define-on = the day that decides the period
define-report-explanation-detail = what decides, in words
define-family = a file of a report, or of import and export
define-file = the file
define-report-dictionary-column = the column; in manifest.json the path of the key
define-type = what kind of value it holds
define-unit = what a number counts
define-values = the words allowed, with blanks between them
define-empty = what an empty field, or null in JSON, means
define-definition = what it holds, in words
define-as_of = step of the journal after which the register was read; only where --as-of was used
define-definitions_version = the version of the definitions; it changes when a rule does
define-files_name = the name of the file
define-files_rows = the rows of the file without its header
define-files_sha256 = the SHA-256 of the file's bytes
define-language = the language of labels and sentences
define-period_from = first day of the period
define-period_name = the period, in its canonical form
define-period_until = last day of the period
define-program_version = the version of ikut
define-project_code = the project's code at the funder
define-project_name = the project's name
define-settings_ltu_months_under_25 = after how many months somebody under 25 is long-term unemployed in ESF+
define-submission = the number of the report that was sent
define-ltu_months_under_25 = after how many months somebody under 25 is long-term unemployed in ESF+
define-sent_at = when it was sent, in UTC
define-sent_by = the account of who sent it
define-note = what was to be remembered of the sending
define-sha256 = the SHA-256 of its manifest.json, which has those of the other files
define-content = the file, byte for byte as it was sent
define-waived_rule = the rule whose finding was let stand
define-waived_subject = what the finding is about
define-waived_until = the last day on which it is let stand
define-waived_why = why it may stand
define-why = why the finding may stand
define-interchange-retention-until = last day on which the funder may ask for evidence, as the funding decision says
define-interchange-waivers-until = the last day on which the finding is let stand
define-interchange-project-name = the project's name
define-interchange-project-code = the project's code at the funder
define-funder = who funds the project
define-interchange-project-programme = the funding programme whose indicators the project reports
define-interchange-project-start = first day of the project
define-interchange-project-end = last day of the project
define-interchange-project-target = how many participants the project promised
define-name = the name of the cohort
define-start = first day of the cohort
define-weeks = weeks of programme; breaks and holidays come on top
define-end = last day of the cohort
define-target = how many participants the cohort is planned for
define-emphasis = what the cohort puts weight on
define-interchange-breaks-from = first day of the break
define-to = last day of the break
define-interchange-lessons-number = the number of the lesson within its cohort
define-interchange-lessons-text = what was learned: about the work, without names
define-interchange-goals-number = the number of the goal among those of the participant
define-interchange-goals-date = the day on which the goal was set
define-area = what part of life it is about
define-interchange-goals-state = open, reached, changed into another, or let go
define-review = when to look at it again
define-interchange-goals-text = what the participant wants to reach
define-goal = the number of the goal
define-interchange-goal_steps-number = the number of the step within its goal
define-done = the day on which the step was done; empty until then
define-interchange-goal_steps-text = what the step is
define-interchange-goal_sessions-session = a session at which the goal was talked about
define-interchange-notes-number = the number of the note among those about the participant
define-interchange-notes-date = the day that the note is about
define-interchange-notes-kind = about a meeting, a contact, or something that was noticed
define-interchange-notes-session = the session that the note is about
define-interchange-notes-text = the note; private notes are in no file
define-interchange-contacts-number = the number of the contact among those with the participant
define-purpose = what the contact is for
define-due = when the contact is due
define-interchange-contacts-date = when it was tried; empty while it is only due
define-way = how the participant was contacted, or is to be
define-reached = whether the participant was reached
define-interchange-referrals-number = the number of the referral among those of the participant
define-interchange-referrals-date = the day on which it was proposed
define-service = to which service; never a person's name
define-interchange-referrals-state = proposed, agreed, sent, accepted, declined or ended
define-consent = the day on which the participant consented
define-changed = since when it stands so
define-goes_on = whether support goes on there when the project ends
define-retired = whether it is no longer asked about
define-interchange-breaks-reason = why there is a break
define-name_en = name in English
define-name_fi = name in Finnish
define-name_sv = name in Swedish
define-provider = who gives it, where that is not the project itself
define-minutes = planned length of the session
define-interchange-activities-minutes = usual length of a session
define-counted = whether attended time counts as participant hours
define-alias = a working name chosen with the participant; never a legal name
define-entered = first day in the project; empty means the first day of the first enrolment
define-left = last day in the project; empty while in it
define-gender = gender
define-age_at_entry = completed years on the first day
define-birth_date = day of birth, where the project needs it elsewhere
define-birth_year = year of birth, where the project needs it elsewhere; the age is counted as if born on 1 July
define-labour_status = situation on the labour market on the first day
define-unemployed_since = since when unemployed
define-in_education = whether in education or training on the first day
define-education = highest completed education, ISCED level
define-foreign_background = foreign background; an answer may be refused
define-third_country_national = citizen of a country outside the European Union; an answer may be refused
define-minority = member of a minority; an answer may be refused
define-disability = disability; an answer may be refused
define-homeless = homeless or affected by housing exclusion; an answer may be refused
define-rural = from a rural area; an answer may be refused
define-other_disadvantaged = another disadvantage; an answer may be refused
define-residence = on what ground the participant resides in the country
define-form_signed = the day on which the start form was signed
define-funder_record = whether the participant is in the funder's own system
define-interchange-enrolments-from = first day in the cohort
define-interchange-enrolments-to = last day in the cohort; empty while in it
define-mode = where the session takes place
define-interchange-enrolments-mode = expected at group sessions, or individual meetings only
define-exit = how the time in the cohort ended
define-session = the code of the session
define-interchange-sessions-participant = the participant of an individual session
define-date = the day
define-interchange-sessions-start = when the session begins
define-status = planned, held or cancelled
define-facilitator = who leads the session, as a sign and never a name
define-presence = present, absent or not expected
define-minutes_late = minutes late
define-minutes_early = minutes left early
define-notice = whether the participant told the project
define-interchange-attendance-reason = the reason that the participant gave
define-point = on leaving, or six months after
define-interchange-outcomes-date = the day on which it was so
define-interchange-outcomes-labour_status = situation on the labour market on that day
define-interchange-outcomes-in_education = whether in education or training on that day
define-job_searching = whether searching for a job
define-qualification = whether a qualification was gained
define-improved = whether the situation on the labour market is better than on the first day
define-source = from whom it is known
define-need = what is needed, as a code
define-level = how much
define-interchange-refusals-question = the question that the participant prefers not to answer: a column of participants.csv or an area of life
define-interchange-refusals-date = the day on which the question was put
define-interchange-safe_contacts-language = the language in which the participant is written to
define-interchange-safe_contacts-rule = what whoever reaches out to the participant must mind
word-family-report = report
word-family-interchange = import and export
word-type-code = code
word-type-word = word of a list
word-type-text = text
word-type-day = day
word-type-time = time of day
word-type-count = whole number
word-type-ratio = share from 0 to 1
word-type-digest = digest
word-unit-people = people
word-unit-sessions = sessions
word-unit-places = attendances
word-unit-minutes = minutes
word-unit-weeks = weeks
word-unit-months = months
word-unit-years = years
word-unit-rows = rows
word-unit-steps = steps
word-empty-never = never empty
word-empty-not_recorded = not recorded
word-empty-no_whole = a share of nothing
word-empty-several = over several activities
word-empty-none = there is none
column-family = belongs to
column-type = type
column-unit = unit
column-values = words allowed
column-empty = empty means
column-definition = definition
dictionary-title = The data dictionary of ikut
dictionary-note = In JSON an empty field is null. Words and codes are never translated.
dictionary-written = wrote the dictionary and { $schemas } schemas to { $folder }

## The handbook

guide-title = The handbook of ikut
word-topic-indicators = what each indicator counts, when, and which questions it rests on
word-topic-counting = how attendance is counted, column by column
word-topic-safety = what ikut protects and what it does not, for whoever keeps a register
word-topic-keys = how keys, passphrases and the recovery sheet work, and what each protects from
guide-indicators-title = The indicators
guide-complete = But for the grand total an indicator counts complete records only: gender, age, situation on the labour market, whether in education, and highest completed education. Everybody counts once in the project; whoever comes back keeps the first day, and the last day is the latest one.
guide-age = Age is in completed years on the first day: as recorded, else from the day of birth, else from the year of birth as if born on 1 July.
guide-answers = Whoever prefers not to answer, or was not asked yet, does not count as yes; quality.csv says how many they are.
guide-columns-2014 = Columns: women, men and the total. ESF 2014–2020 asks for women and men only: a non-binary participant stands in a column of their own and in the total, and the funder must be asked. People whose gender is not stated are in the grand total only.
guide-columns-2021 = Columns: women, men, non-binary people and the total. People whose gender is not stated are in the grand total only.
guide-indicator = { $code } { $label }
guide-rule = Who counts
guide-moment = When
guide-taken-from = Taken from
guide-questions = Rests on
guide-law = Laid down in
counting-title = How attendance is counted
counting-expected = Somebody is expected at a held session only. At a group session it is everyone with a group enrolment in that cohort on that day, the first and the last day included; at an individual session it is its participant.
counting-nobody = Before joining, after leaving, and at planned or cancelled sessions nobody is expected and nothing is an absence. Whoever is marked as not expected is taken out. A guest from another cohort who has a mark counts as expected.
counting-support = An absence tells where support is wanted; it is never held against a participant.
counting-columns = The columns of attendance.csv
counting-rates = A share of nothing is empty, never 0. Rates have four decimals in files, half away from zero.
looks-like-identity-code = this looks like a personal identity code
looks-like-telephone = this looks like a telephone number
looks-like-email = this looks like an e-mail address
looks-like-address = this looks like a street address
ask-keep = { $what }. Keep it?
ask-keep-all = { $count ->
    [one] Keep this text?
   *[other] Keep these { $count } texts?
    }
not-kept = nothing was kept
hint-door = write it once more without, or keep it with --yes
hint-door-import = take it out of the files, or keep it with --yes
import-doubtful = { $count ->
    [one] nothing was imported: { $count } text looks as if it pointed at a person
   *[other] nothing was imported: { $count } texts look as if they pointed at a person
    }
import-more-doubts = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
    }
guide-keys-title = Keys, passphrases and the recovery sheet
guide-keys-intro = One key encrypts the register. Several things open it, and each protects from something else.
guide-keys-there = What there is
guide-keys-when = What to do when something happens
word-keys-key = The key
word-keys_about-key = Every page of the register is encrypted with it. Nobody types it: it is made of the passphrase and of the salt, 16 random bytes at the beginning of the file. Whoever has the file alone reads nothing.
word-keys-passphrase = The passphrase
word-keys_about-passphrase = It opens the register on any machine, with ikut or with any program for SQLCipher 4. Six drawn words withstand a guesser who has the file; weak passphrases are refused. On a machine that is not clean no passphrase helps.
word-keys-colleagues = Passphrases of colleagues: ikut key add, list, remove
word-keys_about-colleagues = The key, wrapped under a passphrase of their own, lies beside the register in the file that ends in .keys. So nobody shares a passphrase, and one can be taken away. The file is worth nothing without the passphrase; if it is lost, the passphrases are added again. Whoever kept a copy of both files still opens that copy.
word-keys-sheet = The recovery sheet: ikut key sheet
word-keys_about-sheet = The key itself, on paper. It opens the register when the passphrase is forgotten, also years from now and without ikut. Whoever has the sheet and the file reads everything: keep it in the safe, apart from the machine.
word-keys-unlock = Opening for some hours: ikut unlock
word-keys_about-unlock = The memory of the machine keeps the key for your account until the time is up, and no command asks for the passphrase. That protects from eyes on the keyboard, not from somebody who sits down at your account.
word-keys-lock = Closing: ikut lock
word-keys_about-lock = The key is forgotten at once, also where the register was moved or deleted meanwhile. It protects a machine that you leave.
word-keys-change = A new passphrase: ikut key change
word-keys_about-change = The register is written anew under a new key with a new salt. The passphrase, the sheet and the passphrases of colleagues from before open it no longer, even if the old passphrase is chosen again some day. Copies and backups from before stay open to what opened them.
word-keys-in_place = A file in the place of the register
word-keys_about-in_place = A file that is not encrypted is refused where ikut knows of an encrypted register: while that one is unlocked, or while the file with the passphrases of colleagues lies there. Otherwise ikut cannot know.
word-keys-forgotten = The passphrase is forgotten
word-keys_about-forgotten = ikut key change --recover takes the key on the sheet and then a new passphrase. Without the sheet and without a colleague's passphrase nobody opens the register again.
word-keys-leaves = A colleague leaves
word-keys_about-leaves = ikut key change, then ikut key add for those who stay, and a new sheet. ikut key remove alone does not shut out somebody who kept the key.
word-keys-seen = A passphrase was seen, or the sheet is lost
word-keys_about-seen = ikut key change on the same day, and a new sheet. Whoever copied the file before still reads that copy: tell whoever answers for data protection.
word-keys-lost = The machine is lost or stolen
word-keys_about-lost = The register is safe if it was locked, the passphrase is long and neither it nor the sheet was with the machine. If it was unlocked and the machine was on, count it as read.
safety-title = What ikut protects, and what it does not
safety-intro = Participants can come to harm if the wrong people read a register. ikut closes the file; the rest is up to the people and the machines around it. This page says where the line runs.
safety-protects = What ikut protects
safety-does-not = What ikut does not protect
safety-habits = What helps
word-safety-laptop = A lost or stolen laptop
word-safety_about-laptop = The register is encrypted. Without the passphrase nobody reads a working name, a note or who took part when. That holds as long as the passphrase is long and does not lie beside the machine.
word-safety-passphrase = The passphrase
word-safety_about-passphrase = It is never an argument, never part of a message, and stands in no file that ikut writes. A file that you name with --passphrase-file must be readable to you alone.
word-safety-unlocked = The key of an unlocked register
word-safety_about-unlocked = ikut unlock keeps it in the memory of the machine, for your account alone and for eight hours unless you say otherwise. Then the machine forgets it by itself, as it does at ikut lock and when it is switched off.
word-safety-traces = Traces on the disk
word-safety_about-traces = ikut writes no log and no temporary files but a new register on its way, while it encrypts, decrypts, copies or restores one; what of that is left when it is killed is cleared away with the next backup. It overwrites what is deleted in the register and leaves no image of its memory behind. What it writes is readable to you alone, and a register that others can read is refused.
word-safety-door = Slips of the hand
word-safety_about-door = A text that looks like a personal identity code, a telephone number, an e-mail address or a street address is asked about before it is kept. A name cannot be recognised: only you keep it out.
word-safety-shared_machine = Other accounts on the same machine
word-safety_about-shared_machine = They can read neither the register nor the key of an unlocked one. Whoever administers the machine can do both.
word-safety-open_session = A machine that stands open
word-safety_about-open_session = While the register is unlocked, whoever sits down at your account reads it as you do.
word-safety-malware = A machine that is not clean
word-safety_about-malware = A program that runs in your account sees what you see and records what you type. No encryption helps against that.
word-safety-shoulder = Somebody who looks on
word-safety_about-shoulder = A passphrase is not shown while you type it; all else on the screen is.
word-safety-scrollback = What has been on the screen
word-safety_about-scrollback = A terminal keeps what it showed, some of them in a file. Screenshots and shared screens carry it further, and what you type as a command stays in the history of the shell.
word-safety-printed = Paper
word-safety_about-printed = A printed page or list is protected by the cupboard in which it lies.
word-safety-sent = What has been sent
word-safety_about-sent = A report sent by e-mail is out of your reach: it lies in mailboxes, on servers and in copies. Small figures can point at a person without any name. Send what the funder asks for, and no more.
word-safety-exported = Exported files
word-safety_about-exported = CSV files, pages and workbooks are not encrypted. Delete them when they have done their work.
word-safety-backups = Backups of the machine
word-safety_about-backups = They hold the register as it was, and its passphrase of that day opens it. Neither a new passphrase nor the erasing of a person reaches them.
word-safety-synced = Synced folders and shares
word-safety_about-synced = The register may lie there, since it is one encrypted file. But the service keeps old versions, and whoever has the folder can delete the file or bring an old one back. Do not write on two machines at the same time.
word-safety-deleted = Deleted files
word-safety_about-deleted = On a solid-state disk or a memory stick, deleted and overwritten data can stay for a long time where only an expert finds it. If the whole disk is encrypted, it is of no use there.
word-safety-colleague = A colleague who has left
word-safety_about-colleague = Removing a colleague's key takes that key away and does no more: whoever kept a copy of the file with the keys still opens the register with it. After ikut key change no old key opens what is written from then on; copies from before stay open to it.
word-safety-name_and_size = The name, the size and the time of the file
word-safety_about-name_and_size = Whoever sees the folder sees that there is a register, roughly how much it holds, and when it was last written. Name it after no person and no place.
word-safety-forgotten = A forgotten passphrase
word-safety_about-forgotten = Without the passphrase and without the recovery sheet nobody opens the register again: there is no back door.
word-safety-lock = Lock up
word-safety_about-lock = Lock the screen whenever you leave it, and the register with ikut lock when the day is over.
word-safety-disk = Encrypt the whole disk
word-safety_about-disk = The encryption of the operating system also protects exported files, the memory that is moved to the disk, and what was deleted.
word-safety-least = Write little
word-safety_about-least = What is not written down cannot be lost. Use codes in place of names, and write no addresses.
word-safety-sheet = Keep the recovery sheet apart
word-safety_about-sheet = It belongs in a locked cupboard, never in the bag with the laptop, and two people should know where it is.
word-safety-incident = If something has happened
word-safety_about-incident = A lost machine, a file sent to the wrong address: tell your organisation's data protection officer the same day. Where people are at risk, the authority must hear of it within 72 hours.
column-topic = topic
column-about = about
column-moment = when
column-taken_from = taken from
column-questions = rests on
column-law = laid down in

## Words of closed lists

word-record-refusal = question not answered
word-record-life_area = life area
word-record-need_kind = kind of need
word-record-safe_contact = safe contact
word-record-goal = goal
word-record-goal_step = step of a goal
word-record-goal_session = goal talked about at a session
word-record-note = note
word-record-contact = contact
word-record-referral = referral
word-record-answer = answer
word-record-feedback = feedback
word-record-submission_file = file of a submission
word-record-cohort = cohort
word-record-activity = activity
word-record-participant = participant
word-record-enrolment = enrolment
word-record-session = session
word-record-outcome = outcome
word-record-need = need
word-record-mark = mark
word-record-project = project's settings
word-record-break = break
word-record-lesson = lesson
word-record-erasure = erasure
word-record-waiver = waiver
word-record-submission = submission
word-weekday-mon = Mon
word-weekday-tue = Tue
word-weekday-wed = Wed
word-weekday-thu = Thu
word-weekday-fri = Fri
word-weekday-sat = Sat
word-weekday-sun = Sun
word-holiday-new_year = New Year
word-holiday-epiphany = Epiphany
word-holiday-good_friday = Good Friday
word-holiday-easter = Easter Sunday
word-holiday-easter_monday = Easter Monday
word-holiday-may_day = May Day
word-holiday-ascension = Ascension Day
word-holiday-pentecost = Pentecost
word-holiday-midsummer = Midsummer Day
word-holiday-all_saints = All Saints' Day
word-holiday-independence = Independence Day
word-holiday-christmas = Christmas Day
word-holiday-second_christmas = Second Day of Christmas
word-kind-group = group
word-kind-individual = individual
word-kind-meeting = meeting
word-kind-contact = contact
word-kind-observation = observation
word-status-planned = planned
word-status-held = held
word-status-cancelled = cancelled
word-cancelled_for-staff = whoever leads it could not come
word-cancelled_for-provider = the provider called it off
word-cancelled_for-too_few = too few could come
word-cancelled_for-venue = no room was free
word-cancelled_for-holiday = holiday or break
word-cancelled_for-safety = safety
word-cancelled_for-other = another reason
word-mode-group = group
word-mode-individual = individual
word-mode-on_site = on site
word-mode-remote = remote
word-exit-completed = completed
word-exit-employment = a job began
word-exit-education = education began
word-exit-moved = moved away
word-exit-health = health
word-exit-other_service = another service goes on
word-exit-withdrew = chose to stop
word-exit-other = another reason
word-stage-started = started
word-stage-alongside = of them alongside the group only
word-stage-stayed = stayed to the end
word-stage-there = there today
word-stage-ended = ended
word-exit-not_recorded = not recorded how
word-presence-present = present
word-presence-absent = absent
word-presence-not_expected = not expected
word-sign-present = present
word-sign-late = late
word-sign-left_early = left early
word-sign-late_and_early = late and left early
word-sign-absent_none = absent, did not tell
word-sign-absent_in_advance = absent, told in advance
word-sign-absent_afterwards = absent, told afterwards
word-sign-absent_notice_unknown = absent, notice unknown
word-sign-unmarked = unmarked
word-sign-not_expected = not expected
word-sign-planned = planned
word-sign-cancelled = cancelled
word-notice-in_advance = told in advance
word-notice-afterwards = told afterwards
word-notice-none = did not tell
word-reason-health = health
word-reason-child_care = care of a child
word-reason-authority = an authority
word-reason-criminal_process = criminal process
word-reason-work = work or a job interview
word-reason-study = studies
word-reason-transport = transport
word-reason-safety = safety
word-reason-forgot = forgot
word-reason-other = another reason
word-reason-not_told = not told
word-point-exit = on leaving
word-point-six_months = after six months
word-source-participant = the participant
word-source-worker = the project worker
word-source-register = a register
word-source-not_reached = not reached
word-level-none = none
word-level-some = some
word-level-much = much
word-area-housing = housing
word-area-health = health
word-area-family = family
word-area-legal_process = legal process
word-area-residence_permit = residence permit
word-area-money = money
word-area-network = people to turn to
word-area-everyday_coping = everyday coping
word-area-time_management = time management
word-area-wellbeing = wellbeing
word-language-en = English
word-language-fi = Finnish
word-language-sv = Swedish
word-labour_status-employed = employed
word-labour_status-unemployed = unemployed
word-labour_status-inactive = inactive
word-answer-yes = yes
word-answer-no = no
word-answer-refused = prefers not to answer
word-gender-woman = woman
word-gender-man = man
word-gender-non_binary = non-binary
word-gender-not_stated = not stated
word-residence-citizen = citizen
word-residence-permit = permit
word-residence-pending = decision pending
word-residence-none = no right of residence
word-residence-refused = prefers not to answer
word-funder_record-entered = entered
word-funder_record-not_possible = not possible
word-education-0 = ISCED 0, less than primary
word-education-1 = ISCED 1, primary
word-education-2 = ISCED 2, lower secondary
word-education-3 = ISCED 3, upper secondary
word-education-4 = ISCED 4, post-secondary
word-education-5 = ISCED 5, short tertiary
word-education-6 = ISCED 6, bachelor
word-education-7 = ISCED 7, master
word-education-8 = ISCED 8, doctor
word-programme-ESF-2014 = ESF 2014–2020
word-programme-ESFplus-2021 = ESF+ 2021–2027
word-scope-period = in the period
word-scope-cumulative = since the project began
word-figures-same = the same
word-figures-changed = different
word-figures-damaged = damaged
word-scope-both = both
word-part-indicators = Indicators
word-part-attendance = Attendance
word-severity-blocks = blocks
word-severity-must = must
word-severity-should = should
word-severity-note = note
word-severity_means-blocks = no report can be trusted until this is mended; it cannot be let stand
word-severity_means-must = mend it before the report goes out
word-severity_means-should = look at it before the report goes out
word-severity_means-note = good to know; nothing has to be done
word-state-standing = standing
word-state-expired = expired
word-state-gone = no longer found
word-state-open = open
word-state-reached = reached
word-state-changed = changed
word-state-let_go = let go
word-state-proposed = proposed
word-state-agreed = agreed
word-state-sent = sent
word-state-accepted = accepted
word-state-declined = declined
word-state-ended = ended
word-standing-in_use = in use
word-standing-retired = retired
word-standing-unlisted = not on the list
word-onward-not_yet = no service yet
word-onward-under_way = under way
word-onward-arranged = arranged
word-area-working_life = working life
word-purpose-support = support
word-purpose-absence = after an absence
word-purpose-outcome_exit = outcome on leaving
word-purpose-outcome_six_months = outcome after six months
word-purpose-referral = referral
word-purpose-other = other
word-way-phone = phone
word-way-message = message
word-way-email = email
word-way-meeting = meeting
word-way-through_other = through somebody else
word-rule-incomplete_record = the record is not complete
word-rule-gender_non_binary = ESF 2014–2020 knows women and men only: ask the funder how to report a non-binary participant
word-rule-answers_refused = some prefer not to answer
word-rule-answers_not_asked = some were not asked yet
word-rule-age_band_by_year = an age group depends on the birthday
word-rule-outcome_early = the outcome is too early and is not counted
word-rule-outcome_late = the outcome is too late and is not counted
word-rule-outcome_undated = the outcome has no day and is not counted
word-rule-outcome_before_leaving = the participant has not left; the outcome is not counted
word-rule-outcome_not_reached = the participant was not reached; the outcome is not counted
word-rule-not_supported_yet = no first day and no enrolment: the participant counts nowhere
word-rule-entered_before_project = entered before the project began
word-rule-left_before_entered = left before entering
word-rule-unemployed_since_missing = since when unemployed is not recorded: never counted as long-term
word-rule-unemployed_since_after_entry = unemployed only since a day after the entry
word-rule-session_unmarked = expected participants are unmarked
word-rule-lone_session = one participant came alone
word-rule-entered_after_project = entered after the project ended
word-rule-entered_in_future = the first day in the project is yet to come
word-rule-left_in_future = the last day in the project is yet to come
word-rule-left_after_project = left after the project ended
word-rule-born_after_entry = the birth lies after the first day in the project, so no age is known
word-rule-age_against_birth = the age at entry is not the one that the birth gives
word-rule-birth_year_against_date = the birth year is not that of the birth date
word-rule-birth_kept_twice = age and birth are recorded more than once; one of them is enough
word-rule-under_15 = under 15 years of age on the first day
word-rule-over_74 = over 74 years of age on the first day
word-rule-unemployed_since_other_status = it is recorded since when unemployed, but the labour status is another
word-rule-education_beyond_age = the education is higher than the age lets one expect
word-rule-studying_without_level = in education, with no level completed yet: worth asking once more
word-rule-third_country_without_background = national of a third country without a foreign background: worth asking once more
word-rule-citizen_of_third_country = resides as a citizen, and is a national of a third country
word-rule-funder_record_missing = not yet in the funder's own system
word-rule-funder_record_not_possible = cannot be entered in the funder's own system; the funder may ask for another list
word-rule-form_unsigned = the start form is not signed
word-rule-form_signed_late = the start form was signed more than four weeks after the first day
word-rule-gender_missing = the gender is not known
word-rule-age_missing = the age is not known
word-rule-labour_status_missing = the labour status is not known
word-rule-in_education_missing = it is not known whether they were in education
word-rule-education_missing = the education is not known
word-rule-outcome_in_future = the day of the outcome is yet to come
word-rule-outcome_incomplete = the outcome counts, but some of what the indicators ask is not recorded
word-rule-outcomes_same_day = both outcomes have the same day
word-rule-improved_against_status = the situation is recorded as better, although the participant worked at entry and does not work now
word-rule-exit_outcome_open = left; the outcome on leaving can be recorded now
word-rule-exit_outcome_due = left more than 21 days ago without an outcome on leaving; it is time to ask
word-rule-exit_outcome_missing = no outcome on leaving was recorded in time
word-rule-six_months_not_open = the situation six months after can be asked later
word-rule-six_months_soon = the situation six months after can be asked within four weeks
word-rule-six_months_due = the situation six months after can be asked now
word-rule-six_months_missing = no situation six months after was recorded in time
word-rule-session_without_marks = nobody is marked at a session that was held
word-rule-session_nobody_came = nobody came
word-rule-session_nobody_expected = a session was held at which nobody was expected
word-rule-session_planned_past = the session is past and still planned
word-rule-session_held_in_future = the session is recorded as held on a day that is yet to come
word-rule-session_on_holiday = the session is on a public holiday
word-rule-session_in_break = the session lies in a break of the group
word-rule-session_outside_cohort = the group session lies outside the days of the group
word-rule-session_outside_project = the session was held outside the days of the project
word-rule-sessions_overlap = another group session of the group is at the same time
word-rule-session_long = the individual session is more than twice as long as usual
word-rule-marks_before_entered = marked before the first day in the project
word-rule-marks_after_left = marked after the last day in the project
word-rule-marks_outside_enrolment = marked at group sessions outside the time in the group
word-rule-double_booking = present at two sessions at the same time
word-rule-minutes_beyond_session = the minutes late and early come to the whole session
word-rule-notice_unknown = absences of which it is not recorded whether the participant told
word-rule-marks_recorded_late = marks were recorded more than seven days after the session
word-rule-no_enrolment = in no group so far
word-rule-enrolment_before_entered = the time in the group began before the first day in the project
word-rule-enrolment_before_project = the time in the group began before the project
word-rule-enrolment_after_cohort = the time in the group began after the group's last day
word-rule-enrolment_outside_cohort = the time in the group goes beyond the group's days
word-rule-enrolments_overlap = in one group twice, or expected in two, at the same time
word-rule-enrolment_open_after_cohort = the group has ended, the time in it has not
word-rule-enrolment_open_after_left = left the project, but the time in the group goes on
word-rule-exit_reason_missing = the time in the group ended, and it is not recorded how
word-rule-exit_against_outcome = the time in the group ended in employment, but the outcome on leaving says otherwise
word-rule-still_in_project = every time in a group ended more than four weeks ago, and no last day in the project is recorded
word-rule-never_attended = in the group for two weeks or more and not there yet: worth a call
word-rule-cohort_without_sessions = the group has begun without a session
word-rule-cohort_without_participants = the group has begun without a participant
word-rule-cohort_weeks_under = fewer weeks with group sessions than planned
word-rule-cohort_weeks_over = more weeks with group sessions than planned
word-rule-cohort_small = fewer than four participants
word-rule-cohort_large = more than six participants
word-rule-cohort_outside_project = the group goes beyond the days of the project
word-rule-project_start_missing = the project's first day is not recorded: no report can be made
word-rule-project_programme_missing = the project's programme is not recorded: no report can be made
word-rule-project_end_before_start = the project ends before it begins
word-rule-project_end_missing = the project's last day is not recorded
word-rule-project_code_missing = the funder's project code is not recorded
word-rule-project_target_missing = the project's target number of participants is not recorded
word-rule-no_participants = nobody is supported yet
word-rule-target_behind = fewer supported participants than the target asks for by now
word-rule-period_before_project = the period begins before the project
word-rule-period_beyond_project = the period ends after the project
word-rule-period_not_over = the period is not over yet, and its figures can change
word-rule-self_check_broken = figures of the report contradict each other

## A report as a page

page-esf = Report to the European Social Fund, { $period }
page-days = { $from } to { $until }
page-project = the whole project
page-all = all
page-target = Participants so far, of the target
page-bars = { $caption }: attended, of those marked
page-severity = { $severity ->
        [blocks] Blocks the report
        [must] To be mended before the report is sent
        [should] Worth checking
       *[note] For information
    }
page-findings = { $findings ->
        [one] One finding
       *[other] { $findings } findings
    }: { $severity }
title-method = How it was counted
method-once = A participant counts once in the project. Coming back changes nothing about the day of entry; of several last days the last one counts.
method-complete = Indicators count participants with complete records: gender, age, situation in the labour market, whether in education, and education. Everybody who was supported stands in “{ $all }”, whether or not the record is complete.
method-when = What is recorded on entering belongs to the period of the first day in the project, the situation on leaving to that of the last day, and the situation after six months to that of the day six months after the last one.
method-windows = The situation on leaving counts when it is from the last day or at most 28 days later, the situation after six months when it is from that day or at most three months later. What lies outside, and who was not reached, is among the findings and not counted.
method-not-stated = Who was not asked or prefers not to answer is not counted as a yes; the findings say how many they are. Whose gender is not stated stands in a column of their own in “{ $all }”.
method-attendance = At a session that was held, everybody enrolled that day is expected, unless marked as not expected. Before joining, after leaving and at cancelled sessions nobody is expected, and nothing is an absence.
method-rates = Attendance is the attended out of the attended and the absent; who is unmarked is in neither. Who came late has attended. On time is out of the attended. A share of nothing is shown as “–”.
method-non-binary = { $programme } knows women and men only. A non-binary participant is counted in a column of their own and in the total; the funder has to be asked.
method-long-term = { $months ->
        [one] Long-term unemployed are those who had been unemployed for more than 12 months on the first day, under 25 years for more than one month.
       *[other] Long-term unemployed are those who had been unemployed for more than 12 months on the first day, under 25 years for more than { $months } months.
    }
method-few = Where fewer than ten stand behind a share, no conclusion should be drawn from it. The interval is Wilson's 95 % score interval: that wide is the range in which the share of more people like these may lie.
method-versions = Counted by ikut { $program }, definitions { $definitions }.
page-not-for-screen = { $format } is a file and not for a screen
hint-page-file = write it into a file: > report.{ $format }
as-table = As a table

## Columns

column-field = field
column-value = value
column-name = name
column-code = code
column-funder = funder
column-programme = programme
column-start = start
column-end = end
column-target = target
column-cohort = cohort
column-weeks = weeks
column-emphasis = emphasis
column-sessions = sessions
column-break = break
column-participant = participant
column-activity = activity
column-name_en = name in English
column-name_fi = name in Finnish
column-name_sv = name in Swedish
column-kind = kind
column-provider = provider
column-minutes = minutes
column-counted = counted
column-alias = working name
column-entered = first day
column-left = last day
column-gender = gender
column-age_at_entry = age at entry
column-age = age
column-birth_date = day of birth
column-birth_year = year of birth
column-labour_status = labour market
column-unemployed_since = unemployed since
column-in_education = in education
column-education = education
column-foreign_background = foreign background
column-third_country_national = third-country national
column-minority = minority
column-disability = disability
column-homeless = homeless
column-rural = rural area
column-other_disadvantaged = other disadvantage
column-residence = residence
column-form_signed = form signed
column-funder_record = funder's system
column-enrolment = enrolment
column-outcome = outcome
column-key = passphrase
column-need = need
column-stage = stage
column-asked = asked
column-none = none
column-some = some
column-much = much
column-needed_rate = had the need
column-low = interval from
column-high = interval to
column-days_gone = days gone
column-days = days
column-time_rate = time gone
column-target_rate = of the target
column-participants_needed = still needed
column-weeks_left = weeks left
column-counted_hours = participant hours
column-held_sessions = sessions held
column-cohorts_done = cohorts done
column-cohorts_running = cohorts on their way
column-cohorts_ahead = cohorts ahead
column-number = number
column-text = text
column-standing = on the list
column-had = had the need
column-less = less
column-more = more
column-asked_again = asked again
column-review = look again
column-steps_done = done
column-goal = goal
column-goal_step = step
column-done = done
column-private = private
column-purpose = for
column-may_go = may go from
column-due = due
column-way = how
column-reached = reached
column-service = service
column-since = since
column-consent = consent
column-goes_on = support goes on
column-onward = next service
column-from = from
column-to = to
column-message = message
column-then = then
column-now = now
column-missing = missing
column-contact_rule = safe contact
column-six_months = situation after six months
column-mode = mode
column-exit = ended
column-session = session
column-date = day
column-was = was on
column-status = status
column-cancelled_for = why cancelled
column-facilitator = led by
column-month = month
column-week = week
column-remark = remark
column-point = point
column-job_searching = searching for a job
column-qualification = qualification
column-improved = improved
column-source = source
column-level = level
column-day = day
column-time = time
column-area = area of life
column-language = language
column-step = step
column-at = when
column-who = who
column-what = what
column-state = state
column-file = file
column-new = new
column-same = the same
column-changed = changed
column-prefers_not = prefers not to answer
column-import-changed = changed
column-refused = refused
column-label = indicator
column-women = women
column-men = men
column-non_binary = non-binary
column-not_stated = not stated
column-total = total
column-sessions_planned = planned
column-sessions_held = held
column-sessions_cancelled = cancelled
column-participants = participants
column-expected = expected
column-marked = marked
column-attended = attended
column-on_time = on time
column-late = late
column-left_early = left early
column-absent_in_advance = absent, told in advance
column-absent_afterwards = absent, told afterwards
column-absent_none = absent, did not tell
column-absent_notice_unknown = absent, notice unknown
column-not_expected = not expected
column-unmarked = unmarked
column-minutes_expected = minutes expected
column-minutes_attended = minutes attended
column-counted_minutes = counted minutes
column-lone_sessions = came alone
column-attendance_rate = attendance
column-commitment_rate = attended or told
column-punctuality_rate = on time of attended
column-rule = rule
column-id = id
column-finds = what it finds
column-check = check
column-why = why
column-until = until
column-waived = let stand because
column-severity = severity
column-subject = about
column-detail = finding
column-fix = way out
column-period_changed = different in the period
column-cumulative_changed = different since the start
column-figures = figures today
column-figure = figure
column-sent = sent
column-today = today
column-moved_by = moved by
column-record = record
column-before = before
column-after = after
column-presence = attendance
column-notice = notice
column-minutes_late = minutes late
column-minutes_early = minutes early
column-submission = submission
column-period = period
column-corrects = corrects
column-sent_on = sent on
column-content = content
column-last_op = latest step then
column-sent_by = sent by
column-sent_at = sent at
column-ltu_months_under_25 = months until long-term unemployed, under 25
column-program_version = version of ikut
column-definitions_version = version of the definitions
column-files = files
column-sha256 = sha256
column-note = note
column-project = project
column-part = number
column-out_of = out of
column-share = share
column-interval = 95 % interval

## Words for backups, restoring, retention and erasure

word-made-by_hand = by hand
word-made-daily = daily
word-made-before_migration = before a new version
word-made-before_import = before an import
word-made-before_erase = before an erasure
word-made-before_restore = before a restore
word-made-kept = kept
word-state-good = good
word-state-other_register = of another register
word-state-other_passphrase = another passphrase
word-state-encrypted = encrypted
word-state-open_to_others = others can read it
word-state-of_another_account = of another account
word-state-damaged = damaged
word-state-too_new = from a newer ikut
column-backup = backup
column-made = made
column-marks = marks
column-steps = steps
word-records-participant = the person
word-records-enrolment = enrolments
word-records-session = individual sessions
word-records-mark = marks
word-records-outcome = outcomes
word-records-need = needs
word-records-refusal = questions left unanswered
word-records-life_area = life areas
word-records-safe_contact = how to reach the person
word-records-goal = goals
word-records-goal_step = steps of goals
word-records-goal_session = sessions about goals
word-records-note = notes
word-records-contact = contacts
word-records-referral = referrals
word-records-assessment = assessments
word-records-answer = answers
word-records-feedback = feedback after individual sessions
word-records-draft = drafts
word-records-waiver = findings let stand
word-records-change = entries of the history
word-keeps-evidence = evidence
word-keeps-nothing = nothing
word-holds-participants = participants
word-holds-sessions = sessions
word-holds-marks = marks
word-holds-steps = steps
word-holds-latest = latest step
column-records = records
column-rows = rows
column-holds = holds
column-keeps = keeps
column-retention = evidence is kept until

## Indicators

indicator-GRAND_TOTAL = All supported participants
indicator-TOTAL = Participants with complete records
indicator-CO01 = Unemployed, including long-term unemployed
indicator-CO02 = Long-term unemployed
indicator-CO03 = Inactive
indicator-CO04 = Inactive, not in education or training
indicator-CO05 = Employed, including self-employed
indicator-CO06 = Below 25 years of age
indicator-CO07 = Above 54 years of age
indicator-CO08 = Above 54 years of age, unemployed or inactive and not in education or training
indicator-CO09 = With primary or lower secondary education (ISCED 1–2)
indicator-CO10 = With upper secondary or post-secondary education (ISCED 3–4)
indicator-CO11 = With tertiary education (ISCED 5–8)
indicator-CO15 = Migrants, participants with a foreign background, minorities
indicator-CO16 = Participants with disabilities
indicator-CO17 = Other disadvantaged
indicator-CO18 = Homeless or affected by housing exclusion
indicator-CO19 = From rural areas
indicator-CR01 = Inactive participants engaged in job searching upon leaving
indicator-CR02 = Participants in education or training upon leaving
indicator-CR03 = Participants gaining a qualification upon leaving
indicator-CR04 = Participants in employment, including self-employment, upon leaving
indicator-CR05 = Disadvantaged participants in job searching, education or training, with a qualification or in employment upon leaving
indicator-CR06 = Participants in employment, including self-employment, six months after leaving
indicator-CR07 = Participants with an improved labour market situation six months after leaving
indicator-CR08 = Participants above 54 years of age in employment six months after leaving
indicator-CR09 = Disadvantaged participants in employment six months after leaving
indicator-EECO01 = Total number of participants
indicator-EECO02 = Unemployed, including long-term unemployed
indicator-EECO03 = Long-term unemployed
indicator-EECO04 = Inactive
indicator-EECO05 = Employed, including self-employed
indicator-EECO06 = Children below 18 years of age
indicator-EECO07 = Young people between 18 and 29 years of age
indicator-EECO08 = 55 years of age and above
indicator-EECO09 = With lower secondary education or less (ISCED 0–2)
indicator-EECO10 = With upper secondary or post-secondary education (ISCED 3–4)
indicator-EECO11 = With tertiary education (ISCED 5–8)
indicator-EECO12 = Participants with disabilities
indicator-EECO13 = Third-country nationals
indicator-EECO14 = Participants with a foreign background
indicator-EECO15 = Minorities, including marginalised communities such as Roma people
indicator-EECO16 = Homeless or affected by housing exclusion
indicator-EECO17 = Participants from rural areas
indicator-EECR01 = Participants engaged in job searching upon leaving
indicator-EECR02 = Participants in education or training upon leaving
indicator-EECR03 = Participants gaining a qualification upon leaving
indicator-EECR04 = Participants in employment, including self-employment, upon leaving
indicator-EECR05 = Participants in employment, including self-employment, six months after leaving
indicator-EECR06 = Participants with an improved labour market situation six months after leaving

## The person behind the code

intake-head = Intake of { $participant }, { $day }
intake-keys = Enter leaves a question, { $refuse } prefers not to answer, { $back } goes back, { $enough } ends, { $help } shows this. Whoever is interrupted goes on later: a draft is kept.
intake-area = { $area }: how much support is needed?
intake-said = said so far: { $answer }
intake-choose = one of the numbers or words above
intake-day = a day, such as 30.8.2021
intake-unknown = this does not answer the question
intake-write = Enter writes it down, { $back } goes back
intake-written = took down the intake of { $participant }
intake-complete = everything was asked of { $participant } already
intake-open = not asked of { $participant } yet: { $questions }
ask-intake-draft = { $answers ->
        [one] One answer of { $participant } from { $day } is kept as a draft. Go on with it?
       *[other] { $answers } answers of { $participant } from { $day } are kept as a draft. Go on with them?
    }
file-written = wrote { $path }
hint-out-file = name a file: --out FILE
form-title = Questions for the beginning
form-lead = You may leave any question empty. You may also tick that you prefer not to answer: then nobody asks again. Support does not depend on what you answer here.
form-code = Code: { $participant }
form-entry = Your situation on the first day
form-areas = Your life now
form-areas-question = How much support do you need?
form-contact = How we reach you
form-refuse = I prefer not to answer
form-day = Date

timetable-title = My meetings
timetable-meeting = Meeting
timetable-week = Week { $from }–{ $to }
timetable-span = { $from }–{ $to }
timetable-some-time = we agree on the time
timetable-remote = { $what } (by telephone or computer)
timetable-free = free
timetable-off = – does not take place
timetable-nothing = There are no meetings to come.
timetable-written = wrote the timetable of { $participant } to { $path }: { $sessions ->
        [0] no sessions
        [one] one session
       *[other] { $sessions } sessions
    }
reminder = Hello! A reminder: we meet { $weekday } { $day } at { $times }. See you!
reminder-without-time = Hello! A reminder: we meet { $weekday } { $day } – see you!
reminders-nobody = nobody has a session on { $day }
reminder-mind = mind: { $rule }

person-title = { $participant }, { $day }
person-week = week { $week } of { $weeks }
person-last = last there
person-next = next meeting
person-attendance = attendance
person-attended = attended { $attended } of { $marked }
person-late = late { $times ->
        [one] once
       *[other] { $times } times
    }, { $minutes } minutes in all
person-contact = safe contact
person-needs = Needs, then and now
person-areas = Areas of life, then and now: how much support is needed
person-goals = Goals
person-steps = steps { $done } of { $steps }
person-review = look again { $day }
person-referrals = Where support goes on
person-contact-due = contact due { $day }: { $purpose }
person-outcomes = Outcomes
person-entry = At entry
person-missing = Missing, with the command that fills it
person-not-asked = { $questions ->
        [one] one question not asked yet
       *[other] { $questions } questions not asked yet
    }
person-unmarked = { $day } { $activity }: unmarked
person-exit = how the time in { $cohort } ended

person-refused = Prefers not to answer, so nobody asks again: { $questions }

word-day-mon = Monday
word-day-tue = Tuesday
word-day-wed = Wednesday
word-day-thu = Thursday
word-day-fri = Friday
word-day-sat = Saturday
word-day-sun = Sunday
word-on-mon = on Monday
word-on-tue = on Tuesday
word-on-wed = on Wednesday
word-on-thu = on Thursday
word-on-fri = on Friday
word-on-sat = on Saturday
word-on-sun = on Sunday

word-question-entered = What was the first day in the project?
word-question-gender = What is your gender?
word-question-age_at_entry = How old were you on the first day? (whole years)
word-question-labour_status = What was your situation on the labour market on the first day?
word-question-unemployed_since = Since which day had you been unemployed?
word-question-in_education = Were you in education or training on the first day?
word-question-education = What is the highest education that you have completed?
word-question-foreign_background = Do you have a foreign background?
word-question-third_country_national = Are you a national of a country outside the European Union?
word-question-minority = Do you belong to a minority?
word-question-disability = Do you have a disability?
word-question-homeless = Are you without a home, or is your housing insecure?
word-question-rural = Do you live in the countryside?
word-question-other_disadvantaged = Is there anything else that makes it harder for you to find work?
word-question-residence = On what ground do you live in the country?
word-question-exit = The situation on leaving
word-question-six_months = The situation after six months
word-question-language = In which language may we write to you?
word-question-contact_rule = How can we contact you safely? What must we mind?
word-question-housing = Housing
word-question-health = Health
word-question-family = Family
word-question-legal_process = Legal process
word-question-residence_permit = Residence permit
word-question-money = Money
word-question-network = People to turn to
word-question-everyday_coping = Everyday coping
word-question-time_management = Time management
word-question-wellbeing = Wellbeing

## Questions one after the other

answer-either = { $yes } or { $no }
questions-keys = Enter leaves a question, { $back } goes back, { $enough } ends.
questions-keys-refuse = Enter leaves a question, { $refuse } prefers not to answer, { $back } goes back, { $enough } ends.
outcome-head = { $point }: { $participant }
outcome-nothing = nothing is said of the situation
hint-outcome-say = say it: ikut outcome add { $participant } { $point } --labour-status employed|unemployed|inactive; when nobody was reached: --source not_reached
refusal-kept = took down that { $participant } prefers not to answer: { $question }
word-asked-labour_status = Situation on the labour market
word-asked-in_education = In education or training?
word-asked-job_searching = Searching for a job?
word-asked-qualification = Was a qualification gained?
word-asked-improved = Is the situation on the labour market better than at entry?
word-asked-source = From whom is it known? (Enter: the participant)
stopped = stopped
hint-draft-kept = what was said is kept as a draft; go on with it: { $command }
a-coming-day = a day, such as +7, mon or 30.8.
left-project = { $participant } was in the project until { $day }
left-before-group = { $participant } was in { $cohort } until { $day }: the last day in the project cannot be before that, on { $left }
hint-exit-left = end the time in the project: ikut exit { $participant } --left DATE
yet-to-come = { $day } is yet to come: only what happened is recorded
hint-happened = what is to come is booked: ikut contact add PARTICIPANT --due DAY
next-before-contact = the next contact, { $day }, lies before this one, { $date }
