UPDATE op SET details = :details, open = 0 WHERE id = :op
