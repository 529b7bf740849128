-- Days are found through `session_by_date`, marks by the first part of their key: nothing is sorted.
SELECT session.id, cohort, activity, session.participant, date, minutes, status,
  mark.participant, presence, minutes_late, minutes_early, notice, reason
FROM session
LEFT JOIN mark ON mark.session = session.id
WHERE date BETWEEN :from AND :until
ORDER BY date, session.id, mark.participant
