namespace EnvAsCode.Emit.Checks.Shell;

/// <summary>A redirection of a shell command.</summary>
/// <param name="Operator">The operator, as <c>&gt;&gt;</c>.</param>
/// <param name="Start">Where the operator begins in the script.</param>
/// <param name="IsGlued">Whether it stands right behind a word, as in <c>numpy&gt;=1.26</c>.</param>
/// <param name="Target">The file; <see langword="null"/> at the end of the script.</param>
internal sealed record ShellRedirection(string Operator, int Start, bool IsGlued, ShellWord? Target);
