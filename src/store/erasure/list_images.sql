-- The images of a table that are about the participant; of the many of a large import the second cell is
-- the participant.
SELECT id, op, before, after, many
FROM change
WHERE entity = :table AND iif(many = 0,
  json_extract(before, :column) = :id OR json_extract(after, :column) = :id,
  EXISTS (SELECT 1 FROM json_each(before, '$.rows') WHERE json_extract(value, '$[1]') = :id)
  OR EXISTS (SELECT 1 FROM json_each(after, '$.rows') WHERE json_extract(value, '$[1]') = :id))
