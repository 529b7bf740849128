SELECT 1 FROM session WHERE activity = :code LIMIT 1
