SELECT participant.code AS participant, date, area, level
FROM life_area
JOIN participant ON participant.id = life_area.participant
ORDER BY participant.code, date, area
