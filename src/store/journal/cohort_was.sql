SELECT 1
WHERE EXISTS (SELECT 1 FROM cohort WHERE code = :code)
  OR EXISTS (SELECT 1 FROM change WHERE entity = 'cohort' AND json_extract(after, '$.code') = :code)
