-- Every code and every working name that a participant has or had, with the number.
SELECT id, name FROM (
  SELECT id, code AS name FROM participant
  UNION SELECT id, alias FROM participant
  UNION SELECT json_extract(before, '$.id'), json_extract(before, '$.code') FROM change WHERE entity = 'participant' AND many = 0
  UNION SELECT json_extract(after, '$.id'), json_extract(after, '$.code') FROM change WHERE entity = 'participant' AND many = 0
  UNION SELECT json_extract(before, '$.id'), json_extract(before, '$.alias') FROM change WHERE entity = 'participant' AND many = 0
  UNION SELECT json_extract(after, '$.id'), json_extract(after, '$.alias') FROM change WHERE entity = 'participant' AND many = 0
)
WHERE id IS NOT NULL AND name IS NOT NULL
