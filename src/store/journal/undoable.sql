-- The step that stands and was taken or brought back last.
SELECT id
FROM op
-- A restore that kept nothing cannot be taken back.
WHERE kind NOT IN ('undo', 'redo', 'restore_undo')
  AND NOT (kind = 'restore' AND json_extract(details, '$.backup') IS NULL)
  AND coalesce((SELECT latest.kind FROM op AS latest WHERE latest.undoes = op.id ORDER BY latest.id DESC LIMIT 1),
    'redo') = 'redo'
ORDER BY coalesce((SELECT max(latest.id) FROM op AS latest WHERE latest.undoes = op.id), id) DESC
LIMIT 1
