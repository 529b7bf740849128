SELECT participant.code AS participant, instrument, date, item, value
FROM answer
JOIN participant ON participant.id = answer.participant
WHERE participant.code = :participant
ORDER BY instrument, date, item
