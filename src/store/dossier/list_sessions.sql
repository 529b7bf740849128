SELECT session.id, session.code, session.cohort, session.activity, session.date, session.start, session.minutes,
  session.mode, session.status
FROM session
WHERE session.participant = :id OR session.id IN (SELECT session FROM mark WHERE participant = :id)
ORDER BY session.date, session.code
