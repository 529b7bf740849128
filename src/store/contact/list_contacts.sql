SELECT participant.code AS participant, number, purpose, due, date, way, reached
FROM contact
JOIN participant ON participant.id = contact.participant
ORDER BY participant.code, number
