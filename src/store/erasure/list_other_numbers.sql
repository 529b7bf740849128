-- Numbers that the person's code had before, in steps that were undone, and that nobody else ever had.
SELECT DISTINCT coalesce(json_extract(after, '$.id'), json_extract(before, '$.id')) AS id
FROM change
WHERE entity = 'participant' AND many = 0
  AND coalesce(json_extract(after, '$.code'), json_extract(before, '$.code')) = :code
  AND coalesce(json_extract(after, '$.id'), json_extract(before, '$.id')) NOT IN (
    SELECT coalesce(json_extract(after, '$.id'), json_extract(before, '$.id'))
    FROM change
    WHERE entity = 'participant' AND many = 0
      AND coalesce(json_extract(after, '$.code'), json_extract(before, '$.code')) <> :code
    UNION SELECT id FROM participant
    UNION SELECT :id)
