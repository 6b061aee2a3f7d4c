using System;
using System.Collections.Generic;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.Requirements;
using EnvAsCode.Emit.State;
using EnvAsCode.Packaging.Markers;
using EnvAsCode.Packaging.Names;
using EnvAsCode.Packaging.Pep440;
using EnvAsCode.Packaging.Pep440.Suggestions;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Emit.PackageKinds;

/// <summary>A package of pip.</summary>
internal sealed class PipPackageKind : PackageKind<PipPackage>
{
    /// <inheritdoc/>
    public override PackageManager Manager => PackageManager.Pip;

    /// <inheritdoc/>
    public override string Noun => "pip package";

    /// <inheritdoc/>
    protected override string? VersionOf(PipPackage package) => package.Version;

    /// <inheritdoc/>
    protected override string RequirementOf(PipPackage package) => PipRequirement.Text(package);

    /// <inheritdoc/>
    protected override IEnumerable<Need> NeedsOf(PipPackage package) =>
        package.Url?.StartsWith("git+", System.StringComparison.Ordinal) == true ? [new Need("git", nameof(package.Url))] : [];

    /// <inheritdoc/>
    protected override void Check(PipPackage package, PackageReport report)
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
        if (!PackageSyntax.HasOnly(version, " _.+!*-<>=~,", report, "pip", Pep440Suggestions.ForPin)
            || VersionSpecifierSet.TryParsePin(version, out _, out ParseError? error))
        {
            return;
        }

        report.Version(version, "pip", error);
    }
}
