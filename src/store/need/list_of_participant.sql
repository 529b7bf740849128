SELECT participant.code AS participant, date, need, level
FROM need
JOIN participant ON participant.id = need.participant
WHERE participant.code = :participant
ORDER BY date, need
