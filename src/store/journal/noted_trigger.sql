-- A row written over with the same values is no change.
CREATE TRIGGER journal_noted INSTEAD OF INSERT ON noted WHEN NEW.before IS NOT NEW.after BEGIN
  INSERT INTO change (op, entity, before, after)
  VALUES (
    (SELECT id FROM op WHERE id = (SELECT max(id) FROM op) AND open = 1),
    NEW.entity, NEW.before, NEW.after
  );
END;
