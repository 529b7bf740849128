UPDATE mark
SET presence = ?3, minutes_late = ?4, minutes_early = ?5, notice = ?6, reason = ?7
WHERE session = ?1 AND participant = ?2
