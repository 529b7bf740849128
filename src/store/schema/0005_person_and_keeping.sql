-- The person behind the code: what was asked of a participant, what they want to reach, how they are
-- reached, and where support goes on. How long records are kept, who was erased, and a chain over the
-- journal's lines.

-- A question that the participant would rather not answer, and the day on which it was put. `question`
-- is a column of `participant`, or the code of a life area.
CREATE TABLE refusal (
  participant INTEGER NOT NULL REFERENCES participant (id),
  question TEXT NOT NULL,
  date TEXT NOT NULL CHECK (date IS date(date)),
  PRIMARY KEY (participant, question)
) STRICT, WITHOUT ROWID;

CREATE TABLE life_area (
  participant INTEGER NOT NULL REFERENCES participant (id),
  date TEXT NOT NULL CHECK (date IS date(date)),
  area TEXT NOT NULL CHECK (area IN ('housing', 'health', 'family', 'legal_process', 'residence_permit', 'money',
    'network', 'everyday_coping', 'time_management', 'wellbeing')),
  level TEXT NOT NULL CHECK (level IN ('none', 'some', 'much')),
  PRIMARY KEY (participant, date, area)
) STRICT, WITHOUT ROWID;

-- The project's own list of needs. A need that is no longer asked about is retired, never removed.
CREATE TABLE need_kind (
  need TEXT PRIMARY KEY,
  name_en TEXT,
  name_fi TEXT,
  name_sv TEXT,
  retired TEXT NOT NULL CHECK (retired IN ('yes', 'no'))
) STRICT, WITHOUT ROWID;

-- How a participant may be reached without harm, and in which language they are written to.
CREATE TABLE safe_contact (
  participant INTEGER PRIMARY KEY REFERENCES participant (id),
  language TEXT CHECK (language IN ('en', 'fi', 'sv')),
  rule TEXT
) STRICT;

CREATE TABLE goal (
  participant INTEGER NOT NULL REFERENCES participant (id),
  number INTEGER NOT NULL CHECK (number > 0),
  date TEXT NOT NULL CHECK (date IS date(date)),
  area TEXT CHECK (area IN ('housing', 'health', 'family', 'legal_process', 'residence_permit', 'money', 'network',
    'everyday_coping', 'time_management', 'wellbeing', 'working_life')),
  state TEXT NOT NULL CHECK (state IN ('open', 'reached', 'changed', 'let_go')),
  review TEXT CHECK (review IS date(review)),
  text TEXT NOT NULL,
  PRIMARY KEY (participant, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE goal_step (
  participant INTEGER NOT NULL,
  goal INTEGER NOT NULL,
  number INTEGER NOT NULL CHECK (number > 0),
  done TEXT CHECK (done IS date(done)),
  text TEXT NOT NULL,
  PRIMARY KEY (participant, goal, number),
  FOREIGN KEY (participant, goal) REFERENCES goal (participant, number)
) STRICT, WITHOUT ROWID;

-- The meetings at which a goal was talked about.
CREATE TABLE goal_session (
  participant INTEGER NOT NULL,
  goal INTEGER NOT NULL,
  session INTEGER NOT NULL REFERENCES session (id),
  PRIMARY KEY (participant, goal, session),
  FOREIGN KEY (participant, goal) REFERENCES goal (participant, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE note (
  participant INTEGER NOT NULL REFERENCES participant (id),
  number INTEGER NOT NULL CHECK (number > 0),
  date TEXT NOT NULL CHECK (date IS date(date)),
  kind TEXT NOT NULL CHECK (kind IN ('meeting', 'contact', 'observation')),
  private TEXT NOT NULL CHECK (private IN ('yes', 'no')),
  session INTEGER REFERENCES session (id),
  text TEXT NOT NULL,
  PRIMARY KEY (participant, number)
) STRICT, WITHOUT ROWID;

-- A contact that is due, one that was tried, or one that was both.
CREATE TABLE contact (
  participant INTEGER NOT NULL REFERENCES participant (id),
  number INTEGER NOT NULL CHECK (number > 0),
  purpose TEXT NOT NULL CHECK (purpose IN ('support', 'absence', 'outcome_exit', 'outcome_six_months', 'referral',
    'other')),
  due TEXT CHECK (due IS date(due)),
  date TEXT CHECK (date IS date(date)),
  way TEXT CHECK (way IN ('phone', 'message', 'email', 'meeting', 'through_other')),
  reached TEXT CHECK (reached IN ('yes', 'no')),
  PRIMARY KEY (participant, number),
  CHECK (due IS NOT NULL OR date IS NOT NULL),
  CHECK ((date IS NULL) = (reached IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX contact_due ON contact (due) WHERE date IS NULL;

-- A referral beyond 'proposed' has the participant's consent; `goes_on` says that support goes on there
-- when the project ends.
CREATE TABLE referral (
  participant INTEGER NOT NULL REFERENCES participant (id),
  number INTEGER NOT NULL CHECK (number > 0),
  date TEXT NOT NULL CHECK (date IS date(date)),
  service TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('proposed', 'agreed', 'sent', 'accepted', 'declined', 'ended')),
  consent TEXT CHECK (consent IS date(consent)),
  changed TEXT CHECK (changed IS date(changed)),
  goes_on TEXT CHECK (goes_on IN ('yes', 'no')),
  PRIMARY KEY (participant, number),
  CHECK (consent IS NOT NULL OR state IN ('proposed', 'declined'))
) STRICT, WITHOUT ROWID;

-- A questionnaire as it was imported, word for word; another version is another row.
CREATE TABLE instrument (
  instrument TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  content TEXT NOT NULL,
  PRIMARY KEY (instrument, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE assessment (
  participant INTEGER NOT NULL REFERENCES participant (id),
  instrument TEXT NOT NULL,
  date TEXT NOT NULL CHECK (date IS date(date)),
  version INTEGER NOT NULL,
  PRIMARY KEY (participant, instrument, date),
  FOREIGN KEY (instrument, version) REFERENCES instrument (instrument, version)
) STRICT, WITHOUT ROWID;

-- An item without a row was not answered; `refused` is an answer.
CREATE TABLE answer (
  participant INTEGER NOT NULL,
  instrument TEXT NOT NULL,
  date TEXT NOT NULL,
  item TEXT NOT NULL,
  value INTEGER,
  refused TEXT NOT NULL CHECK (refused IN ('yes', 'no')),
  PRIMARY KEY (participant, instrument, date, item),
  FOREIGN KEY (participant, instrument, date) REFERENCES assessment (participant, instrument, date),
  CHECK ((value IS NULL) = (refused = 'yes'))
) STRICT, WITHOUT ROWID;

-- What a session was like, from nobody in particular: no code, no time, and numbers drawn by lot.
CREATE TABLE feedback (
  session INTEGER NOT NULL REFERENCES session (id),
  slip INTEGER NOT NULL,
  useful INTEGER CHECK (useful BETWEEN 1 AND 5),
  understood INTEGER CHECK (understood BETWEEN 1 AND 5),
  felt_safe INTEGER CHECK (felt_safe BETWEEN 1 AND 5),
  comment TEXT,
  PRIMARY KEY (session, slip)
) STRICT, WITHOUT ROWID;

-- What somebody was writing when they were interrupted. It is nobody's record yet, and the journal
-- does not watch it.
CREATE TABLE draft (
  name TEXT PRIMARY KEY,
  participant INTEGER REFERENCES participant (id),
  at TEXT NOT NULL,
  content TEXT NOT NULL
) STRICT, WITHOUT ROWID;

ALTER TABLE project ADD COLUMN retention TEXT CHECK (retention IS date(retention));

-- The number that an erased participant had, for the next restore of an older backup. Such a number is
-- never given again. The journal does not watch it: an erasure cannot be undone.
CREATE TABLE erasure (
  participant INTEGER PRIMARY KEY,
  op INTEGER NOT NULL REFERENCES op (id)
) STRICT;

-- The seal of a step is a keyed hash of its line and of the seal before it; steps from before this
-- version get theirs with the next one.
ALTER TABLE op ADD COLUMN seal TEXT;

-- The key of the seals, which also tells this register and its copies from any other.
CREATE TABLE chain (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  key TEXT NOT NULL
) STRICT;

INSERT INTO chain (one, key) VALUES (1, lower(hex(randomblob(32))));
