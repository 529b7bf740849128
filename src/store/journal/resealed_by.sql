SELECT group_concat(op || '=' || digest, ',' ORDER BY op) FROM resealed WHERE by_op = :op
