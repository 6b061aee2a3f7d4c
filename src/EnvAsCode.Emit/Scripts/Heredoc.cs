using System;
using System.Text;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Scripts;

/// <summary>Text that a script hands to a command as it is.</summary>
internal static class Heredoc
{
    /// <summary>A delimiter that no line of a text is.</summary>
    public static string Delimiter(string text)
    {
        string[] lines = text.Split('\n');
        string delimiter = "EOF";
        for (int i = 2; Array.IndexOf(lines, delimiter) >= 0; i++)
        {
            delimiter = new LineWriter().Append("EOF_").Append(i).ToString();
        }

        return delimiter;
    }

    /// <summary>
    /// A text as files have it on Linux: LF line ends, and a final one. Raw string literals have the line ends of the source file that they
    /// are in.
    /// </summary>
    public static string Lines(string text)
    {
        string lines = text.Replace("\r\n", "\n");
        return lines.EndsWith("\n", StringComparison.Ordinal) ? lines : lines + "\n";
    }

    /// <summary>Writes a command that reads a text from its standard input, in which the shell puts what is known only now.</summary>
    /// <param name="late">What stands for a part that is known only when the script runs, for a shell that expands it.</param>
    public static void Write(LineWriter writer, string command, ScriptText text, Func<ScriptTextPart, string> late)
    {
        if (ScriptTexts.IsKnown(text))
        {
            Write(writer, command, text.ToString());
            return;
        }

        StringBuilder expanded = new();
        foreach (ScriptTextPart part in text.Parts)
        {
            expanded.Append(part.Kind == ScriptTextKind.Literal ? Escaped(part.Text) : late(part));
        }

        string lines = Lines(expanded.ToString());
        string delimiter = Delimiter(lines);
        writer.Append(command).Append(" << ").Line(delimiter).Append(lines).Line(delimiter);
    }

    // What a shell reads in a text that it expands (POSIX.1-2017, Shell Command Language, 2.7.4).
    private static string Escaped(string text) => text.Replace("\\", "\\\\").Replace("$", "\\$").Replace("`", "\\`");

    /// <summary>
    /// Writes a command that reads a text from its standard input. The quoted delimiter keeps the shell from reading the text.
    /// </summary>
    public static void Write(LineWriter writer, string command, string text)
    {
        string lines = Lines(text);
        string delimiter = Delimiter(lines);
        writer.Append(command).Append(" << '").Append(delimiter).Line("'").Append(lines).Line(delimiter);
    }
}
