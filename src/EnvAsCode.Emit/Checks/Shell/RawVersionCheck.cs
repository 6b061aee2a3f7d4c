using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks.Pins;
using EnvAsCode.Emit.State.Facts;
using EnvAsCode.Packaging.Pep440;

namespace EnvAsCode.Emit.Checks.Shell;

/// <summary>
/// EAC2017 and EAC2037 where a command of a build installs with the image's own pip: what is true of a pin is true of a word.
/// </summary>
internal static class RawVersionCheck
{
    /// <summary>Checks a command.</summary>
    /// <param name="report">Where to report.</param>
    public static void Check(ShellCommand command, ShellReport report)
    {
        bool isOwn = command.Words.Count > 0 && command.Words[0].Value.IndexOf('/') < 0
            && !command.Words.Exists(word =>
                word.Value is "--python" or "-t" or "--target" || word.Value.IndexOf("index", System.StringComparison.Ordinal) > 0
                    || word.Value.StartsWith("-f", System.StringComparison.Ordinal)
                        || word.Value.StartsWith("--find-links", System.StringComparison.Ordinal));
        if (!isOwn || report.State is not { VirtualEnvironment: null, Python.Version: { } version }
            || report.Code.IndexOf("activate", System.StringComparison.Ordinal) >= 0
            || !Pep440Version.TryParse(version, out Pep440Version? python) || python.Release.Length < 2)
        {
            return;
        }

        foreach ((string name, string asked, ShellWord word) in RawPackages.OfPip(command))
        {
            if (asked.Length == 0 || !VersionSpecifierSet.TryParse(asked, out VersionSpecifierSet? set))
            {
                continue;
            }

            if (PythonRequirements.Find(name, set.Ranges, isConda: false, python) is { } row)
            {
                report.Report(Rules.RequiresOtherPython, word.Range, null, name, asked, version, row.Python, row.Reason);
            }
            else if (WheelFacts.FirstAfter(name, set.Ranges, python) is { } first)
            {
                report.Report(Rules.BuiltFromSource, word.Range, null, name, asked, version, first);
            }
        }
    }
}
