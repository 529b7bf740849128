INSERT INTO draft (name, participant, at, content)
VALUES (:name, :participant, :at, :content)
ON CONFLICT (name) DO UPDATE SET participant = excluded.participant, at = excluded.at, content = excluded.content
