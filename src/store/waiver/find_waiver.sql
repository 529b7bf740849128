SELECT rule, subject, why, until FROM waiver WHERE rule = :rule AND subject = :subject
