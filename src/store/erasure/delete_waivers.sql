DELETE FROM waiver
WHERE subject IN (SELECT code FROM participant WHERE id = :id UNION SELECT code FROM session WHERE participant = :id)
