SELECT id, code FROM participant ORDER BY id
