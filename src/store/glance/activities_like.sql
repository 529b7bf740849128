-- No sign of a code comes after the tilde.
SELECT code, kind FROM activity WHERE code >= :begin AND code < :begin || '~' ORDER BY code LIMIT :most
