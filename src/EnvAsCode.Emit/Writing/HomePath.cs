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

    /// <summary>A path in its shortest form: no empty or <c>.</c> part, and the homes of Studio as <c>~</c>.</summary>
    public static string Plain(string path)
    {
        string[] parts = Array.FindAll(path.Split('/'), static part => part is not ("" or "."));
        string plain = (path.StartsWith("/", StringComparison.Ordinal) ? "/" : "") + string.Join("/", parts);
        foreach (string home in (string[])["/home/sagemaker-user", "/root"])
        {
            if (IsInHome(plain, home))
            {
                return "~" + plain.Substring(home.Length);
            }
        }

        return plain;
    }

    /// <summary>The folder that a path is in.</summary>
    public static string Parent(string path)
    {
        int slash = path.TrimEnd('/').LastIndexOf('/');
        return slash <= 0 ? "/" : path.Substring(0, slash);
    }
}
