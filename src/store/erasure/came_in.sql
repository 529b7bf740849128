-- The step with which a participant came in.
SELECT op
FROM change
WHERE entity = 'participant' AND many = 0 AND json_extract(after, '$.id') = :id
ORDER BY id
LIMIT 1
