SELECT participant.code AS participant, date, area, level
FROM life_area
JOIN participant ON participant.id = life_area.participant
WHERE participant.code = :participant
ORDER BY date, area
