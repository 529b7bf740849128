SELECT code, name, start, weeks, "end", target, emphasis FROM cohort WHERE code = :code
