# Completion of ikut for PowerShell: it asks ikut itself.
Register-ArgumentCompleter -Native -CommandName ikut -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $words = @($commandAst.CommandElements |
        Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
        ForEach-Object { if ($_.Value) { $_.Value } else { $_.Extent.Text } })
    # Older versions lose empty words, so each has a `=` before it.
    $words = @($words + $wordToComplete | ForEach-Object { "=$_" })
    $before = $env:IKUT_COMPLETE
    try {
        $env:IKUT_COMPLETE = 'powershell'
        $lines = @(& (Get-Command ikut -CommandType Application)[0] -- $words 2>$null)
    } finally {
        $env:IKUT_COMPLETE = $before
    }
    # Where ikut offers nothing of its own, PowerShell offers files.
    $lines | Where-Object { $_ -and $_ -notmatch '^:' } | ForEach-Object {
        $value, $note = $_ -split "`t", 2
        if (-not $note) { $note = $value }
        [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $note)
    }
}
