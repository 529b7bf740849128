SELECT participant.code AS participant, cohort, "from", "to", mode, exit
FROM enrolment
JOIN participant ON participant.id = enrolment.participant
ORDER BY participant.code, cohort, "from"
