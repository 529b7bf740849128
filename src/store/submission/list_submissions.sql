SELECT number, period, "from", until, programme, ltu_months_under_25, language, definitions_version,
  program_version, sent_at, sent_by, note, sha256
FROM submission
ORDER BY number
