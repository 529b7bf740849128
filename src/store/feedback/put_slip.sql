INSERT INTO feedback (session, slip, useful, understood, felt_safe, comment)
VALUES (:session, :slip, :useful, :understood, :felt_safe, :comment)
ON CONFLICT (session, slip) DO UPDATE SET useful = excluded.useful, understood = excluded.understood,
  felt_safe = excluded.felt_safe, comment = excluded.comment
