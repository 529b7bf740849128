SELECT presence, minutes_late, minutes_early, notice, reason FROM mark WHERE session = :session AND participant = :participant
