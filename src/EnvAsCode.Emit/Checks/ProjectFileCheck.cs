using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Checks;

/// <summary>EAC3005: paths of the project's own files.</summary>
internal static class ProjectFileCheck
{
    /// <summary>Checks a path from the project's folder.</summary>
    /// <param name="path">Its place in the model.</param>
    /// <param name="findings">Where to report.</param>
    public static void CheckPath(string file, string path, FindingCollector findings)
    {
        const string Advice =
            "write a path from the project's folder with '/', of letters, digits and '-', '_', '.', '+', '@', '=', ',' and blanks, as "
            + "\"src/train.py\", without '..' and without patterns";
        int refused = NameSyntax.FirstRefused(file, "/-_.+@=, ", allowsUpperCase: true);
        bool isOutside = file.Length == 0
            || file[0] is '/' or ' '
            || ("/" + file + "/").Contains("/../")
            || ("/" + file + "/").Contains("/./")
            || file.Contains("//");
        if (refused >= 0 || isOutside)
        {
            findings.ReportPart(
                Rules.StepPart, path, refused >= 0 ? new TextRange(refused, 1) : null, file, "a file of the project", Advice);
        }
    }
}
