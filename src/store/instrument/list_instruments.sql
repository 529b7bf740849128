SELECT instrument, version, content FROM instrument ORDER BY instrument, version
