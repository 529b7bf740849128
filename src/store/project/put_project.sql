INSERT INTO project (one, name, code, funder, programme, start, "end", target, retention)
VALUES (1, :name, :code, :funder, :programme, :start, :end, :target, :retention)
ON CONFLICT (one) DO UPDATE SET
  name = excluded.name, code = excluded.code, funder = excluded.funder, programme = excluded.programme,
  start = excluded.start, "end" = excluded."end", target = excluded.target, retention = excluded.retention
