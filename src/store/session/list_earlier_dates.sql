SELECT date
FROM (
  SELECT json_extract(before, '$.date') AS date, min(id) AS first
  FROM change
  WHERE entity = 'session'
    AND op <= :upto
    AND before IS NOT NULL
    AND json_extract(before, '$.id') = :id
  GROUP BY 1
)
WHERE date <> (SELECT session.date FROM session WHERE session.id = :id)
ORDER BY first
