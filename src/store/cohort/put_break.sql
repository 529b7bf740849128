INSERT INTO "break" (cohort, "from", "to", reason)
VALUES (:cohort, :from, :to, :reason)
ON CONFLICT (cohort, "from") DO UPDATE SET "to" = excluded."to", reason = excluded.reason
