# Completion of ikut for elvish: it asks ikut itself.
use re
use str
set edit:completion:arg-completer[ikut] = {|@words|
  var lines = [(try {
    tmp E:IKUT_COMPLETE = elvish
    e:ikut -- $@words 2>/dev/null | from-lines
  } catch { nop })]
  for line $lines {
    if (or (eq $line :files) (eq $line :folders)) {
      edit:complete-filename $words[-1]
    } else {
      var value note = (put (str:split &max=2 "\t" $line"\t") | take 2)
      set note = (str:trim-right $note "\t")
      # What ends in `=`, `:` or `,` wants more behind it, and gets no space.
      var space = (if (re:match '[=:,]$' $value) { put '' } else { put ' ' })
      edit:complex-candidate $value &code-suffix=$space &display=$value'  '$note
    }
  }
}
