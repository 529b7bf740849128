-- The steps whose line names the session, and those that touched a row about it.
SELECT op.id
FROM op, json_each(op.details) AS detail
WHERE detail.key IN ('session', 'subject')
  AND instr(', ' || detail.value || ', ', ', ' || :code || ', ') > 0
UNION
SELECT op
FROM change, json_each(:numbers) AS number
WHERE many = 0
  AND number.value IN (
    json_extract(before, iif(entity = 'session', '$.id', '$.session')),
    json_extract(after, iif(entity = 'session', '$.id', '$.session')))
UNION
SELECT op
FROM change
WHERE many > 0
  AND EXISTS (
    SELECT 1
    FROM json_each(coalesce(after, before), '$.rows') AS mark
    WHERE json_extract(mark.value, '$[0]') IN (SELECT value FROM json_each(:numbers)))
