-- One bound above, so that the search goes straight to the row.
SELECT id, entity, before, after, many
FROM change
WHERE id >= (SELECT first_change FROM op WHERE id = :op)
  AND id < min(:below, coalesce((SELECT first_change FROM op WHERE id = :op + 1), :below))
ORDER BY id DESC
LIMIT 1
