INSERT INTO safe_contact (participant, language, rule)
VALUES (:participant, :language, :rule)
ON CONFLICT (participant) DO UPDATE SET language = excluded.language, rule = excluded.rule
