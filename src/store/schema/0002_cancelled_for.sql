-- Why a session was called off, and a short way to the sessions that are still to be marked.

ALTER TABLE session ADD COLUMN cancelled_for TEXT CHECK (cancelled_for IS NULL
  OR (status = 'cancelled'
    AND cancelled_for IN ('staff', 'provider', 'too_few', 'venue', 'holiday', 'safety', 'other')));

CREATE INDEX session_planned ON session (date) WHERE status = 'planned';
