SELECT participant.code AS participant, number, purpose, due, date, way, reached
FROM contact
JOIN participant ON participant.id = contact.participant
WHERE contact.date IS NULL AND due <= :until
ORDER BY due, participant.code, number
