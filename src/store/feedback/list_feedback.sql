SELECT session.code AS session, slip, useful, understood, felt_safe, comment
FROM feedback
JOIN session ON session.id = feedback.session
ORDER BY session.code, slip
