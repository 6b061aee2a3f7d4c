using System;
using System.IO;

namespace EnvAsCode.Tool.Local;

/// <summary>Where a user's local Studio is: one for all projects, as a team has one Studio for all of them.</summary>
internal static class LocalStudioFolder
{
    /// <summary>The environment variable that names another folder.</summary>
    public const string Variable = "ENVASCODE_LOCAL_STUDIO";

    private static string Default => Path.Join(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
        "EnvAsCode",
        "LocalStudio");

    /// <summary>The folder.</summary>
    /// <param name="chosen">What the command line says; <see langword="null"/> if nothing.</param>
    public static string Find(string? chosen)
    {
        string? named = chosen ?? Environment.GetEnvironmentVariable(Variable);
        return Path.GetFullPath(string.IsNullOrEmpty(named) ? Default : named);
    }
}
