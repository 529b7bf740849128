-- Marks that an import stored many to an image, those of the person one by one: what was and what came.
SELECT op.id AS op, op.at, op.kind, change.entity, row.value AS image, side.name AS side
FROM change
JOIN op ON op.id = change.op
JOIN (SELECT 'before' AS name UNION ALL SELECT 'after') AS side
JOIN json_each(CASE side.name WHEN 'before' THEN change.before ELSE change.after END, '$.rows') AS row
-- The first look, at the text alone, spares nearly all of them the second.
WHERE change.many > 0 AND instr(row.value, ',' || :id || ',') > 0 AND json_extract(row.value, '$[1]') = :id
ORDER BY change.id
