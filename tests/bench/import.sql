-- An import by hand: the files into staging tables in memory, from there into the register's own tables.
PRAGMA synchronous = EXTRA;
PRAGMA foreign_keys = ON;
PRAGMA temp_store = MEMORY;
PRAGMA cache_size = -65536;
BEGIN;
CREATE TEMP TABLE in_activity (
  activity TEXT, name_en TEXT, name_fi TEXT, name_sv TEXT, kind TEXT, provider TEXT, minutes TEXT, counted TEXT
);
CREATE TEMP TABLE in_cohort (
  cohort TEXT, name TEXT, start TEXT, weeks TEXT, "end" TEXT, target TEXT, emphasis TEXT
);
CREATE TEMP TABLE in_participant (
  participant TEXT, gender TEXT, age_at_entry TEXT, labour_status TEXT, in_education TEXT, education TEXT,
  entered TEXT, "left" TEXT, unemployed_since TEXT, form_signed TEXT, funder_record TEXT
);
CREATE TEMP TABLE in_outcome (
  participant TEXT, point TEXT, date TEXT, labour_status TEXT, in_education TEXT, job_searching TEXT,
  qualification TEXT, improved TEXT, source TEXT
);
CREATE TEMP TABLE in_enrolment (participant TEXT, cohort TEXT, "from" TEXT, "to" TEXT, mode TEXT, exit TEXT);
CREATE TEMP TABLE in_session (
  session TEXT, cohort TEXT, activity TEXT, participant TEXT, date TEXT, start TEXT, minutes TEXT, mode TEXT,
  status TEXT, facilitator TEXT
);
CREATE TEMP TABLE in_mark (
  session TEXT, participant TEXT, presence TEXT, minutes_late TEXT, minutes_early TEXT, notice TEXT, reason TEXT
);
.mode csv
.import --skip 1 activities.csv in_activity
.import --skip 1 cohorts.csv in_cohort
.import --skip 1 participants.csv in_participant
.import --skip 1 enrolments.csv in_enrolment
.import --skip 1 sessions.csv in_session
.import --skip 1 attendance.csv in_mark
.import --skip 1 outcomes.csv in_outcome

INSERT INTO activity (code, kind, minutes, counted) SELECT activity, kind, nullif(minutes, ''), counted FROM in_activity;
INSERT INTO cohort (code, start, weeks, "end") SELECT cohort, start, weeks, "end" FROM in_cohort;
INSERT INTO participant (code, gender, age_at_entry, labour_status, in_education, education, entered, "left",
  unemployed_since, form_signed, funder_record)
SELECT participant, gender, age_at_entry, labour_status, in_education, education, entered, "left",
  nullif(unemployed_since, ''), form_signed, funder_record
FROM in_participant;
INSERT INTO outcome (participant, point, date, labour_status, in_education, job_searching, qualification, improved,
  source)
SELECT participant.id, point, date, in_outcome.labour_status, in_outcome.in_education, job_searching,
  qualification, nullif(improved, ''), source
FROM in_outcome
JOIN participant ON participant.code = in_outcome.participant;
INSERT INTO enrolment (participant, cohort, "from", "to", mode, exit)
SELECT participant.id, cohort, "from", nullif("to", ''), mode, nullif(exit, '')
FROM in_enrolment
JOIN participant ON participant.code = in_enrolment.participant;
INSERT INTO session (code, cohort, activity, date, start, minutes, mode, status, facilitator)
SELECT session, cohort, activity, date, nullif(start, ''), minutes, nullif(mode, ''), status, nullif(facilitator, '')
FROM in_session;
INSERT INTO mark (session, participant, presence, minutes_late, minutes_early, notice, reason)
SELECT session.id, participant.id,
  CASE in_mark.presence WHEN 'present' THEN 1 WHEN 'absent' THEN 2 WHEN 'not_expected' THEN 3 END,
  coalesce(nullif(minutes_late, ''), 0), coalesce(nullif(minutes_early, ''), 0),
  CASE notice WHEN 'in_advance' THEN 1 WHEN 'afterwards' THEN 2 WHEN 'none' THEN 3 END,
  CASE reason WHEN 'health' THEN 1 WHEN 'forgot' THEN 9 END
FROM in_mark
JOIN session ON session.code = in_mark.session
JOIN participant ON participant.code = in_mark.participant;
COMMIT;
