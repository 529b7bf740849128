INSERT INTO submission_file (submission, name, content) VALUES (:submission, :name, :content)
