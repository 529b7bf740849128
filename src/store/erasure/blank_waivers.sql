-- A session's code may be another's now: what stands is not about the person.
UPDATE change SET before = NULL, after = NULL
WHERE entity = 'waiver' AND :id IS NOT NULL
  AND coalesce(json_extract(before, '$.subject'), json_extract(after, '$.subject')) IN (
    SELECT code FROM temp.erased_code WHERE code NOT IN (SELECT subject FROM waiver))
RETURNING op
