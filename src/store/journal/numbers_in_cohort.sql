-- The number of every session that the cohort ever had.
SELECT id FROM session WHERE cohort = :code
UNION
SELECT json_extract(after, '$.id')
FROM change
WHERE entity = 'session' AND many = 0 AND json_extract(after, '$.cohort') = :code
