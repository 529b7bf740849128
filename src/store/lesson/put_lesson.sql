INSERT INTO lesson (cohort, number, date, text)
VALUES (:cohort, :number, :date, :text)
ON CONFLICT (cohort, number) DO UPDATE SET date = excluded.date, text = excluded.text
