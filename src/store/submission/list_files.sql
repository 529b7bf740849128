SELECT submission, name, content FROM submission_file WHERE submission = :number ORDER BY name
