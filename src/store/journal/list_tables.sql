-- Not watched: the journal itself with its key and seals, drafts that are no records yet, and the list of erasures,
-- which cannot be undone.
SELECT name
FROM sqlite_schema
WHERE type = 'table' AND name NOT IN ('op', 'change', 'chain', 'draft', 'erasure', 'resealed') AND name NOT LIKE 'sqlite_%'
ORDER BY name
