INSERT INTO need_kind (need, name_en, name_fi, name_sv, retired)
VALUES (:need, :name_en, :name_fi, :name_sv, :retired)
ON CONFLICT (need) DO UPDATE SET name_en = excluded.name_en, name_fi = excluded.name_fi, name_sv = excluded.name_sv, retired = excluded.retired
