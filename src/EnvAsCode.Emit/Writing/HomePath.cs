using System;

namespace EnvAsCode.Emit.Writing;

/// <summary>Paths that may begin with <c>~/</c>, the home folder.</summary>
internal static class HomePath
{
    /// <summary>A path with its home folder written out.</summary>
    public static string Of(string path, string home) =>
        path.StartsWith("~/", StringComparison.Ordinal) ? home + path.Substring(1) : path;

    /// <summary>Whether a path is the home folder, or below it.</summary>
    /// <param name="path">The path, with its home folder written out.</param>
    public static bool IsInHome(string path, string home) => path == home || path.StartsWith(home + "/", StringComparison.Ordinal);

    /// <summary>The folder that a path is in.</summary>
    public static string Parent(string path)
    {
        int slash = path.TrimEnd('/').LastIndexOf('/');
        return slash <= 0 ? "/" : path.Substring(0, slash);
    }
}
