SELECT id, cancelled_for FROM session WHERE cancelled_for IS NOT NULL
