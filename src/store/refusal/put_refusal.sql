INSERT INTO refusal (participant, question, date)
VALUES (:participant, :question, :date)
ON CONFLICT (participant, question) DO UPDATE SET date = excluded.date
