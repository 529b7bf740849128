-- Every change of one mark, in order; `session` and `participant` are the numbers that its codes ever had.
SELECT op,
  many = 0 AS alone,
  iif(many = 0, before, (
    SELECT value FROM json_each(before, '$.rows')
    WHERE json_extract(value, '$[0]') IN (SELECT value FROM json_each(:sessions))
      AND json_extract(value, '$[1]') IN (SELECT value FROM json_each(:participants)))) AS before,
  iif(many = 0, after, (
    SELECT value FROM json_each(after, '$.rows')
    WHERE json_extract(value, '$[0]') IN (SELECT value FROM json_each(:sessions))
      AND json_extract(value, '$[1]') IN (SELECT value FROM json_each(:participants)))) AS after
FROM change
WHERE entity = 'mark'
  AND (
    many > 0
    OR json_extract(coalesce(after, before), '$.session') IN (SELECT value FROM json_each(:sessions))
      AND json_extract(coalesce(after, before), '$.participant') IN (SELECT value FROM json_each(:participants)))
ORDER BY id
