SELECT cohort, number, date, text FROM lesson ORDER BY cohort, number
