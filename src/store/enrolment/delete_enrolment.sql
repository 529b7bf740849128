DELETE FROM enrolment WHERE participant = :participant AND cohort = :cohort AND "from" = :from
