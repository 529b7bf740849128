-- Sessions are walked in the order of their keys and marks read for those that are wanted only.
SELECT session.id, cohort, activity, session.participant, date, minutes, status,
  mark.participant, presence, minutes_late, minutes_early, notice, reason
FROM session
LEFT JOIN mark ON mark.session = session.id
WHERE +cohort IN (SELECT value FROM json_each(:cohorts))
ORDER BY session.id, mark.participant
