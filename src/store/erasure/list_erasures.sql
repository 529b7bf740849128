SELECT erasure.participant, json_extract(op.details, '$.sign') AS sign,
  json_extract(op.details, '$.keeps') AS keeps
FROM erasure JOIN op ON op.id = erasure.op
ORDER BY erasure.participant
