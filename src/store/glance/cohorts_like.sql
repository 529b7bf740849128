-- No sign of a code comes after the tilde.
SELECT code, start, "end" FROM cohort WHERE code >= :begin AND code < :begin || '~' ORDER BY code LIMIT :most
