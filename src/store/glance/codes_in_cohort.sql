SELECT id, code FROM participant WHERE id IN (SELECT participant FROM enrolment WHERE cohort = :cohort)
