SELECT participant.code AS participant, instrument, date, item, value
FROM answer
JOIN participant ON participant.id = answer.participant
ORDER BY participant.code, instrument, date, item
