SELECT id, cohort, activity, participant, date, minutes, status FROM session ORDER BY id
