SELECT erasure.participant, json_extract(op.details, '$.sign') AS sign
FROM erasure JOIN op ON op.id = erasure.op
ORDER BY erasure.participant
