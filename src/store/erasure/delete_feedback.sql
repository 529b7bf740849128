DELETE FROM feedback WHERE session IN (SELECT id FROM session WHERE participant = :fresh)
