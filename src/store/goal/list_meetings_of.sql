SELECT participant.code AS participant, goal, session.code AS session
FROM goal_session
JOIN participant ON participant.id = goal_session.participant
JOIN session ON session.id = goal_session.session
WHERE participant.code = :participant
ORDER BY goal, session.date, session.start, session.code
