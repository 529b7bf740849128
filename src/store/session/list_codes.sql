SELECT code FROM session WHERE cohort = :cohort
