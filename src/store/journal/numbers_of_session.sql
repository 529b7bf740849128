-- Every number that the code ever had.
SELECT id FROM session WHERE code = :code
UNION
SELECT json_extract(after, '$.id')
FROM change
WHERE entity = 'session' AND many = 0 AND json_extract(after, '$.code') = :code
