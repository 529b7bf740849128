INSERT INTO need (participant, date, need, level)
VALUES (:participant, :date, :need, :level)
ON CONFLICT (participant, date, need) DO UPDATE SET level = excluded.level
