DELETE FROM contact WHERE participant = :participant AND number = :number
