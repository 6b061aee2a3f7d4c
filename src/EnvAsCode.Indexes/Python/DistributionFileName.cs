using System;
using System.Collections.Generic;
using EnvAsCode.Packaging.Names;
using EnvAsCode.Packaging.Pep440;
using EnvAsCode.Packaging.Wheels;

namespace EnvAsCode.Indexes.Python;

/// <summary>
/// Which version a file of a project is of, by its name: a wheel's, or <c>name-version.tar.gz</c> of a source distribution.
/// </summary>
internal static class DistributionFileName
{
    private static readonly string[] SourceEndings = [".tar.gz", ".zip", ".tar.bz2", ".tgz", ".tar.xz", ".tbz", ".tar"];

    /// <summary>
    /// The version, if the file is a wheel or source distribution of the project; other files (eggs, installers, signatures) are none.
    /// </summary>
    /// <param name="project">The project's normal name.</param>
    /// <param name="known">Versions that were read before, by their text.</param>
    public static Pep440Version? VersionOf(string fileName, string project, Dictionary<string, Pep440Version?> known)
    {
        if (fileName.EndsWith(".whl", StringComparison.Ordinal))
        {
            return WheelFileName.TryParse(fileName, out WheelFileName? wheel) && wheel.Name.Normalized == project ? wheel.Version : null;
        }

        string? ending = Array.Find(SourceEndings, ending => fileName.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
        string stem = ending is null ? "" : fileName[..^ending.Length];

        // The name may hold dashes, and so may the version of an old file: the name decides.
        for (int dash = stem.IndexOf('-', StringComparison.Ordinal); dash > 0; dash = stem.IndexOf('-', dash + 1))
        {
            if (PackageName.TryParse(stem[..dash], out PackageName? name, out _) && name.Normalized == project)
            {
                string text = stem[(dash + 1)..];
                if (!known.TryGetValue(text, out Pep440Version? version))
                {
                    known.Add(text, version = Pep440Version.TryParse(text, out Pep440Version? parsed) ? parsed : null);
                }

                if (version is not null)
                {
                    return version;
                }
            }
        }

        return null;
    }
}
