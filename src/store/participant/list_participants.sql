SELECT id,
  code, alias, entered, "left", gender, age_at_entry, birth_date, birth_year, labour_status,
  unemployed_since, in_education, education, foreign_background, third_country_national, minority,
  disability, homeless, rural, other_disadvantaged, residence, form_signed, funder_record
FROM participant
ORDER BY code
