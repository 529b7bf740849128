SELECT participant.code AS participant, point, date, outcome.labour_status, outcome.in_education,
  job_searching, qualification, improved, source
FROM outcome
JOIN participant ON participant.id = outcome.participant
WHERE participant.code = :participant
ORDER BY point
