SELECT rule, subject, why, until FROM waiver ORDER BY rule, subject
