SELECT op.id AS op, op.at, op.who, change.id AS change, change.entity, change.before, change.after, change.many
FROM change JOIN op ON op.id = change.op
WHERE change.id >= (SELECT first_change FROM op WHERE id = :op)
  AND change.id < coalesce((SELECT first_change FROM op WHERE id = :op + 1), 9223372036854775807)
ORDER BY change.id
