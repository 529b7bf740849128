SELECT id, at, who, kind, details, undoes FROM op WHERE id = :op
