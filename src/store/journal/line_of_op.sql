-- What a step's line says, which rows it touched, and what it is sealed with.
SELECT at, who, kind, details, undoes, seal,
  (SELECT earlier.seal FROM op AS earlier WHERE earlier.id < op.id ORDER BY earlier.id DESC LIMIT 1) AS previous,
  (SELECT group_concat(entity || '=' || rows, ',' ORDER BY entity)
    FROM (
      SELECT entity, count(*) AS rows
      FROM change
      WHERE id >= op.first_change
        AND id < coalesce((SELECT first_change FROM op AS later WHERE later.id = op.id + 1), 9223372036854775807)
      GROUP BY entity)) AS touched,
  (SELECT key FROM chain) AS key
FROM op
WHERE id = :op
