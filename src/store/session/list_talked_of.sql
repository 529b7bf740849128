SELECT participant.code
FROM (
  SELECT participant FROM note WHERE session = :session
  UNION
  SELECT participant FROM goal_session WHERE session = :session
) AS talk
JOIN participant ON participant.id = talk.participant
ORDER BY participant.code
