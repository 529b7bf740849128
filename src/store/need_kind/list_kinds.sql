SELECT need, name_en, name_fi, name_sv, retired FROM need_kind ORDER BY need
