SELECT participant, cohort, "from", "to", mode FROM enrolment ORDER BY participant, cohort, "from"
