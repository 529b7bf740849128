INSERT INTO life_area (participant, date, area, level)
VALUES (:participant, :date, :area, :level)
ON CONFLICT (participant, date, area) DO UPDATE SET level = excluded.level
