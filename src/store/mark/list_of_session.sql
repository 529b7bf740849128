SELECT session, participant, presence, minutes_late, minutes_early, notice, reason FROM mark WHERE session = :session
