SELECT code FROM session WHERE code > :cohort || '-' AND code < :cohort || '.'
