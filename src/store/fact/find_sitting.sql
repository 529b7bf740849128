SELECT id, cohort, activity, participant, date, minutes, status FROM session WHERE id = :id
