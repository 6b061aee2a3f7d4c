using System;
using EnvAsCode.Diagnostics;
using EnvAsCode.Packaging.Conda;
using EnvAsCode.Packaging.Conda.VersionSpecs;
using EnvAsCode.Packaging.Markers;
using EnvAsCode.Packaging.Names;
using EnvAsCode.Packaging.Pep440;
using EnvAsCode.Packaging.Pep440.Suggestions;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Emit.Checks;

/// <summary>
/// EAC2001, EAC2002, EAC2003, EAC2008 and EAC2009: packages and channels that cannot be written as the text that they are.
/// </summary>
internal static class PackageChecks
{
    /// <summary>What to write for a version of a conda or pip package.</summary>
    public const string VersionAdvice =
        "write an exact version (\"1.26.4\"), a prefix (\"1.26.*\") or a range (\">=1.26,<2\"), or leave it out";

    private const string AptAdvice = "write the exact version as apt shows it (\"1:2.39.5-0+deb12u1\")";

    /// <summary>Checks a list of packages.</summary>
    /// <param name="owner">The path of what has the list; empty for the environment itself.</param>
    /// <param name="findings">Where to report.</param>
    public static void Check(EquatableArray<Package> packages, string owner, FindingCollector findings)
    {
        for (int i = 0; i < packages.Count; i++)
        {
            PackageReport report = new(owner, i, findings);
            switch (packages[i])
            {
                case CondaPackage conda:
                    CheckConda(conda, report);
                    break;
                case PipPackage pip:
                    CheckPip(pip, report);
                    break;
                case AptPackage { IsExpression: true } apt:
                    OtherPackageChecks.CheckExpression(apt, report);
                    break;
                case AptPackage apt:
                    CheckApt(apt, owner, report);
                    break;
                default:
                    OtherPackageChecks.Check(packages[i], owner, report);
                    break;
            }
        }
    }

    /// <summary>Checks a list of pip packages.</summary>
    /// <param name="list">The path of the list.</param>
    /// <param name="findings">Where to report.</param>
    public static void CheckPipList(EquatableArray<PipPackage> packages, string list, FindingCollector findings)
    {
        for (int i = 0; i < packages.Count; i++)
        {
            CheckPip(packages[i], new PackageReport("", i, findings, list));
        }
    }

    private static void CheckConda(CondaPackage package, PackageReport report)
    {
        if (package.Name.Length is 0 or > 64)
        {
            report.Name(package.Name, "conda", null, "it has to have 1 to 64 characters");
        }
        else if (NameSyntax.FirstRefused(package.Name, "-_.", allowsUpperCase: false) is int refused and >= 0)
        {
            string lower = package.Name.ToLowerInvariant();
            string problem = package.Name[refused] is >= 'A' and <= 'Z'
                ? "conda's names are lower case; write \"" + lower + "\""
                : NameSyntax.Show(package.Name[refused])
                    + " is no lower-case letter, digit, '-', '_' or '.'; the version, the build and the channel are arguments of their own";
            report.Name(
                package.Name, "conda", refused, problem, NameSyntax.FirstRefused(lower, "-_.", allowsUpperCase: false) < 0 ? lower : null);
        }
        else if (package.Name[0] is '-' or '.')
        {
            report.Name(package.Name, "conda", 0, "it has to begin with a letter, a digit or '_'");
        }

        if (package.Version is { } version)
        {
            CheckCondaVersion(version, report);
        }

        if (package.Build is { } build && (build.Length == 0 || NameSyntax.FirstRefused(build, "_.+*", allowsUpperCase: true) >= 0))
        {
            report.Part(
                build, nameof(package.Build), "the build", package.Name, "write letters, digits, '_', '.' and '+', with '*' for any text");
        }

        if (package.Channel is { } channel)
        {
            ChannelChecks.Check(channel, report.Path(nameof(package.Channel)), report.Findings);
        }
    }

    // The characters first: a regular expression may hold any, and a quote would end the MatchSpec's brackets.
    private static void CheckCondaVersion(string version, PackageReport report)
    {
        if (!HasOnly(version, " _.+!*-<>=~,|()", report, "conda", CondaSuggestions.ForVersionSpec)
            || CondaVersionSpec.TryParse(version, out _, out ParseError? error))
        {
            return;
        }

        report.Version(version, "conda", error);
    }

    private static void CheckPip(PipPackage package, PackageReport report)
    {
        if (!PackageName.TryParse(package.Name, out _, out ParseError? nameError))
        {
            report.Name(package.Name, "pip", nameError.Span.Start, package.Name.IndexOf("://", StringComparison.Ordinal) >= 0
                ? "it is a URL; write PipFromUrl(\"<name>\", \"<url>\") or, better, the name and version of a release on an index"
                : nameError.Message + "; the version, the extras and the marker are arguments of their own");
        }

        if (package.Version is { } version)
        {
            CheckPipVersion(version, report);
        }

        for (int i = 0; i < package.Extras.Count; i++)
        {
            if (!PackageName.IsValid(package.Extras[i]))
            {
                report.Part(
                    package.Extras[i], ModelPath.Item(nameof(package.Extras), i), "an extra", package.Name,
                    "write letters, digits, '-', '_' and '.', with a letter or digit at both ends");
            }
        }

        if (package.Marker is { } marker)
        {
            CheckMarker(marker, package.Name, report);
        }

        PipUrlChecks.Check(package, report);
    }

    // The characters first: a quoted string in a marker may hold any, and pip takes " #" for a comment.
    private static void CheckMarker(string marker, string name, PackageReport report)
    {
        const string Advice = "write a PEP 508 marker, as \"python_version < '3.11'\"";
        int refused = NameSyntax.FirstRefused(marker, " _.'\"<>=!~()-+,*/", allowsUpperCase: true);
        if (refused >= 0)
        {
            report.Part(marker, nameof(PipPackage.Marker), "the marker", name, Advice, new TextRange(refused, 1));
        }
        else if (!Marker.TryParse(marker, out _, out ParseError? error))
        {
            report.Part(
                marker,
                nameof(PipPackage.Marker),
                "the marker",
                name,
                error.Message + "; " + Advice,
                new TextRange(error.Span.Start, error.Span.Length));
        }
    }

    // The characters first: "===" compares any text, and none may end the requirement early.
    private static void CheckPipVersion(string version, PackageReport report)
    {
        if (!HasOnly(version, " _.+!*-<>=~,", report, "pip", Pep440Suggestions.ForPin)
            || VersionSpecifierSet.TryParsePin(version, out _, out ParseError? error))
        {
            return;
        }

        report.Version(version, "pip", error);
    }

    private static bool HasOnly(string version, string punctuation, PackageReport report, string manager, Func<string, string?> suggest)
    {
        int refused = NameSyntax.FirstRefused(version, punctuation, allowsUpperCase: true);
        if (refused >= 0 || version.Trim(' ', ',').Length == 0)
        {
            string? suggestion = suggest(version);
            string advice = suggestion is null ? VersionAdvice : "write \"" + suggestion + "\"";
            report.Version(version, manager, TextRange.From(version, Math.Max(refused, 0)), advice, suggestion);
            return false;
        }

        return true;
    }

    private static void CheckApt(AptPackage package, string owner, PackageReport report)
    {
        if (owner.StartsWith(nameof(EnvironmentSpec.CondaEnvironments), StringComparison.Ordinal))
        {
            report.Findings.Report(Rules.AptPackageInCondaEnvironment, report.Path(), package.Name);
        }

        if (package.Name.Length < 2 || !NameSyntax.IsLowerOrDigit(package.Name[0]))
        {
            report.Name(package.Name, "apt", null, "it has to begin with a lower-case letter or digit and have at least two characters");
        }
        else if (NameSyntax.FirstRefused(package.Name, "+-.", allowsUpperCase: false) is int refused and >= 0)
        {
            report.Name(package.Name, "apt", refused, NameSyntax.Show(package.Name[refused])
                + " is no lower-case letter, digit, '+', '-' or '.'; the version is an argument of its own");
        }
        else if (package.Name[package.Name.Length - 1] == '-')
        {
            report.Name(package.Name, "apt", package.Name.Length - 1, "apt-get removes the package before a final '-'");
        }

        if (package.Version is { } version
            && (version.Length == 0 || NameSyntax.FirstRefused(version, ".+:~-", allowsUpperCase: true) >= 0))
        {
            int wrong = Math.Max(NameSyntax.FirstRefused(version, ".+:~-", allowsUpperCase: true), 0);
            report.Version(version, "apt", TextRange.From(version, wrong), AptAdvice);
        }
    }
}
