DELETE FROM goal_session WHERE participant = :participant AND goal = :goal AND session = :session
