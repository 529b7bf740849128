INSERT INTO mark (session, participant, presence, minutes_late, minutes_early, notice, reason)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
ON CONFLICT (session, participant) DO UPDATE SET
  presence = excluded.presence, minutes_late = excluded.minutes_late, minutes_early = excluded.minutes_early,
  notice = excluded.notice, reason = excluded.reason
