-- The register as it first shipped. Keys are the public codes, except where marks make rows many.

CREATE TABLE project (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  name TEXT,
  code TEXT,
  funder TEXT,
  programme TEXT CHECK (programme IN ('ESF-2014', 'ESF+-2021')),
  start TEXT CHECK (start IS date(start)),
  "end" TEXT CHECK ("end" IS date("end")),
  target INTEGER CHECK (target >= 0)
) STRICT;

CREATE TABLE cohort (
  code TEXT PRIMARY KEY,
  name TEXT,
  start TEXT NOT NULL CHECK (start IS date(start)),
  weeks INTEGER NOT NULL CHECK (weeks > 0),
  "end" TEXT NOT NULL CHECK ("end" IS date("end")),
  target INTEGER CHECK (target >= 0),
  emphasis TEXT
) STRICT;

CREATE TABLE "break" (
  cohort TEXT NOT NULL REFERENCES cohort (code),
  "from" TEXT NOT NULL CHECK ("from" IS date("from")),
  "to" TEXT NOT NULL CHECK ("to" IS date("to")),
  reason TEXT,
  PRIMARY KEY (cohort, "from")
) STRICT, WITHOUT ROWID;

CREATE TABLE activity (
  code TEXT PRIMARY KEY,
  name_en TEXT,
  name_fi TEXT,
  name_sv TEXT,
  kind TEXT NOT NULL CHECK (kind IN ('group', 'individual')),
  provider TEXT,
  minutes INTEGER CHECK (minutes > 0),
  counted TEXT NOT NULL CHECK (counted IN ('yes', 'no'))
) STRICT;

CREATE TABLE participant (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  alias TEXT,
  entered TEXT CHECK (entered IS date(entered)),
  "left" TEXT CHECK ("left" IS date("left")),
  gender TEXT CHECK (gender IN ('woman', 'man', 'non_binary', 'not_stated')),
  age_at_entry INTEGER CHECK (age_at_entry >= 0),
  birth_date TEXT CHECK (birth_date IS date(birth_date)),
  birth_year INTEGER CHECK (birth_year > 0),
  labour_status TEXT CHECK (labour_status IN ('employed', 'unemployed', 'inactive')),
  unemployed_since TEXT CHECK (unemployed_since IS date(unemployed_since)),
  in_education TEXT CHECK (in_education IN ('yes', 'no')),
  education TEXT CHECK (education IN ('0', '1', '2', '3', '4', '5', '6', '7', '8')),
  foreign_background TEXT CHECK (foreign_background IN ('yes', 'no', 'refused')),
  third_country_national TEXT CHECK (third_country_national IN ('yes', 'no', 'refused')),
  minority TEXT CHECK (minority IN ('yes', 'no', 'refused')),
  disability TEXT CHECK (disability IN ('yes', 'no', 'refused')),
  homeless TEXT CHECK (homeless IN ('yes', 'no', 'refused')),
  rural TEXT CHECK (rural IN ('yes', 'no', 'refused')),
  other_disadvantaged TEXT CHECK (other_disadvantaged IN ('yes', 'no', 'refused')),
  residence TEXT CHECK (residence IN ('citizen', 'permit', 'pending', 'none', 'refused')),
  form_signed TEXT CHECK (form_signed IS date(form_signed)),
  funder_record TEXT CHECK (funder_record IN ('entered', 'not_possible'))
) STRICT;

CREATE TABLE enrolment (
  participant INTEGER NOT NULL REFERENCES participant (id),
  cohort TEXT NOT NULL REFERENCES cohort (code),
  "from" TEXT NOT NULL CHECK ("from" IS date("from")),
  "to" TEXT CHECK ("to" IS date("to")),
  mode TEXT NOT NULL CHECK (mode IN ('group', 'individual')),
  exit TEXT CHECK (exit IN ('completed', 'employment', 'education', 'moved', 'health', 'other_service',
    'withdrew', 'other')),
  PRIMARY KEY (participant, cohort, "from")
) STRICT, WITHOUT ROWID;

CREATE INDEX enrolment_by_cohort ON enrolment (cohort);

CREATE TABLE session (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  cohort TEXT NOT NULL REFERENCES cohort (code),
  activity TEXT NOT NULL REFERENCES activity (code),
  participant INTEGER REFERENCES participant (id),
  date TEXT NOT NULL CHECK (date IS date(date)),
  start TEXT CHECK (start IS strftime('%H:%M', start)),
  minutes INTEGER NOT NULL CHECK (minutes > 0),
  mode TEXT CHECK (mode IN ('on_site', 'remote')),
  status TEXT NOT NULL CHECK (status IN ('planned', 'held', 'cancelled')),
  facilitator TEXT
) STRICT;

CREATE INDEX session_by_date ON session (date);

-- Presence, notice and reason hold the place of the word in its list, counted from 1.
CREATE TABLE mark (
  session INTEGER NOT NULL REFERENCES session (id),
  participant INTEGER NOT NULL REFERENCES participant (id),
  presence INTEGER NOT NULL CHECK (presence BETWEEN 1 AND 3),
  minutes_late INTEGER NOT NULL CHECK (minutes_late >= 0),
  minutes_early INTEGER NOT NULL CHECK (minutes_early >= 0),
  notice INTEGER CHECK (notice BETWEEN 1 AND 3),
  reason INTEGER CHECK (reason BETWEEN 1 AND 11),
  PRIMARY KEY (session, participant)
) STRICT, WITHOUT ROWID;

CREATE TABLE outcome (
  participant INTEGER NOT NULL REFERENCES participant (id),
  point TEXT NOT NULL CHECK (point IN ('exit', 'six_months')),
  date TEXT CHECK (date IS date(date)),
  labour_status TEXT CHECK (labour_status IN ('employed', 'unemployed', 'inactive')),
  in_education TEXT CHECK (in_education IN ('yes', 'no')),
  job_searching TEXT CHECK (job_searching IN ('yes', 'no')),
  qualification TEXT CHECK (qualification IN ('yes', 'no')),
  improved TEXT CHECK (improved IN ('yes', 'no')),
  source TEXT CHECK (source IN ('participant', 'worker', 'register', 'not_reached')),
  PRIMARY KEY (participant, point)
) STRICT, WITHOUT ROWID;

CREATE TABLE need (
  participant INTEGER NOT NULL REFERENCES participant (id),
  date TEXT NOT NULL CHECK (date IS date(date)),
  need TEXT NOT NULL,
  level TEXT NOT NULL CHECK (level IN ('none', 'some', 'much')),
  PRIMARY KEY (participant, date, need)
) STRICT, WITHOUT ROWID;

-- One row for each step that somebody took. While a step is open its changes attach to it; `bulk`
-- says that it stores the images of marks many to a row. `undoes` names the step that an undo or a
-- redo is about.
CREATE TABLE op (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  kind TEXT NOT NULL,
  details TEXT NOT NULL CHECK (json_valid(details)),
  undoes INTEGER REFERENCES op (id),
  first_change INTEGER NOT NULL,
  bulk INTEGER NOT NULL CHECK (bulk IN (0, 1)),
  open INTEGER NOT NULL CHECK (open IN (0, 1))
) STRICT;

CREATE INDEX op_by_undoes ON op (undoes) WHERE undoes IS NOT NULL;

-- One row for each row that a step touched: its values before and after. Where `many` is not 0 the
-- images hold that many rows.
CREATE TABLE change (
  id INTEGER PRIMARY KEY,
  op INTEGER NOT NULL REFERENCES op (id),
  entity TEXT NOT NULL,
  before TEXT CHECK (before IS NULL OR json_valid(before)),
  after TEXT CHECK (after IS NULL OR json_valid(after)),
  many INTEGER NOT NULL DEFAULT 0
) STRICT;
