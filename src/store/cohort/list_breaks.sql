SELECT "from", "to", reason FROM "break" WHERE cohort = :cohort ORDER BY "from"
