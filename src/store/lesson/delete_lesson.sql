DELETE FROM lesson WHERE cohort = :cohort AND number = :number
