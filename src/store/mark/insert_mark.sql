INSERT INTO mark (session, participant, presence, minutes_late, minutes_early, notice, reason)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
ON CONFLICT DO NOTHING
