using System;
using System.Linq;

namespace EnvAsCode.Tasks.Writing;

/// <summary>
/// Which names a generated file or folder may have: those that every file system of Linux, macOS and Windows takes, so that a project that
/// builds on one machine builds on all (Windows: "Naming Files, Paths, and Namespaces").
/// </summary>
internal static class ArtifactName
{
    private static readonly string[] Devices = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"];
    private static readonly string[] Ports = ["COM", "LPT"];

    /// <summary>What is wrong with a path of names with <c>/</c> between them; <see langword="null"/> if nothing is.</summary>
    /// <param name="path">The path, relative to an environment's folder.</param>
    public static string? Refuse(string path) => path.Split('/').Select(RefuseName).FirstOrDefault(reason => reason is not null);

    private static string? RefuseName(string name)
    {
        if (name.Length == 0)
        {
            return "the path is empty, begins or ends with '/', or has '//' in it";
        }

        if (name is "." or "..")
        {
            return "'" + name + "' leads out of the place where the file belongs";
        }

        if (name.Any(c => c < ' ' || "\\:<>\"|?*".Contains(c, StringComparison.Ordinal)))
        {
            return "'" + name + "' has a character that Windows does not allow in a name, or that separates the parts of a path there";
        }

        if (name[^1] is '.' or ' ')
        {
            return "'" + name + "' ends with a dot or a space, which Windows drops";
        }

        return IsDevice(name) ? "'" + name + "' is the name of a device on Windows" : null;
    }

    // A device keeps its meaning with any extension: NUL.txt is NUL.
    private static bool IsDevice(string name)
    {
        string stem = name.Split('.')[0].TrimEnd(' ');
        return Devices.Contains(stem, StringComparer.OrdinalIgnoreCase)
            || (stem.Length == 4
                && Ports.Contains(stem[..3], StringComparer.OrdinalIgnoreCase)
                && "123456789¹²³".Contains(stem[3], StringComparison.Ordinal));
    }
}
