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

    /// <summary>Finds the conda tool of the machine and leaves its name in <c>$tool</c>, or ends the script.</summary>
    public const string FindCondaTool =
        """

        # The first conda tool of this machine; Studio's images have theirs in /opt/conda.
        PATH="$PATH:/opt/conda/bin"
        tool=
        for candidate in micromamba mamba conda; do
          if command -v "$candidate" > /dev/null; then
            tool="$candidate"
            break
          fi
        done
        if [[ -z "$tool" ]]; then
          echo "Found neither micromamba nor mamba nor conda, and the environment has conda packages." >&2
          exit 1
        fi
        """;
}
