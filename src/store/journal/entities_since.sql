-- The tables touched since a step that were not copied yet.
SELECT DISTINCT entity
FROM change
WHERE id >= (SELECT min(first_change) FROM op WHERE id > :op)
  AND entity NOT IN (SELECT name FROM sqlite_temp_schema WHERE type = 'table')
