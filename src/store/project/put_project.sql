INSERT INTO project (one, name, code, funder, programme, start, "end", target)
VALUES (1, :name, :code, :funder, :programme, :start, :end, :target)
ON CONFLICT (one) DO UPDATE SET
  name = excluded.name, code = excluded.code, funder = excluded.funder, programme = excluded.programme,
  start = excluded.start, "end" = excluded."end", target = excluded.target
