using System.Collections.Generic;

namespace EnvAsCode.Emit;

/// <summary>Emits <c>.dockerignore</c>: the build context is the environment's folder, and only what the Dockerfile copies is sent.</summary>
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
            writer.Append("!").Line(path);
        }

        return writer.ToString();
    }
}
