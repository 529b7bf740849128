SELECT participant.code AS participant, goal, number, done, text
FROM goal_step
JOIN participant ON participant.id = goal_step.participant
ORDER BY participant.code, goal, number
