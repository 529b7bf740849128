INSERT INTO instrument (instrument, version, content)
VALUES (:instrument, :version, :content)
ON CONFLICT (instrument, version) DO UPDATE SET content = excluded.content
