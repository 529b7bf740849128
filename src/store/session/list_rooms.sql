SELECT code, id, status, minutes, participant,
  EXISTS (SELECT 1 FROM mark WHERE mark.session = session.id) AS marked
FROM session
