INSERT INTO change (op, entity, before, after, many) VALUES (:op, 'mark', :before, :after, :many)
