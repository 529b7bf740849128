-- The journal remembers what an undo took out.
SELECT 1 + coalesce(max(number), 0) FROM (
  SELECT number FROM submission
  UNION ALL
  SELECT json_extract(after, '$.number') FROM change WHERE entity = 'submission' AND many = 0
)
