using System;
using System.ComponentModel;
using System.IO;
using EnvAsCode.Testing;

namespace EnvAsCode.Witnesses.Tests;

/// <summary>What a test with containers needs of the machine.</summary>
internal static class ContainerWitness
{
    /// <summary>The environment variable that names the folder which <c>tests/witnesses/python-base/build.sh</c> made.</summary>
    public const string FolderVariable = "ENVASCODE_PYTHON_BASE";

    private static readonly Lazy<string?> Reason = new(FindReason);

    /// <summary>Why such a test cannot run here; <see langword="null"/> if it can.</summary>
    public static string? Missing => Reason.Value;

    /// <summary>The folder that holds the base image and the wheels.</summary>
    public static string Folder => Environment.GetEnvironmentVariable(FolderVariable) ?? "";

    private static string? FindReason()
    {
        if (!File.Exists(Path.Join(Folder, "image.tar")))
        {
            return FolderVariable + " names no folder with a base image; tests/witnesses/python-base/build.sh makes one.";
        }

        try
        {
            ExternalProgram version = ExternalProgram.Run("docker", ["version"]);
            return version.ExitCode == 0 ? null : "No Docker Engine answers: " + version.Error.Trim();
        }
        catch (Win32Exception)
        {
            return "There is no docker on the PATH.";
        }
    }
}
