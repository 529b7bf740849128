SELECT id, at, who, kind, details, undoes,
  kind NOT IN ('undo', 'redo') AND
  coalesce((
    SELECT latest.kind
    FROM op AS latest
    WHERE latest.undoes = op.id AND latest.id <= :upto
    ORDER BY latest.id DESC
    LIMIT 1), '') = 'undo' AS undone
FROM op
WHERE id = :op AND id <= :upto
