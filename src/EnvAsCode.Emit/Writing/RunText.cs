using System;

namespace EnvAsCode.Emit.Writing;

/// <summary>Writes shell code as a <c>RUN</c> instruction that both builders read as exactly that code.</summary>
internal static class RunText
{
    /// <summary>Writes the instruction.</summary>
    /// <param name="code">The code, of one line or several. Of several lines the first that fails ends the step.</param>
    public static void Write(LineWriter writer, string code)
    {
        string[] lines = code.Replace("\r\n", "\n").Trim('\n').Split('\n');
        if (lines.Length == 1 && IsPlain(lines[0]))
        {
            writer.Append("RUN ").Line(lines[0].Trim());
            return;
        }

        // A Dockerfile ends an instruction with the line, drops lines that begin with "#", and BuildKit looks for here-documents. So each
        // line is a word for printf, and the shell in force, whichever it is, reads them together.
        writer.Line("RUN eval \"$(printf '%s\\n' \\");
        if (lines.Length > 1)
        {
            writer.Line("    'set -e' \\");
        }

        for (int i = 0; i < lines.Length; i++)
        {
            writer.Append("    ").Append(ShellQuote.Quoted(lines[i])).Line(i == lines.Length - 1 ? ")\"" : " \\");
        }
    }

    // What begins with "[" may be taken for JSON, with "--" for an option; a backslash at the end continues the line.
    private static bool IsPlain(string line)
    {
        string code = line.Trim();
        return code.Length > 0
            && code[0] is not ('[' or '#')
            && !code.StartsWith("--", StringComparison.Ordinal)
            && code[code.Length - 1] != '\\'
            && code.IndexOf("<<", StringComparison.Ordinal) < 0;
    }
}
