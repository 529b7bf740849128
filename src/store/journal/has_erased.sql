-- Whether an erasure took values of the step away: both sides, or all in which they differed.
SELECT 1
FROM change
WHERE id >= (SELECT first_change FROM op WHERE id = :op)
  AND id < coalesce((SELECT first_change FROM op WHERE id = :op + 1), 9223372036854775807)
  AND before IS after
LIMIT 1
