-- What a step changed, in order.
SELECT entity, before, after, many
FROM change
WHERE id >= (SELECT first_change FROM op WHERE id = :op)
  AND id < coalesce((SELECT first_change FROM op WHERE id = :op + 1), 9223372036854775807)
ORDER BY id
