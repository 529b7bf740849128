-- A mark is recorded where its first image is written; steps of many marks are imports, whose day
-- says nothing. `at` begins with the day.
SELECT session.code, session.date, max(substr(op.at, 1, 10)) AS recorded
FROM op
JOIN change ON change.op = op.id AND change.entity = 'mark' AND change.before IS NULL AND change.many = 0
JOIN mark ON mark.session = json_extract(change.after, '$.session')
  AND mark.participant = json_extract(change.after, '$.participant')
JOIN session ON session.id = mark.session
WHERE op.kind IN ('attend', 'meet')
GROUP BY session.id
HAVING julianday(recorded) - julianday(session.date) > :days
ORDER BY session.date, session.code
