-- `status` is a literal here, so that an index of planned sessions alone can serve.
SELECT session.id, cohort, activity, session.participant, date, minutes, status,
  mark.participant, presence, minutes_late, minutes_early, notice, reason
FROM session
LEFT JOIN mark ON mark.session = session.id
WHERE status = 'planned' AND date < :before
ORDER BY date, session.id, mark.participant
