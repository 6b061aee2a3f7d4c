using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Emitters;

/// <summary>Pieces of bash that several scripts share.</summary>
internal static class ShellFragments
{
    /// <summary>The line that ends a heredoc. No requirement and no line of an <c>environment.yml</c> begins with an underscore.</summary>
    public const string EndOfFile = "__END_OF_FILE__";

    /// <summary>Begins a script.</summary>
    /// <param name="declaration">The C# member that declares the environment.</param>
    /// <param name="purpose">What the script is for, as comment lines with LF between them.</param>
    public static LineWriter Begin(string declaration, string purpose) => new LineWriter()
        .Line("#!/bin/bash")
        .Line(CommentText.Header(declaration))
        .Line(purpose)
        .Line("set -euo pipefail");
}
