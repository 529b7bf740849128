INSERT INTO op (at, who, kind, details, undoes, first_change, bulk, open)
VALUES (:at, :who, :kind, '{}', :undoes, (SELECT coalesce(max(id), 0) + 1 FROM change), :bulk, 1)
