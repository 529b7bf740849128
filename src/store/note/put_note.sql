INSERT INTO note (participant, number, date, kind, private, session, text)
VALUES (:participant, :number, :date, :kind, :private, :session, :text)
ON CONFLICT (participant, number) DO UPDATE SET date = excluded.date, kind = excluded.kind, private = excluded.private, session = excluded.session, text = excluded.text
