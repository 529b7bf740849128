SELECT count(*) FROM assessment WHERE instrument = :instrument AND version = :version
