complete --keep-order --exclusive --command ikut --arguments "(COMPLETE=fish ikut -- (commandline --current-process --tokenize --cut-at-cursor) (commandline --current-token))"
