# Completion of ikut for nushell: it asks ikut itself, and leaves other programs to the completer
# that was there before.
let before_ikut = $env.config?.completions?.external?.completer?
$env.config.completions.external.enable = true
$env.config.completions.external.completer = {|words|
    if ($words | first) == "ikut" {
        with-env { IKUT_COMPLETE: nushell } { try { ^ikut -- ...$words | from json } catch { [] } }
    } else if $before_ikut != null {
        do $before_ikut $words
    }
}
