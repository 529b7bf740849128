SELECT id
FROM participant
WHERE alias IS NOT NULL OR birth_date IS NOT NULL OR birth_year IS NOT NULL OR residence IS NOT NULL
UNION
SELECT participant
FROM mark
WHERE reason IS NOT NULL
