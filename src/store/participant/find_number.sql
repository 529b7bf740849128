-- The number for somebody new. A code that an undo took out gets the number that it had, so that an erasure
-- finds all that the journal remembers of the person; nobody else gets that number, or that of somebody who
-- was erased.
WITH undone AS (
  SELECT change.id AS at, json_extract(change.before, '$.id') AS id, json_extract(change.before, '$.code') AS code
  FROM op
  CROSS JOIN change ON change.id >= op.first_change
    AND change.id < coalesce((SELECT later.first_change FROM op AS later WHERE later.id = op.id + 1),
      9223372036854775807)
  WHERE op.kind = 'undo' AND change.entity = 'participant' AND change.many = 0
    AND change.before IS NOT NULL AND change.after IS NULL
)
SELECT coalesce(
  (SELECT id FROM undone
    WHERE code = :code AND id NOT IN (SELECT id FROM participant) AND id NOT IN (SELECT participant FROM erasure)
    ORDER BY at DESC LIMIT 1),
  1 + max(
    (SELECT coalesce(max(id), 0) FROM participant),
    (SELECT coalesce(max(participant), 0) FROM erasure),
    (SELECT coalesce(max(id), 0) FROM undone)))
