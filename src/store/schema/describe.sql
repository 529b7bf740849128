SELECT type || ' ' || name || ' on ' || tbl_name || char(10) || coalesce(sql, '') || char(10) || char(10)
FROM sqlite_schema
ORDER BY type, name
