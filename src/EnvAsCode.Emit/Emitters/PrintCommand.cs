using System.Collections.Generic;
using EnvAsCode.Emit.Scripts;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Emitters;

/// <summary>Writes the command that prints a text of several lines.</summary>
internal static class PrintCommand
{
    /// <summary>The command.</summary>
    /// <param name="text">The text; its last line is ended if it is not.</param>
    public static string Of(string text)
    {
        string[] ended = Heredoc.Lines(text).Split('\n');
        List<string> lines = [];
        for (int i = 0; i < ended.Length - 1; i++)
        {
            lines.Add(ShellQuote.Quoted(ended[i]));
        }

        return "printf '%s\\n' " + string.Join(" ", lines);
    }
}
