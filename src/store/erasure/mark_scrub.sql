INSERT OR IGNORE INTO draft (name, participant, at, content) SELECT :name, NULL, at, '' FROM op WHERE id = :op
