-- The latest steps up to one, as the journal says until then; a filter that is NULL lets all through.
SELECT id, at, who, kind, details, undoes,
  kind NOT IN ('undo', 'redo') AND
  coalesce((
    SELECT latest.kind
    FROM op AS latest
    WHERE latest.undoes = op.id AND latest.id <= :upto
    ORDER BY latest.id DESC
    LIMIT 1), '') = 'undo' AS undone
FROM op
WHERE id <= :upto
  AND (:from IS NULL OR at >= :from)
  AND (:until IS NULL OR at <= :until)
  AND (:kind IS NULL OR kind = :kind)
  AND (:steps IS NULL OR id IN (SELECT value FROM json_each(:steps)))
ORDER BY id DESC
LIMIT :most
