DELETE FROM "break" WHERE cohort = :cohort AND "from" = :from
