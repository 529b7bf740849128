-- Whether an erasure took values of the step away: both sides of a change, or all in which they differed,
-- or what a session was while it was the person's: what is left of that change looks as if the step had added
-- the session.
SELECT 1
FROM change
WHERE id >= (SELECT first_change FROM op WHERE id = :op)
  AND id < coalesce((SELECT first_change FROM op WHERE id = :op + 1), 9223372036854775807)
  AND (before IS after
    OR entity = 'session' AND before IS NULL
      AND (SELECT kind FROM op WHERE id = :op) IN ('session_edit', 'import', 'undo', 'redo')
      AND EXISTS (SELECT 1 FROM resealed WHERE op = :op))
LIMIT 1
