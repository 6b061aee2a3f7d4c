using System;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Checks;

/// <summary>EAC2001, EAC2002, EAC2008, EAC2050 and EAC2051: packages of yum, npm and Julia, and names that a shell works out.</summary>
internal static class OtherPackageChecks
{
    /// <summary>Checks a package.</summary>
    /// <param name="owner">The path of what has the list.</param>
    /// <param name="report">Where to report.</param>
    public static void Check(Package package, string owner, PackageReport report)
    {
        if (owner.StartsWith(nameof(EnvironmentSpec.CondaEnvironments), StringComparison.Ordinal))
        {
            report.Findings.Report(Rules.PackageOfImageInCondaEnvironment, report.Path(), package.Name);
        }

        switch (package)
        {
            case YumPackage yum:
                CheckName(yum.Name, "+-_.", "yum", report);
                CheckVersion(yum.Version, "._+~^-:", "yum", "write the version as yum shows it (\"11.4.1-2.amzn2023\")", report);
                break;
            case NpmPackage npm:
                CheckNpm(npm, report);
                break;
            case JuliaPackage julia:
                CheckName(julia.Name, "_", "Julia", report);
                CheckVersion(julia.Version, ".+-", "Julia", "write a version (\"0.10.14\")", report);
                break;
        }
    }

    /// <summary>Checks a name that is a word of the shell in double quotes.</summary>
    /// <param name="report">Where to report.</param>
    public static void CheckExpression(AptPackage package, PackageReport report)
    {
        int wrong = package.Name.IndexOfAny(['"', '\\', '`', '\n', '\r']);
        if (package.Name.Length == 0 || wrong >= 0 || package.Name[0] == '-')
        {
            report.Findings.ReportPart(
                Rules.AptExpression, report.Path(nameof(package.Name)), wrong >= 0 ? new TextRange(wrong, 1) : null, package.Name);
        }

        CheckVersion(package.Version, ".+:~-${}_", "apt", "write the exact version", report);
    }

    private static void CheckNpm(NpmPackage npm, PackageReport report)
    {
        string name = npm.Name.StartsWith("@", StringComparison.Ordinal) ? npm.Name.Substring(1) : npm.Name;
        int slash = name.IndexOf('/');
        bool isScoped = npm.Name.Length != name.Length;
        CheckName(isScoped && slash > 0 ? name.Remove(slash, 1) : name, "-_.", "npm", report, npm.Name);
        CheckVersion(npm.Version, ".+-^~<>=* |x", "npm", "write a version or range (\"1.0.22\", \"^3.5\")", report);
        if (npm.Folder is { } folder
            && (folder.Length == 0 || folder[0] != '/' || NameSyntax.FirstRefused(folder, "/-_.+", allowsUpperCase: true) >= 0))
        {
            report.Part(
                folder, nameof(npm.Folder), "the folder", npm.Name, "write an absolute path of letters, digits, '-', '_', '.' and '+'");
        }
    }

    private static void CheckName(string name, string punctuation, string manager, PackageReport report, string? shown = null)
    {
        int refused = NameSyntax.FirstRefused(name, punctuation, allowsUpperCase: true);
        if (name.Length == 0 || refused >= 0 || !NameSyntax.IsLetterOrDigit(name[0]))
        {
            bool isPart = refused >= 0 && (shown is null || shown == name);
            report.Name(
                shown ?? name, manager, isPart ? refused : null,
                refused >= 0
                    ? NameSyntax.Show(name[refused]) + " is not part of one; the version is an argument of its own"
                    : "it has to begin with a letter or digit");
        }
    }

    private static void CheckVersion(string? version, string punctuation, string manager, string advice, PackageReport report)
    {
        if (version is not null && (version.Length == 0 || NameSyntax.FirstRefused(version, punctuation, allowsUpperCase: true) >= 0))
        {
            report.Version(
                version,
                manager,
                TextRange.From(version, Math.Max(NameSyntax.FirstRefused(version, punctuation, allowsUpperCase: true), 0)),
                advice);
        }
    }
}
