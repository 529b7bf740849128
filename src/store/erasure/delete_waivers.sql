DELETE FROM waiver
WHERE subject = :code OR subject IN (SELECT code FROM session WHERE participant = :id)
