INSERT INTO submission (number, period, "from", until, programme, ltu_months_under_25, language,
  definitions_version, program_version, sent_at, sent_by, last_op, note, sha256)
VALUES (:number, :period, :from, :until, :programme, :ltu_months_under_25, :language,
  :definitions_version, :program_version, :sent_at, :sent_by, :last_op, :note, :sha256)
