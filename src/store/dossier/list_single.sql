SELECT op.id AS op, op.at, op.kind, change.entity, change.before, change.after
FROM change JOIN op ON op.id = change.op
WHERE change.many = 0 AND change.entity = :entity
  AND (json_extract(change.before, '$.' || :column) = :id OR json_extract(change.after, '$.' || :column) = :id)
ORDER BY change.id
