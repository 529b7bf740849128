-- Only a cancelled session has a reason to be so, and keeps it.
INSERT INTO session (id, code, cohort, activity, participant, date, start, minutes, mode, status, facilitator)
VALUES (:id, :code, :cohort, :activity, :participant, :date, :start, :minutes, :mode, :status, :facilitator)
ON CONFLICT (code) DO UPDATE SET
  cohort = excluded.cohort, activity = excluded.activity, participant = excluded.participant, date = excluded.date,
  start = excluded.start, minutes = excluded.minutes, mode = excluded.mode, status = excluded.status,
  facilitator = excluded.facilitator,
  cancelled_for = CASE WHEN excluded.status = 'cancelled' THEN session.cancelled_for END
