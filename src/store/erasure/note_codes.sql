-- What a waiver is about: the person's code, and the codes of the person's own sessions.
INSERT OR IGNORE INTO temp.erased_code
SELECT coalesce(json_extract(before, '$.code'), json_extract(after, '$.code')) FROM change
WHERE entity = 'participant' AND many = 0
  AND coalesce(json_extract(before, '$.id'), json_extract(after, '$.id')) = :id
UNION SELECT coalesce(json_extract(before, '$.code'), json_extract(after, '$.code')) FROM change
WHERE entity = 'session' AND many = 0
  AND (json_extract(before, '$.participant') = :id OR json_extract(after, '$.participant') = :id)
