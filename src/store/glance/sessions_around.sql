-- Each half walks the index by date away from today.
SELECT * FROM (
  SELECT code, date, activity, status FROM session WHERE date >= :today ORDER BY date LIMIT :most
)
UNION ALL
SELECT * FROM (
  SELECT code, date, activity, status FROM session WHERE date < :today ORDER BY date DESC LIMIT :most
)
