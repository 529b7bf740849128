SELECT participant, cohort, "from", "to", mode FROM enrolment WHERE participant = :participant
