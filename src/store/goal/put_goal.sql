INSERT INTO goal (participant, number, date, area, state, review, text)
VALUES (:participant, :number, :date, :area, :state, :review, :text)
ON CONFLICT (participant, number) DO UPDATE SET date = excluded.date, area = excluded.area, state = excluded.state, review = excluded.review, text = excluded.text
