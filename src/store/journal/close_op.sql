UPDATE op SET details = :details, open = 0, seal = :seal, salt = :salt, digest = :digest WHERE id = :op
