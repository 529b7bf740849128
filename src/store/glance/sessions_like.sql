-- No sign of a code comes after the tilde.
SELECT code, date, activity, status FROM session WHERE code >= :begin AND code < :begin || '~' ORDER BY code LIMIT :most
