INSERT INTO outcome (participant, point, date, labour_status, in_education, job_searching, qualification, improved,
  source)
VALUES (:participant, :point, :date, :labour_status, :in_education, :job_searching, :qualification, :improved,
  :source)
ON CONFLICT (participant, point) DO UPDATE SET
  date = excluded.date, labour_status = excluded.labour_status, in_education = excluded.in_education,
  job_searching = excluded.job_searching, qualification = excluded.qualification, improved = excluded.improved,
  source = excluded.source
