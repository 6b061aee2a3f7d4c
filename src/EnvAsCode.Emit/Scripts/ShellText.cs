using System;
using System.Collections.Concurrent;
using System.IO;
using System.Text;

namespace EnvAsCode.Emit.Scripts;

/// <summary>
/// The parts of scripts that need nothing of a declaration. They lie in <c>Scripts/Shell</c> as files, where ShellCheck sees them. The
/// script of a lifecycle configuration gets them without their comments, since it may have 12,288 bytes in all.
/// </summary>
internal static class ShellText
{
    private static readonly ConcurrentDictionary<string, string> Texts = new(StringComparer.Ordinal);

    /// <summary>The text of a file, without its last line end.</summary>
    /// <param name="file">The file's path in the folder, with <c>/</c>.</param>
    public static string Of(string file) => Texts.GetOrAdd(file, static name => Read(name));

    // A line "@other.py@' …" of a shell file stands for the Python file, which is between single quotes there.
    private static string Read(string file)
    {
        using StreamReader reader = new(typeof(ShellText).Assembly.GetManifestResourceStream("Shell/" + file), Encoding.UTF8);
        bool keepsComments = file.StartsWith("persistent/", StringComparison.Ordinal);
        bool isPython = file.EndsWith(".py", StringComparison.Ordinal);
        StringBuilder text = new();
        while (reader.ReadLine() is { } line)
        {
            string code = line.TrimStart(' ');
            int indentation = line.Length - code.Length;
            if (code.StartsWith("#", StringComparison.Ordinal) && (indentation > 0 || !keepsComments))
            {
                continue;
            }

            if (!isPython && code.StartsWith("@", StringComparison.Ordinal))
            {
                int end = code.IndexOf('@', 1);
                text.Append(Of(code.Substring(1, end - 1))).Append(code, end + 1, code.Length - end - 1).Append('\n');
                continue;
            }

            text.Append(' ', isPython ? indentation / 4 : indentation).Append(code).Append('\n');
        }

        return text.ToString().TrimEnd('\n');
    }
}
