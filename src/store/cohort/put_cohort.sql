INSERT INTO cohort (code, name, start, weeks, "end", target, emphasis)
VALUES (:code, :name, :start, :weeks, :end, :target, :emphasis)
ON CONFLICT (code) DO UPDATE SET
  name = excluded.name, start = excluded.start, weeks = excluded.weeks, "end" = excluded."end",
  target = excluded.target, emphasis = excluded.emphasis
