INSERT INTO enrolment (participant, cohort, "from", "to", mode, exit)
VALUES (:participant, :cohort, :from, :to, :mode, :exit)
ON CONFLICT (participant, cohort, "from") DO UPDATE SET
  "to" = excluded."to", mode = excluded.mode, exit = excluded.exit
