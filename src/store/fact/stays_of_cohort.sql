SELECT participant, cohort, "from", "to", mode FROM enrolment WHERE cohort = :cohort
