-- What a step changed is sealed with its line, as a salted digest: without the salt nobody can try out
-- what a value was. Steps from before this version are sealed by the next one.
ALTER TABLE op ADD COLUMN salt TEXT;

ALTER TABLE op ADD COLUMN digest TEXT;

-- An erasure takes values out of earlier steps: what it left of them is sealed anew, and the salts of
-- the digests from before go with the values. The line of the step that did it holds these digests.
-- The journal does not watch it: it belongs to the journal.
CREATE TABLE resealed (
  op INTEGER NOT NULL REFERENCES op (id),
  by_op INTEGER NOT NULL REFERENCES op (id),
  salt TEXT,
  digest TEXT NOT NULL,
  PRIMARY KEY (op, by_op)
) STRICT, WITHOUT ROWID;

CREATE INDEX resealed_by_op ON resealed (by_op);
