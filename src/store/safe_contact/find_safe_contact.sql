SELECT participant.code AS participant, language, rule
FROM safe_contact
JOIN participant ON participant.id = safe_contact.participant
WHERE participant.code = :participant
