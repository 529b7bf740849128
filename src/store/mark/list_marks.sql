SELECT session, participant, presence, minutes_late, minutes_early, notice, reason FROM mark ORDER BY session, participant
