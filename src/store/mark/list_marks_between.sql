SELECT session, participant, presence, minutes_late, minutes_early, notice, reason
FROM mark
WHERE session IN (SELECT id FROM session WHERE date BETWEEN :from AND :until)
ORDER BY session, participant
