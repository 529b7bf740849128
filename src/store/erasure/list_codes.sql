-- The code that the participant had after each step that touched them; none after one that took them out.
SELECT op, json_extract(after, '$.code')
FROM change
WHERE entity = 'participant' AND many = 0
  AND (json_extract(before, '$.id') = :id OR json_extract(after, '$.id') = :id)
ORDER BY id
