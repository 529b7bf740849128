SELECT cohort, number, date, text FROM lesson WHERE cohort = :cohort ORDER BY number
