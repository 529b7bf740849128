SELECT participant.code AS participant, instrument, date, version
FROM assessment
JOIN participant ON participant.id = assessment.participant
ORDER BY participant.code, instrument, date
