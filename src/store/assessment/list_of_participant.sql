SELECT participant.code AS participant, instrument, date, version
FROM assessment
JOIN participant ON participant.id = assessment.participant
WHERE participant.code = :participant
ORDER BY instrument, date
