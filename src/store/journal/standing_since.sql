-- The steps after a step that stand now.
SELECT id
FROM op
WHERE id > :op
  AND kind NOT IN ('undo', 'redo')
  AND coalesce((SELECT latest.kind FROM op AS latest WHERE latest.undoes = op.id ORDER BY latest.id DESC LIMIT 1),
    'redo') = 'redo'
ORDER BY id
