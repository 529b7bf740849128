SELECT id, entity, before, after, many
FROM change
WHERE id >= (SELECT first_change FROM op WHERE id = :op)
  AND id < coalesce((SELECT first_change FROM op WHERE id = :op + 1), 9223372036854775807)
  AND id < :below
ORDER BY id DESC
LIMIT 1
