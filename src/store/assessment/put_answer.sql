INSERT INTO answer (participant, instrument, date, item, value, refused)
VALUES (:participant, :instrument, :date, :item, :value, :refused)
ON CONFLICT (participant, instrument, date, item) DO UPDATE SET value = excluded.value, refused = excluded.refused
