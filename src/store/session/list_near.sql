-- The index by date gives the nearest days first, on both sides of the day.
WITH near AS (
  SELECT * FROM (
    SELECT id FROM session
    WHERE date < :day AND status <> 'cancelled' AND cohort = coalesce(:cohort, cohort)
      AND activity = coalesce(:activity, activity)
    ORDER BY date DESC LIMIT :most)
  UNION ALL
  SELECT * FROM (
    SELECT id FROM session
    WHERE date >= :day AND status <> 'cancelled' AND cohort = coalesce(:cohort, cohort)
      AND activity = coalesce(:activity, activity)
    ORDER BY date LIMIT :most)
)
SELECT session.id, session.code, cohort, activity, participant.code AS participant, date, start, minutes, mode,
  status, facilitator
FROM near
JOIN session USING (id)
LEFT JOIN participant ON participant.id = session.participant
ORDER BY date, start, session.code
