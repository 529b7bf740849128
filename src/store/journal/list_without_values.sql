-- Steps from before values were sealed.
SELECT id FROM op
WHERE digest IS NULL AND id < :op AND id NOT IN (SELECT op FROM resealed)
ORDER BY id
