SELECT DISTINCT entity FROM change WHERE id >= (SELECT min(first_change) FROM op WHERE id > :op)
