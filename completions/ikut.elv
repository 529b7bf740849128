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
      # Behind `--register=` the file's name begins, and the option stays before it.
      var head = ''
      var typed = $words[-1]
      if (re:match '^--[a-z-]+=' $typed) {
        set head typed = (str:split &max=2 '=' $typed)
        set head = $head'='
      }
      edit:complete-filename $typed | each {|file|
        edit:complex-candidate $head$file[stem] &code-suffix=$file[code-suffix] &display=$file[stem]
      }
    } else {
      var value note = (put (str:split &max=2 "\t" $line"\t") | take 2)
      set note = (str:trim-right $note "\t")
      # What ends in `=`, `:` or `,` wants more behind it, and gets no space.
      var space = (if (re:match '[=:,]$' $value) { put '' } else { put ' ' })
      edit:complex-candidate $value &code-suffix=$space &display=$value'  '$note
    }
  }
}
