INSERT INTO change (op, entity, before, after, many)
SELECT :op, entity, after, before, many FROM change WHERE id = :change
