# Completion of ikut for fish: it asks ikut itself.
function __ikut_complete
    set -l typed (commandline --current-token)
    set -l lines (IKUT_COMPLETE=fish command ikut -- (commandline --current-process --tokenize --cut-at-cursor) "$typed" 2>/dev/null)
    # A file behind `--option=` is completed with what stands before it.
    set -l parts (string match --regex '^(--[^=]*=)?(.*)' -- "$typed")
    switch "$lines[1]"
        case :files
            printf "$parts[2]%s\n" (__fish_complete_path "$parts[3]")
        case :folders
            printf "$parts[2]%s\n" (__fish_complete_directories "$parts[3]")
        case '*'
            printf '%s\n' $lines
    end
end
complete --command ikut --no-files --keep-order --arguments '(__ikut_complete)'
