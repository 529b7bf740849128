-- No sign of a code comes after the tilde.
SELECT code FROM participant WHERE code >= :begin AND code < :begin || '~' ORDER BY code LIMIT :most
