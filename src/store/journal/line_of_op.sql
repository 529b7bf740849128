-- What a step says, and what it is sealed with: a digest of then, and those of earlier steps that it sealed
-- anew. `salt` and `held` prove what is there now. `thinned`: an erasure took out of a line what its seal
-- covers word for word, as it did before version 6.
SELECT op.id, at, who, kind, details, undoes, seal, op.digest AS digest,
  coalesce(latest.salt, op.salt) AS salt,
  iif(latest.salt IS NULL, op.digest, latest.digest) AS held,
  (SELECT earlier.seal FROM op AS earlier WHERE earlier.id < op.id ORDER BY earlier.id DESC LIMIT 1) AS previous,
  (SELECT group_concat(resealed.op || '=' || resealed.digest, ',' ORDER BY resealed.op)
    FROM resealed WHERE by_op = op.id) AS resealed,
  op.digest IS NULL AND EXISTS (
    SELECT 1 FROM resealed JOIN op AS eraser ON eraser.id = resealed.by_op
    WHERE resealed.op = :op AND eraser.kind = 'erase') AS thinned,
  (SELECT key FROM chain) AS key
FROM op LEFT JOIN (SELECT * FROM resealed WHERE op = :op ORDER BY by_op DESC LIMIT 1) AS latest
WHERE op.id = :op
