SELECT content FROM draft WHERE name = :name
