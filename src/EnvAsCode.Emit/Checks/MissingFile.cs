using System;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Importing;

namespace EnvAsCode.Emit.Checks;

/// <summary>EAC3008: a path that names no file of the project, and the one that is probably meant.</summary>
internal static class MissingFile
{
    /// <summary>The finding.</summary>
    /// <param name="path">The path as it is written.</param>
    /// <param name="place">Its place in the model.</param>
    public static Finding Of(string path, string place, ProjectFiles files)
    {
        string? meant = Meant(path, files);
        return new Finding(Rules.FileNotInProject, place, [path, meant is null ? ProjectFiles.HowToAdd(path) : "write \"" + meant + "\""])
        {
            Fix = meant is null ? null : SuggestedFix.Value(meant),
        };
    }

    // Paths are from the project's folder; one from context/ is the usual mistake.
    private static string? Meant(string path, ProjectFiles files)
    {
        string end = "/" + path.Trim('/');
        foreach (ProjectFile file in files.Files)
        {
            string known = "/" + file.Path;
            int place = known.IndexOf(end + "/", StringComparison.OrdinalIgnoreCase);
            if (place >= 0)
            {
                return known.Substring(1, place + end.Length - 1) + (path.EndsWith("/", StringComparison.Ordinal) ? "/" : "");
            }

            if (known.EndsWith(end, StringComparison.OrdinalIgnoreCase))
            {
                return file.Path;
            }
        }

        return null;
    }
}
