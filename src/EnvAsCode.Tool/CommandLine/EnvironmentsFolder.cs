using System;
using System.IO;
using System.Linq;

namespace EnvAsCode.Tool.CommandLine;

/// <summary>Where a build wrote the environments, for people who stand in the project's folder and name no other.</summary>
internal static class EnvironmentsFolder
{
    private const string Name = "environments";

    /// <summary>
    /// The folder that is named. If it is a project's, or none is named: <c>environments</c> in it, or what its last build wrote below
    /// <c>bin</c>.
    /// </summary>
    /// <param name="named">What the command line says; <see langword="null"/> if nothing.</param>
    public static string Find(string? named)
    {
        string folder = named ?? ".";
        if (named is not null && !IsProject(folder))
        {
            return named;
        }

        string beside = Path.Join(folder, Name);
        return Directory.Exists(beside) ? beside : LastBuild(Path.Join(folder, "bin")) ?? beside;
    }

    /// <summary>The folder of the project, whose own files are beside it; the current one if the environments are named instead.</summary>
    /// <param name="named">What the command line says; <see langword="null"/> if nothing.</param>
    public static string ProjectOf(string? named) => named is not null && IsProject(named) ? named : "";

    private static bool IsProject(string folder) => Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*.csproj").Any();

    // bin/Debug/net10.0/environments; with a runtime identifier, one folder deeper.
    private static string? LastBuild(string output) => !Directory.Exists(output) ? null
        : Directory.EnumerateDirectories(
                output, Name, new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 3, IgnoreInaccessible = true })
            .OrderByDescending(NewestManifest)
            .ThenBy(static path => path, StringComparer.Ordinal)
            .FirstOrDefault();

    private static DateTime NewestManifest(string environments) => Directory.EnumerateDirectories(environments)
        .Select(static environment => File.GetLastWriteTimeUtc(Path.Join(environment, "manifest.json")))
        .DefaultIfEmpty()
        .Max();
}
