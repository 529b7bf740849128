INSERT INTO activity (code, name_en, name_fi, name_sv, kind, provider, minutes, counted)
VALUES (:code, :name_en, :name_fi, :name_sv, :kind, :provider, :minutes, :counted)
ON CONFLICT (code) DO UPDATE SET
  name_en = excluded.name_en, name_fi = excluded.name_fi, name_sv = excluded.name_sv, kind = excluded.kind,
  provider = excluded.provider, minutes = excluded.minutes, counted = excluded.counted
