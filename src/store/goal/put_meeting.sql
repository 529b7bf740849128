INSERT INTO goal_session (participant, goal, session)
VALUES (:participant, :goal, :session)
ON CONFLICT (participant, goal, session) DO NOTHING
