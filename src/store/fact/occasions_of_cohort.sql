SELECT session.id, cohort, activity, session.participant, date, minutes, status, session.code,
  mark.participant, presence, minutes_late, minutes_early, notice, reason
FROM session
LEFT JOIN mark ON mark.session = session.id
WHERE cohort = :cohort
  AND date BETWEEN :from AND :until
  AND (:activity IS NULL OR activity = :activity)
ORDER BY date, start, session.code, mark.participant
