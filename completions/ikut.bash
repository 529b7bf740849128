# Completion of ikut for bash 4.4 or newer: it asks ikut itself.
_ikut() {
    local cur=$2 head=
    # Where `=` parts no words, what stands before it has to be kept.
    [[ $cur == --*=* ]] && head=${cur%%=*}= cur=${cur#*=}
    mapfile -t COMPREPLY < <(IKUT_COMPLETE=bash command ikut -- \
        "$COMP_TYPE" "${COLUMNS:-80}" "$COMP_WORDBREAKS" "${COMP_LINE:0:COMP_POINT}" 2>/dev/null)
    case ${COMPREPLY-} in
        :files) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -P "$head" -f -- "$cur") ;;
        :folders) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -P "$head" -d -- "$cur") ;;
        *[=:,]) compopt -o nospace ;;
    esac
}
complete -o nosort -F _ikut ikut
