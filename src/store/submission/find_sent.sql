-- The latest submission whose period holds a day.
SELECT number, period FROM submission WHERE :day BETWEEN "from" AND until ORDER BY number DESC LIMIT 1
