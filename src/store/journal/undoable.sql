SELECT id
FROM op
WHERE kind NOT IN ('undo', 'redo', 'restore_undo')
  AND coalesce((SELECT latest.kind FROM op AS latest WHERE latest.undoes = op.id ORDER BY latest.id DESC LIMIT 1),
    'redo') = 'redo'
ORDER BY id DESC
LIMIT 1
