INSERT INTO mark (session, participant, presence, minutes_late, minutes_early, notice, reason) VALUES
