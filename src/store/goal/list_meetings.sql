SELECT participant.code AS participant, goal, session.code AS session
FROM goal_session
JOIN participant ON participant.id = goal_session.participant
JOIN session ON session.id = goal_session.session
ORDER BY participant.code, goal, session.code
