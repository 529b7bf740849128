INSERT INTO goal_step (participant, goal, number, done, text)
VALUES (:participant, :goal, :number, :done, :text)
ON CONFLICT (participant, goal, number) DO UPDATE SET done = excluded.done, text = excluded.text
