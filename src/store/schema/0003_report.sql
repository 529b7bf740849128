-- What a report leaves behind: what was sent, word for word; findings that were looked at and let
-- stand; what was learned of a cohort.

-- `last_op` is the latest step of the register that was sent; `sha256` is that of its manifest.
CREATE TABLE submission (
  number INTEGER PRIMARY KEY,
  period TEXT NOT NULL,
  "from" TEXT NOT NULL CHECK ("from" IS date("from")),
  until TEXT NOT NULL CHECK (until IS date(until)),
  programme TEXT NOT NULL CHECK (programme IN ('ESF-2014', 'ESF+-2021')),
  ltu_months_under_25 INTEGER NOT NULL CHECK (ltu_months_under_25 > 0),
  language TEXT NOT NULL CHECK (language IN ('en', 'fi', 'sv')),
  definitions_version TEXT NOT NULL,
  program_version TEXT NOT NULL,
  sent_at TEXT NOT NULL,
  sent_by TEXT NOT NULL,
  last_op INTEGER NOT NULL,
  note TEXT,
  sha256 TEXT NOT NULL
) STRICT;

CREATE TABLE submission_file (
  submission INTEGER NOT NULL REFERENCES submission (number),
  name TEXT NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (submission, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE waiver (
  rule TEXT NOT NULL,
  subject TEXT NOT NULL,
  why TEXT NOT NULL,
  until TEXT CHECK (until IS date(until)),
  PRIMARY KEY (rule, subject)
) STRICT, WITHOUT ROWID;

CREATE TABLE lesson (
  cohort TEXT NOT NULL REFERENCES cohort (code),
  number INTEGER NOT NULL CHECK (number > 0),
  date TEXT NOT NULL CHECK (date IS date(date)),
  text TEXT NOT NULL,
  PRIMARY KEY (cohort, number)
) STRICT, WITHOUT ROWID;
