SELECT participant.code AS participant, date, need, level
FROM need
JOIN participant ON participant.id = need.participant
ORDER BY participant.code, date, need
