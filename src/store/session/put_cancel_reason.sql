UPDATE session SET cancelled_for = :reason WHERE id = :id
