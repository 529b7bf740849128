SELECT name, code, funder, programme, start, "end", target FROM project
