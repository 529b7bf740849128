-- What `ikut today` shows, as somebody would ask for it by hand: one row for each thing.
-- :today, :since (a year before), :ahead (a week after) and :days are set before.

WITH
roll AS MATERIALIZED (
  SELECT session.id, enrolment.participant
  FROM session
  JOIN activity ON activity.code = session.activity AND activity.kind = 'group'
  JOIN enrolment ON enrolment.cohort = session.cohort AND enrolment.mode = 'group'
    AND session.date >= enrolment."from" AND (enrolment."to" IS NULL OR session.date <= enrolment."to")
  WHERE session.status <> 'cancelled' AND session.date BETWEEN :since AND :ahead
  UNION
  SELECT id, participant FROM session
  WHERE participant IS NOT NULL AND status <> 'cancelled' AND date BETWEEN :since AND :ahead
),
next_day AS (
  SELECT min(date) AS date FROM session JOIN activity ON activity.code = session.activity
  WHERE kind = 'group' AND status <> 'cancelled' AND date > :today AND date <= :ahead
),
joined AS (
  SELECT participant, max("from") AS "from" FROM enrolment
  WHERE "from" <= :today AND ("to" IS NULL OR "to" >= :today) GROUP BY participant
),
turn AS MATERIALIZED (
  SELECT joined.participant, session.date, session.status,
    session.date || coalesce(session.start, '') || session.code AS place,
    roll.participant IS NOT NULL AS on_roll,
    mark.presence, mark.notice
  FROM joined
  JOIN session ON session.date BETWEEN max(joined."from", :since) AND :today AND session.status <> 'cancelled'
  LEFT JOIN roll ON roll.id = session.id AND roll.participant = joined.participant
  LEFT JOIN mark ON mark.session = session.id AND mark.participant = joined.participant
  WHERE roll.participant IS NOT NULL OR mark.participant IS NOT NULL
),
reached AS (
  SELECT participant, max(place) AS place, max(date) AS date FROM turn
  WHERE presence = 1 OR (presence = 2 AND notice IN (1, 2)) GROUP BY participant
),
quiet AS (
  SELECT turn.participant, reached.date AS reached,
    sum(presence = 2 AND notice IS 3) AS missed,
    sum(presence IS NOT 3) AS waited
  FROM turn LEFT JOIN reached USING (participant)
  WHERE status = 'held' AND on_roll AND turn.place > coalesce(reached.place, '')
  GROUP BY turn.participant
),
later AS (
  SELECT id, code, "left",
    min(date("left", '+6 months'), date("left", 'start of month', '+7 months', '-1 day')) AS six_months
  FROM participant WHERE "left" IS NOT NULL
),
window AS (
  SELECT id, code, 'exit' AS point, "left" AS opens, date("left", '+28 days') AS closes FROM later
  UNION ALL
  SELECT id, code, 'six_months', six_months,
    min(date(six_months, '+3 months'), date(six_months, 'start of month', '+4 months', '-1 day')) FROM later
)
SELECT 'today', code, date, start FROM session WHERE date = :today AND status <> 'cancelled'
UNION ALL
SELECT 'unmarked', code, date, start FROM session
WHERE date < :today AND (status = 'planned' OR (status = 'held' AND date >= :since AND EXISTS (
  SELECT 1 FROM roll WHERE roll.id = session.id AND NOT EXISTS (
    SELECT 1 FROM mark WHERE mark.session = roll.id AND mark.participant = roll.participant))))
UNION ALL
SELECT 'alone', code, date, start FROM session
WHERE status <> 'cancelled' AND participant IS NULL AND date = (SELECT date FROM next_day)
  AND (SELECT count(*) FROM roll WHERE roll.id = session.id) > 0
  AND (SELECT count(*) FROM roll LEFT JOIN mark ON mark.session = roll.id AND mark.participant = roll.participant
    WHERE roll.id = session.id AND NOT coalesce(presence = 3 OR (presence = 2 AND notice = 1), 0)) <= 1
UNION ALL
SELECT 'call', participant.code, reached, missed FROM quiet JOIN participant ON participant.id = quiet.participant
WHERE missed >= 3
UNION ALL
SELECT 'call', participant.code, coalesce(reached, joined."from"), NULL
FROM quiet JOIN participant ON participant.id = quiet.participant JOIN joined ON joined.participant = quiet.participant
WHERE waited > 0 AND julianday(:today) - julianday(coalesce(reached, joined."from")) >= :days
UNION ALL
SELECT 'due', code, closes, opens
FROM window LEFT JOIN outcome ON outcome.participant = window.id AND outcome.point = window.point
WHERE opens <= date(:today, '+7 days') AND closes >= date(:today, '-28 days')
  AND NOT coalesce(outcome.source IS NOT 'not_reached' AND outcome.date BETWEEN opens AND closes, 0)
  AND (outcome.point IS NULL OR closes >= :today);
