SELECT op.id AS op, op.at, op.who, change.id AS change, change.entity, change.before, change.after, change.many
FROM change JOIN op ON op.id = change.op
WHERE change.id >= (SELECT min(first_change) FROM op WHERE id > :op)
ORDER BY change.id
