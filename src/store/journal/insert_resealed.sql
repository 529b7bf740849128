INSERT OR REPLACE INTO resealed (op, by_op, salt, digest) VALUES (:op, :by, :salt, :digest)
