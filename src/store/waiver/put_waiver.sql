INSERT INTO waiver (rule, subject, why, until)
VALUES (:rule, :subject, :why, :until)
ON CONFLICT (rule, subject) DO UPDATE SET why = excluded.why, until = excluded.until
