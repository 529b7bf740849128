DELETE FROM waiver WHERE rule = :rule AND subject = :subject
