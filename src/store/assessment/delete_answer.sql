DELETE FROM answer WHERE participant = :participant AND instrument = :instrument AND date = :date AND item = :item
