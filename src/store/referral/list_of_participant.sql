SELECT participant.code AS participant, number, date, service, state, consent, changed, goes_on
FROM referral
JOIN participant ON participant.id = referral.participant
WHERE participant.code = :participant
ORDER BY number
