SELECT id, cohort, activity, participant, date, minutes, status
FROM session
WHERE date BETWEEN :from AND :until
ORDER BY id
