DELETE FROM assessment WHERE participant = :participant AND instrument = :instrument AND date = :date
