SELECT DISTINCT need
FROM (SELECT need FROM need ORDER BY participant DESC, date DESC, need DESC LIMIT :most)
ORDER BY need
