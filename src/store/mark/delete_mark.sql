DELETE FROM mark WHERE session = :session AND participant = :participant
