SELECT session.id, session.code, cohort, activity, participant.code AS participant, date, start, minutes, mode,
  status, facilitator
FROM session
LEFT JOIN participant ON participant.id = session.participant
WHERE session.id IN (SELECT value FROM json_each(:ids))
