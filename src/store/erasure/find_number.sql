-- A number that was given to somebody else since is that person's.
SELECT id FROM participant WHERE code = :code
UNION ALL
SELECT * FROM (
  SELECT coalesce(json_extract(after, '$.id'), json_extract(before, '$.id')) AS id
  FROM change
  WHERE entity = 'participant' AND many = 0
    AND coalesce(json_extract(after, '$.code'), json_extract(before, '$.code')) = :code
  ORDER BY change.id DESC
  LIMIT 1
)
WHERE id NOT IN (SELECT id FROM participant)
LIMIT 1
