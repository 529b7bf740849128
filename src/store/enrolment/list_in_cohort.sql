SELECT participant.code AS participant, cohort, "from", "to", mode, exit
FROM enrolment
JOIN participant ON participant.id = enrolment.participant
WHERE cohort = :cohort
ORDER BY participant.code, "from"
