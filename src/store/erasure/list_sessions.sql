-- The sessions that were the person's at any time, with every code that each had meanwhile.
SELECT id, code FROM session WHERE participant = :id
UNION SELECT json_extract(before, '$.id'), json_extract(before, '$.code') FROM change
WHERE entity = 'session' AND many = 0 AND json_extract(before, '$.participant') = :id
UNION SELECT json_extract(after, '$.id'), json_extract(after, '$.code') FROM change
WHERE entity = 'session' AND many = 0 AND json_extract(after, '$.participant') = :id
