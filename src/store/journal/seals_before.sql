-- What a step is sealed after, with fresh salt. Whether the step before has its values sealed, or
-- there is none before.
SELECT earlier.seal AS previous,
  earlier.id IS NULL OR earlier.digest IS NOT NULL AS has_values,
  lower(hex(randomblob(16))) AS salt,
  (SELECT key FROM chain) AS key
FROM (SELECT 1) LEFT JOIN (SELECT id, seal, digest FROM op WHERE id < :op ORDER BY id DESC LIMIT 1) AS earlier
