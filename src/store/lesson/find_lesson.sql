SELECT cohort, number, date, text FROM lesson WHERE cohort = :cohort AND number = :number
