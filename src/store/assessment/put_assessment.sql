INSERT INTO assessment (participant, instrument, date, version)
VALUES (:participant, :instrument, :date, :version)
ON CONFLICT (participant, instrument, date) DO UPDATE SET version = excluded.version
