SELECT id, cohort, activity, participant, date, minutes, status, start
FROM session
WHERE date BETWEEN :from AND :until
  OR cohort IN (SELECT code FROM cohort WHERE start <= :until AND "end" >= :from)
ORDER BY id
