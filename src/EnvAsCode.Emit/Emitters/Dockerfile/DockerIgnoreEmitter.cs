using System.Collections.Generic;
using System.Text;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Emitters.Dockerfile;

/// <summary>
/// Emits <c>.dockerignore</c>: the build context is the environment's folder, and only what the Dockerfile copies is sent.
/// </summary>
internal static class DockerIgnoreEmitter
{
    /// <summary>The file's name.</summary>
    public const string FileName = ".dockerignore";

    /// <summary>Emits the file.</summary>
    /// <param name="context">The paths of the files that the Dockerfile copies.</param>
    public static string Emit(IReadOnlyList<string> context)
    {
        LineWriter writer = new();
        writer.Line("*");
        foreach (string path in context)
        {
            writer.Append("!").Line(Pattern(path));
        }

        return writer.ToString();
    }

    // Docker makes a regular expression of each line, in which older engines leave "+" and others as they are; a backslash makes any
    // character stand for itself.
    private static string Pattern(string path)
    {
        StringBuilder pattern = new(path.Length);
        foreach (char c in path)
        {
            pattern.Append("+*?[]\\^$(){}|!".IndexOf(c) >= 0 ? "\\" : "").Append(c);
        }

        return pattern.ToString();
    }
}
