SELECT participant.code AS participant, question, date
FROM refusal
JOIN participant ON participant.id = refusal.participant
WHERE participant.code = :participant
ORDER BY question
