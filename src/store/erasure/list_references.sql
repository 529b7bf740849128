-- A column that may not be empty, or that is part of the key, binds the row to what it refers to.
SELECT reference.id, reference."from" AS "column", reference."to" AS to_column, reference."table" AS to_table,
  info."notnull" OR info.pk > 0 AS bound
FROM pragma_foreign_key_list(?1) AS reference
JOIN pragma_table_info(?1) AS info ON info.name = reference."from"
ORDER BY reference.id, reference.seq
