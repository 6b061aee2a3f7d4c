using System;

namespace EnvAsCode.Tool.CommandLine;

/// <summary>What shells load: each hands its line to <c>envascode complete</c>, and offers files where that has nothing to say.</summary>
internal static class CompletionScripts
{
    /// <summary>The shells, by the names of their programs.</summary>
    public static string[] Shells { get; } = ["bash", "fish", "pwsh", "zsh"];

    /// <summary>The script of a shell.</summary>
    /// <param name="shell">One of <see cref="Shells"/>.</param>
    public static string Of(string shell) => shell switch
    {
        "bash" => """
            # In ~/.bashrc: source <(envascode completion bash)
            _envascode() {
              local IFS=$'\n'
              COMPREPLY=($(envascode complete --position "$COMP_POINT" -- "$COMP_LINE" 2> /dev/null))
            }
            complete -o default -F _envascode envascode

            """,
        "fish" => """
            # In ~/.config/fish/completions/envascode.fish: envascode completion fish | source
            complete -c envascode -a '(envascode complete -- (commandline -cp) 2> /dev/null)'

            """,
        "pwsh" => """
            # In $PROFILE: envascode completion pwsh | Out-String | Invoke-Expression
            Register-ArgumentCompleter -Native -CommandName envascode -ScriptBlock {
                param($word, $line, $position)
                envascode complete --position $position -- "$line" | ForEach-Object {
                    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
                }
            }

            """,
        "zsh" => """
            # In ~/.zshrc, after compinit: source <(envascode completion zsh)
            _envascode() {
              local -a found
              found=("${(@f)$(envascode complete --position "$CURSOR" -- "$BUFFER" 2> /dev/null)}")
              if [[ -n "${found[1]}" ]]; then compadd -- "${found[@]}"; else _files; fi
            }
            compdef _envascode envascode

            """,
        _ => throw new ArgumentOutOfRangeException(nameof(shell), shell, "There is no completion script for this shell."),
    };
}
