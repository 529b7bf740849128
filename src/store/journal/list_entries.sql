SELECT id, at, who, kind, details, undoes,
  kind NOT IN ('undo', 'redo') AND
  coalesce((SELECT latest.kind FROM op AS latest WHERE latest.undoes = op.id ORDER BY latest.id DESC LIMIT 1), '')
    = 'undo' AS undone
FROM op
ORDER BY id DESC
LIMIT :most
