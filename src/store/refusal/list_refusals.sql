SELECT participant.code AS participant, question, date
FROM refusal
JOIN participant ON participant.id = refusal.participant
ORDER BY participant.code, question
