using System;
using System.IO;
using EnvAsCode.Deployment.Targets;

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
    /// <param name="like">The deployment that it stands in for, whose account and Region are another Studio's.</param>
    public static string Find(string? chosen, DeploymentTarget? like = null)
    {
        string? named = chosen ?? Environment.GetEnvironmentVariable(Variable);
        string folder = Path.GetFullPath(string.IsNullOrEmpty(named) ? Default : named);
        return like is null || chosen is not null ? folder : $"{folder}-{like.Account}-{like.Region}";
    }
}
