SELECT name, code, funder, programme, start, "end", target, retention FROM project
