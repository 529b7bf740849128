SELECT participant, max(date) AS date
FROM contact
WHERE reached = 'yes' AND date <= :until
GROUP BY participant
