SELECT id, cancelled_for FROM session WHERE id = :id AND cancelled_for IS NOT NULL
