SELECT participant.code AS participant, number, note.date AS date, kind, private, session.code AS session, text
FROM note
JOIN participant ON participant.id = note.participant
LEFT JOIN session ON session.id = note.session
WHERE participant.code = :participant
ORDER BY number
