SELECT participant.code AS participant, date, need, level
FROM need
JOIN participant ON participant.id = need.participant
WHERE need.participant = :participant AND date = :date AND need = :need
