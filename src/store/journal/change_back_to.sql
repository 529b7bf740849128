SELECT id, entity, before, after, many
FROM change
WHERE id >= (SELECT min(first_change) FROM op WHERE id > :op) AND id < :below
ORDER BY id DESC
LIMIT 1
