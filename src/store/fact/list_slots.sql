SELECT id, cohort, activity, participant, date, minutes, status, start FROM session ORDER BY id
