-- Both tables are walked in the order of their keys, so that nothing is sorted or kept.
SELECT session.id, cohort, activity, session.participant, date, minutes, status,
  mark.participant, presence, minutes_late, minutes_early, notice, reason
FROM session
LEFT JOIN mark ON mark.session = session.id
WHERE +date BETWEEN :from AND :until
ORDER BY session.id, mark.participant
