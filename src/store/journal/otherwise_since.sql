-- What stands otherwise than it did at an undo: the new steps that stand, and of the earlier ones the latest
-- undo or redo since, where it left the step other than it was.
SELECT id
FROM op
WHERE id > :op
  AND kind NOT IN ('undo', 'redo')
  AND coalesce((SELECT latest.kind FROM op AS latest WHERE latest.undoes = op.id ORDER BY latest.id DESC LIMIT 1),
    'redo') = 'redo'
UNION
SELECT id
FROM op
WHERE id > :op
  AND kind IN ('undo', 'redo')
  AND undoes < :op
  AND NOT EXISTS (SELECT 1 FROM op AS later WHERE later.undoes = op.undoes AND later.id > op.id)
  AND kind <> coalesce((
    SELECT was.kind
    FROM op AS was
    WHERE was.undoes = op.undoes AND was.id < :op
    ORDER BY was.id DESC
    LIMIT 1), 'redo')
ORDER BY id
