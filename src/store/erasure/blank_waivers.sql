UPDATE change SET before = NULL, after = NULL
WHERE entity = 'waiver' AND :id IS NOT NULL
  AND (json_extract(before, '$.subject') IN (SELECT code FROM temp.erased_code)
    OR json_extract(after, '$.subject') IN (SELECT code FROM temp.erased_code))
RETURNING op
