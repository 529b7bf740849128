SELECT instrument, version, content FROM instrument WHERE instrument = :instrument AND version = :version
