-- The participant's own sessions, those with a mark of theirs, and every group session of the cohorts
-- that they were ever in: who was expected there on the day is for the rule to say, not for this.
SELECT session.id, cohort, activity, session.participant, date, minutes, status, session.code,
  mark.participant, presence, minutes_late, minutes_early, notice, reason
FROM session
LEFT JOIN mark ON mark.session = session.id AND mark.participant = :participant
WHERE date BETWEEN :from AND :until
  AND (:activity IS NULL OR activity = :activity)
  AND (
    session.participant = :participant
    OR mark.participant IS NOT NULL
    OR (session.participant IS NULL
      AND cohort IN (SELECT enrolment.cohort FROM enrolment WHERE enrolment.participant = :participant))
  )
ORDER BY date, start, session.code
