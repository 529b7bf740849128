SELECT code FROM participant WHERE id = :id
UNION ALL
SELECT * FROM (
  SELECT coalesce(json_extract(after, '$.code'), json_extract(before, '$.code'))
  FROM change
  WHERE entity = 'participant' AND many = 0
    AND coalesce(json_extract(after, '$.id'), json_extract(before, '$.id')) = :id
  ORDER BY change.id DESC
  LIMIT 1
)
LIMIT 1
