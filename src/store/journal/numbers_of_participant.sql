-- Every number that the code ever had.
SELECT id FROM participant WHERE code = :code
UNION
SELECT json_extract(after, '$.id')
FROM change
WHERE entity = 'participant' AND many = 0 AND json_extract(after, '$.code') = :code
