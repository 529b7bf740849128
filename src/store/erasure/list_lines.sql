SELECT id, kind, details FROM op WHERE id BETWEEN :from AND :until AND instr(details, :code) > 0
