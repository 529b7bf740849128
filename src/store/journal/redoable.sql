-- The undo with the highest number that still holds, if no new step was taken after it.
SELECT id
FROM op
WHERE kind = 'undo'
  AND id > coalesce((SELECT max(fresh.id) FROM op AS fresh WHERE fresh.kind NOT IN ('undo', 'redo')), 0)
  AND NOT EXISTS (SELECT 1 FROM op AS later WHERE later.undoes = op.undoes AND later.id > op.id)
ORDER BY id DESC
LIMIT 1
