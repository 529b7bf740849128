INSERT INTO referral (participant, number, date, service, state, consent, changed, goes_on)
VALUES (:participant, :number, :date, :service, :state, :consent, :changed, :goes_on)
ON CONFLICT (participant, number) DO UPDATE SET date = excluded.date, service = excluded.service, state = excluded.state, consent = excluded.consent, changed = excluded.changed, goes_on = excluded.goes_on
