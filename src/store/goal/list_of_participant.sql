SELECT participant.code AS participant, number, goal.date, area, state, review, text
FROM goal
JOIN participant ON participant.id = goal.participant
WHERE participant.code = :participant
ORDER BY number
