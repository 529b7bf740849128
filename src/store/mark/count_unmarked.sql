SELECT count(*)
FROM session
WHERE cohort = :cohort AND participant IS NULL AND status = 'held' AND date >= :from
  AND NOT EXISTS (SELECT 1 FROM mark WHERE mark.session = session.id AND mark.participant = :id)
