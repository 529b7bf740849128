INSERT INTO participant (
  id, code, alias, entered, "left", gender, age_at_entry, birth_date, birth_year, labour_status,
  unemployed_since, in_education, education, foreign_background, third_country_national, minority,
  disability, homeless, rural, other_disadvantaged, residence, form_signed, funder_record
) VALUES (
  :id, :code, :alias, :entered, :left, :gender, :age_at_entry, :birth_date, :birth_year, :labour_status,
  :unemployed_since, :in_education, :education, :foreign_background, :third_country_national,
  :minority, :disability, :homeless, :rural, :other_disadvantaged, :residence, :form_signed,
  :funder_record
)
ON CONFLICT (code) DO UPDATE SET
  alias = excluded.alias, entered = excluded.entered, "left" = excluded."left", gender =
  excluded.gender, age_at_entry = excluded.age_at_entry, birth_date = excluded.birth_date,
  birth_year = excluded.birth_year, labour_status = excluded.labour_status, unemployed_since =
  excluded.unemployed_since, in_education = excluded.in_education, education = excluded.education,
  foreign_background = excluded.foreign_background, third_country_national =
  excluded.third_country_national, minority = excluded.minority, disability = excluded.disability,
  homeless = excluded.homeless, rural = excluded.rural, other_disadvantaged =
  excluded.other_disadvantaged, residence = excluded.residence, form_signed = excluded.form_signed,
  funder_record = excluded.funder_record
