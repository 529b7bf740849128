SELECT code, name, start, weeks, "end", target, emphasis FROM cohort ORDER BY code
