-- Where the triggers of the tables hand what changed: its own trigger writes it into the journal.

CREATE VIEW noted AS SELECT entity, before, after FROM change;
