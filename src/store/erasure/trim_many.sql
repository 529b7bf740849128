-- The second cell of a row is the participant. An image without a row left is none.
UPDATE change SET
  before = CASE WHEN EXISTS (SELECT 1 FROM json_each(before, '$.rows') WHERE json_extract(value, '$[1]') <> :id)
    THEN json_set(before, '$.rows', json((SELECT json_group_array(json(value)) FROM json_each(before, '$.rows')
      WHERE json_extract(value, '$[1]') <> :id))) END,
  after = CASE WHEN EXISTS (SELECT 1 FROM json_each(after, '$.rows') WHERE json_extract(value, '$[1]') <> :id)
    THEN json_set(after, '$.rows', json((SELECT json_group_array(json(value)) FROM json_each(after, '$.rows')
      WHERE json_extract(value, '$[1]') <> :id))) END,
  many = max(
    (SELECT count(*) FROM json_each(before, '$.rows') WHERE json_extract(value, '$[1]') <> :id),
    (SELECT count(*) FROM json_each(after, '$.rows') WHERE json_extract(value, '$[1]') <> :id),
    1)
WHERE many > 0 AND (
  EXISTS (SELECT 1 FROM json_each(before, '$.rows') WHERE json_extract(value, '$[1]') = :id)
  OR EXISTS (SELECT 1 FROM json_each(after, '$.rows') WHERE json_extract(value, '$[1]') = :id))
RETURNING op
