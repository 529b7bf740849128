INSERT INTO contact (participant, number, purpose, due, date, way, reached)
VALUES (:participant, :number, :purpose, :due, :date, :way, :reached)
ON CONFLICT (participant, number) DO UPDATE SET purpose = excluded.purpose, due = excluded.due, date = excluded.date, way = excluded.way, reached = excluded.reached
