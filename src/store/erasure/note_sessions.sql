INSERT OR IGNORE INTO temp.erased_session
SELECT json_extract(before, '$.id') FROM change
WHERE entity = 'session' AND many = 0 AND json_extract(before, '$.participant') = :id
UNION SELECT json_extract(after, '$.id') FROM change
WHERE entity = 'session' AND many = 0 AND json_extract(after, '$.participant') = :id
