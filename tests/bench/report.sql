-- A quarter's report by hand: every row of attendance.csv with its counts, and the output indicators.
-- The register has group activities and one stay a person only, so that nothing is asked about others.
CREATE TEMP TABLE sitting (
  id INTEGER PRIMARY KEY, cohort INTEGER, activity INTEGER, counted INTEGER, in_period INTEGER, date TEXT,
  minutes INTEGER, status TEXT
);
INSERT INTO sitting
SELECT session.id, cohort.rowid, activity.rowid, counted = 'yes', date >= :from, date, session.minutes, status
FROM session
JOIN cohort ON cohort.code = session.cohort
JOIN activity ON activity.code = session.activity
WHERE date BETWEEN :start AND :until;

-- One pass in the order of the key; no sorting.
CREATE TEMP TABLE held AS
SELECT s.id, s.cohort, s.activity, s.in_period, sum(presence <> 3) AS expected, sum(presence = 1) AS attended,
  sum(presence = 1 AND minutes_late = 0) AS on_time, sum(presence = 1 AND minutes_early > 0) AS left_early,
  sum(presence = 2 AND notice IS 1) AS in_advance, sum(presence = 2 AND notice IS 2) AS afterwards,
  sum(presence = 2 AND notice IS 3) AS without, sum(presence = 2 AND notice IS NULL) AS unknown,
  sum(presence = 3) AS not_expected, s.minutes * sum(presence <> 3) AS minutes_expected,
  sum(iif(presence = 1, s.minutes - minutes_late - minutes_early, 0)) AS minutes_attended, s.counted
FROM sitting AS s
CROSS JOIN mark ON mark.session = s.id
WHERE s.status = 'held'
GROUP BY s.id;

CREATE TEMP TABLE missing AS
SELECT s.id, s.cohort, s.activity, s.in_period, enrolment.participant
FROM sitting AS s
JOIN cohort ON cohort.rowid = s.cohort
JOIN enrolment ON enrolment.cohort = cohort.code AND enrolment.mode = 'group'
  AND s.date BETWEEN enrolment."from" AND coalesce(enrolment."to", '9999-12-31')
WHERE s.status = 'held'
  AND NOT EXISTS (SELECT 1 FROM mark WHERE mark.session = s.id AND mark.participant = enrolment.participant);

CREATE TEMP TABLE who AS
SELECT DISTINCT s.cohort, s.activity, s.in_period, mark.participant
FROM sitting AS s
CROSS JOIN mark ON mark.session = s.id
WHERE s.status = 'held' AND presence <> 3;
INSERT INTO who SELECT DISTINCT cohort, activity, in_period, participant FROM missing;

CREATE TEMP TABLE cell AS
SELECT cohort, activity, in_period, sum(status = 'planned') AS planned, sum(status = 'held') AS held,
  sum(status = 'cancelled') AS cancelled, 0 AS expected, 0 AS attended, 0 AS on_time, 0 AS left_early,
  0 AS in_advance, 0 AS afterwards, 0 AS without, 0 AS unknown, 0 AS not_expected, 0 AS unmarked,
  0 AS minutes_expected, 0 AS minutes_attended, 0 AS counted_minutes, 0 AS lone
FROM sitting
GROUP BY cohort, activity, in_period;
INSERT INTO cell
SELECT cohort, activity, in_period, 0, 0, 0, sum(expected), sum(attended), sum(on_time), sum(left_early),
  sum(in_advance), sum(afterwards), sum(without), sum(unknown), sum(not_expected), 0, sum(minutes_expected),
  sum(minutes_attended), sum(minutes_attended * counted),
  sum(attended = 1 AND id NOT IN (SELECT id FROM missing))
FROM held
GROUP BY cohort, activity, in_period;
INSERT INTO cell
SELECT cohort, activity, in_period, 0, 0, 0, count(*), 0, 0, 0, 0, 0, 0, 0, 0, count(*), 0, 0, 0, 0
FROM missing
GROUP BY cohort, activity, in_period;

-- Each row of the report: a scope, and the cohort and activity that it is about.
CREATE TEMP TABLE line AS
WITH scope (scope, least) AS (VALUES ('period', 1), ('cumulative', 0)),
deep AS (
  SELECT scope, cell.* FROM scope JOIN cell ON in_period >= least
)
SELECT scope, cohort, activity, sum(planned) AS planned, sum(held) AS held, sum(cancelled) AS cancelled,
  sum(expected) AS expected, sum(attended) AS attended, sum(on_time) AS on_time, sum(left_early) AS left_early,
  sum(in_advance) AS in_advance, sum(afterwards) AS afterwards, sum(without) AS without, sum(unknown) AS unknown,
  sum(not_expected) AS not_expected, sum(unmarked) AS unmarked, sum(minutes_expected) AS minutes_expected,
  sum(minutes_attended) AS minutes_attended, sum(counted_minutes) AS counted_minutes, sum(lone) AS lone
FROM deep
GROUP BY scope, cohort, activity;
INSERT INTO line
SELECT scope, cohort, NULL, sum(planned), sum(held), sum(cancelled), sum(expected), sum(attended), sum(on_time),
  sum(left_early), sum(in_advance), sum(afterwards), sum(without), sum(unknown), sum(not_expected), sum(unmarked),
  sum(minutes_expected), sum(minutes_attended), sum(counted_minutes), sum(lone)
FROM line
GROUP BY scope, cohort;
-- The project has its row also where there is nothing to add up.
INSERT INTO line
SELECT every.scope, NULL, NULL, coalesce(sum(planned), 0), coalesce(sum(held), 0),
  coalesce(sum(cancelled), 0), coalesce(sum(expected), 0), coalesce(sum(attended), 0),
  coalesce(sum(on_time), 0), coalesce(sum(left_early), 0), coalesce(sum(in_advance), 0),
  coalesce(sum(afterwards), 0), coalesce(sum(without), 0), coalesce(sum(unknown), 0),
  coalesce(sum(not_expected), 0), coalesce(sum(unmarked), 0), coalesce(sum(minutes_expected), 0),
  coalesce(sum(minutes_attended), 0), coalesce(sum(counted_minutes), 0), coalesce(sum(lone), 0)
FROM (SELECT 'period' AS scope UNION ALL SELECT 'cumulative') AS every
LEFT JOIN line ON line.scope = every.scope AND line.activity IS NULL
GROUP BY every.scope;

CREATE TEMP TABLE people AS
WITH scope (scope, least) AS (VALUES ('period', 1), ('cumulative', 0)),
deep AS (SELECT scope, cohort, activity, participant FROM scope JOIN who ON in_period >= least)
SELECT scope, cohort, activity, count(DISTINCT participant) AS participants FROM deep GROUP BY 1, 2, 3
UNION ALL
SELECT scope, cohort, NULL, count(DISTINCT participant) FROM deep GROUP BY 1, 2
UNION ALL
SELECT scope, NULL, NULL, count(DISTINCT participant) FROM deep GROUP BY 1;
CREATE UNIQUE INDEX temp.people_of ON people (scope, cohort, activity);

.mode csv
.once :attendance
SELECT scope, coalesce(cohort.code, 'ALL'), coalesce(activity.code, 'ALL'), planned, held, cancelled,
  coalesce((
    SELECT participants FROM people
    WHERE people.scope = line.scope AND people.cohort IS line.cohort AND people.activity IS line.activity
  ), 0),
  expected, attended, on_time, attended - on_time, left_early, in_advance, afterwards, without, unknown,
  not_expected, unmarked, minutes_expected, minutes_attended, counted_minutes, lone,
  round(1.0 * attended / nullif(expected - unmarked, 0), 4),
  round(1.0 * (attended + in_advance) / nullif(expected - unmarked, 0), 4),
  round(1.0 * on_time / nullif(attended, 0), 4)
FROM line
LEFT JOIN cohort ON cohort.rowid = line.cohort
LEFT JOIN activity ON activity.rowid = line.activity
ORDER BY scope DESC, cohort.code IS NULL, cohort.code, activity.code IS NULL, activity.code;

.once :indicators
WITH scope (scope, first) AS (VALUES ('period', :from), ('cumulative', :start))
SELECT scope, gender, count(*), sum(labour_status = 'unemployed'), sum(labour_status = 'inactive'),
  sum(labour_status = 'employed'), sum(age_at_entry < 18), sum(age_at_entry BETWEEN 18 AND 29),
  sum(age_at_entry >= 55), sum(education <= '2'), sum(education BETWEEN '3' AND '4'), sum(education >= '5'),
  sum(disability = 'yes'), sum(third_country_national = 'yes'), sum(foreign_background = 'yes'),
  sum(minority = 'yes'), sum(homeless = 'yes'), sum(rural = 'yes')
FROM scope
JOIN participant ON entered BETWEEN first AND :until
GROUP BY scope, gender
ORDER BY scope DESC, gender DESC;
