SELECT 1
FROM participant
WHERE id = ?1
  AND (alias IS NOT NULL OR birth_date IS NOT NULL OR birth_year IS NOT NULL OR residence IS NOT NULL
    OR EXISTS (SELECT 1 FROM mark WHERE mark.participant = participant.id AND reason IS NOT NULL))
