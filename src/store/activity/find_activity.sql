SELECT code, name_en, name_fi, name_sv, kind, provider, minutes, counted FROM activity WHERE code = :code
