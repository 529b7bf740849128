SELECT 1 FROM change WHERE id >= (SELECT first_change FROM op WHERE id = :op) LIMIT 1
