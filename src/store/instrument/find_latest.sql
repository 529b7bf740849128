SELECT instrument, version, content FROM instrument WHERE instrument = :instrument ORDER BY version DESC LIMIT 1
