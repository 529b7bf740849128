INSERT INTO change (op, entity, before, after)
SELECT :op, :entity, NULL, NULL WHERE NOT EXISTS (SELECT 1 FROM change WHERE op = :op)
