SELECT participant, code, presence, minutes_late, minutes_early, notice, reason
FROM mark
JOIN participant ON participant.id = mark.participant
WHERE session = :session
ORDER BY code
