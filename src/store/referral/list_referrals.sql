SELECT participant.code AS participant, number, date, service, state, consent, changed, goes_on
FROM referral
JOIN participant ON participant.id = referral.participant
ORDER BY participant.code, number
