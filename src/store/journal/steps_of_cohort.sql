-- The steps whose line names the cohort, and those that touched a row about it or one of its sessions.
SELECT op.id
FROM op, json_each(op.details) AS detail
WHERE detail.key IN ('cohort', 'subject') AND detail.value = :code
UNION
SELECT op
FROM change
WHERE many = 0
  AND (
    :code IN (
      json_extract(before, iif(entity = 'cohort', '$.code', '$.cohort')),
      json_extract(after, iif(entity = 'cohort', '$.code', '$.cohort')))
    OR json_extract(before, '$.session') IN (SELECT value FROM json_each(:numbers))
    OR json_extract(after, '$.session') IN (SELECT value FROM json_each(:numbers)))
UNION
SELECT op
FROM change
WHERE many > 0
  AND EXISTS (
    SELECT 1
    FROM json_each(coalesce(after, before), '$.rows') AS mark
    WHERE json_extract(mark.value, '$[0]') IN (SELECT value FROM json_each(:numbers)))
