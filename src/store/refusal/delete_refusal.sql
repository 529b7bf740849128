DELETE FROM refusal WHERE participant = :participant AND question = :question
