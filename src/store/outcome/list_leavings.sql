SELECT participant.code, "left",
  exit.point IS NOT NULL, exit.date, exit.source,
  later.point IS NOT NULL, later.date, later.source,
  EXISTS (SELECT 1 FROM refusal WHERE refusal.participant = participant.id AND question = 'exit'),
  EXISTS (SELECT 1 FROM refusal WHERE refusal.participant = participant.id AND question = 'six_months')
FROM participant
LEFT JOIN outcome AS exit ON exit.participant = participant.id AND exit.point = 'exit'
LEFT JOIN outcome AS later ON later.participant = participant.id AND later.point = 'six_months'
WHERE "left" IS NOT NULL
ORDER BY participant.code
