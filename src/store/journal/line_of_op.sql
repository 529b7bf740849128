-- What a step's line says, and what it is sealed with: its values by the digest of then, those of earlier
-- steps by what it sealed anew. `salt` and `held` prove the values as they are now.
SELECT at, who, kind, details, undoes, seal, op.digest AS digest,
  coalesce(latest.salt, op.salt) AS salt,
  iif(latest.salt IS NULL, op.digest, latest.digest) AS held,
  (SELECT earlier.seal FROM op AS earlier WHERE earlier.id < op.id ORDER BY earlier.id DESC LIMIT 1) AS previous,
  (SELECT group_concat(resealed.op || '=' || resealed.digest, ',' ORDER BY resealed.op)
    FROM resealed WHERE by_op = op.id) AS resealed,
  (SELECT key FROM chain) AS key
FROM op LEFT JOIN (SELECT * FROM resealed WHERE op = :op ORDER BY by_op DESC LIMIT 1) AS latest
WHERE op.id = :op
