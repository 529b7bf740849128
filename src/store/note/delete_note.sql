DELETE FROM note WHERE participant = :participant AND number = :number
