-- The tables of `EVIDENCE`, and the participant.
UPDATE change SET before = NULL, after = NULL
WHERE op = :op AND entity IN ('participant', 'enrolment', 'session', 'mark', 'outcome')
