using EnvAsCode.Emit.Importing;
using EnvAsCode.Emit.Resolved;

namespace EnvAsCode.Emit.Checks;

/// <summary>EAC3008: files of the project that an image is built from and that are not there.</summary>
internal static class ContextFileChecks
{
    /// <summary>Checks the files of an image.</summary>
    /// <param name="path">The path of the strategy.</param>
    /// <param name="findings">Where to report.</param>
    public static void Check(CustomImage image, string path, ProjectFiles files, FindingCollector findings)
    {
        foreach ((string file, string place) in ContextFiles.Of(image, path))
        {
            if (files.Named(file).Count == 0)
            {
                findings.Report(MissingFile.Of(file, place, files));
            }
        }
    }
}
