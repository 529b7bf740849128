-- The greatest number of a session that an undo took out.
SELECT max(json_extract(change.before, '$.id'))
FROM op
CROSS JOIN change ON change.id >= op.first_change
  AND change.id < coalesce((SELECT later.first_change FROM op AS later WHERE later.id = op.id + 1),
    9223372036854775807)
WHERE op.undoes IS NOT NULL AND op.kind = 'undo' AND change.entity = 'session' AND change.after IS NULL
