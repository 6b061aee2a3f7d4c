using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Locks;
using EnvAsCode.Packaging.Conda.Packages;
using EnvAsCode.Packaging.Pep440;
using EnvAsCode.Packaging.RequirementsFiles;
using EnvAsCode.Packaging.Requirements;
using EnvAsCode.Packaging.Wheels;

namespace EnvAsCode.Locking.Importing;

/// <summary>Versions of lists: pip's requirements, and conda's explicit ones.</summary>
internal static class ListedPins
{
    private const string Noarch = "noarch";

    // How conda-lock tells what pip installs on top of an explicit list.
    private const string PipComment = "# pip ";

    /// <summary>Versions of requirements that pin one.</summary>
    public static IReadOnlyList<ImportedPin> OfRequirements(string text)
    {
        List<ImportedPin> pins = [];
        foreach (Requirement requirement in RequirementsFile.Parse(text).Lines
            .Select(static line => line.Requirement)
            .OfType<Requirement>())
        {
            if (requirement.Specifiers.ExactVersion is { } version)
            {
                pins.Add(new ImportedPin(LockKind.Pip, requirement.Name.Normalized, version.ToString())
                {
                    Markers = requirement.Marker is { } marker ? [marker.ToString()] : [],
                });
            }
        }

        return pins;
    }

    /// <summary>Versions of the files of an explicit list (CEP 23).</summary>
    public static IReadOnlyList<ImportedPin> OfExplicit(string text)
    {
        List<ImportedPin> pins = [];
        foreach (string line in text.Split('\n').Select(static line => line.Trim()))
        {
            string url = line.StartsWith(PipComment, StringComparison.Ordinal)
                ? line[(line.LastIndexOf(' ') + 1)..]
                : line.StartsWith('#') ? "" : line;
            if (OfFile(url) is { } pin)
            {
                pins.Add(pin);
            }
        }

        return pins;
    }

    /// <summary>The version of a file by its address; <see langword="null"/> if it is the file of no package.</summary>
    public static ImportedPin? OfFile(string url)
    {
        string path = url.Split('#')[0].Split('?')[0];
        if (CondaPackageFile.TryParse(path) is { } package)
        {
            string[] folders = path.Split('/');
            string? platform = folders.Length > 1 ? folders[^2] : null;
            return new ImportedPin(LockKind.Conda, package.Name.ToLowerInvariant(), package.Version)
            {
                Platform = platform is Noarch or null ? null : platform,
            };
        }

        string file = Uri.UnescapeDataString(path[(path.LastIndexOf('/') + 1)..]);
        return WheelFileName.TryParse(file, out WheelFileName? wheel)
            ? new ImportedPin(LockKind.Pip, wheel.Name.Normalized, wheel.Version.ToString())
            : OfSource(file);
    }

    private static ImportedPin? OfSource(string file)
    {
        string stem = file.EndsWith(".tar.gz", StringComparison.Ordinal) ? file[..^".tar.gz".Length]
            : file.EndsWith(".zip", StringComparison.Ordinal) ? file[..^".zip".Length]
            : "";
        int dash = stem.LastIndexOf('-');
        return dash > 0 && Pep440Version.TryParse(stem[(dash + 1)..], out Pep440Version? version)
            ? new ImportedPin(LockKind.Pip, Packaging.Names.PackageName.Normalize(stem[..dash]), version.ToString())
            : null;
    }
}
