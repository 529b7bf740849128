SELECT op.id AS op, op.at, op.kind, change.entity, change.before, change.after
FROM change JOIN op ON op.id = change.op
-- `many` stands behind the images: where the table is another, it is not read.
WHERE change.entity = :entity AND change.many = 0
  AND (json_extract(change.before, '$.' || :column) = :id OR json_extract(change.after, '$.' || :column) = :id)
ORDER BY change.id
