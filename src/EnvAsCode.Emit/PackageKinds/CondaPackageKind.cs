using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.Requirements;
using EnvAsCode.Emit.State;
using EnvAsCode.Packaging.Conda;
using EnvAsCode.Packaging.Conda.VersionSpecs;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Emit.PackageKinds;

/// <summary>A package of conda.</summary>
internal sealed class CondaPackageKind : PackageKind<CondaPackage>
{
    /// <inheritdoc/>
    public override PackageManager Manager => PackageManager.Conda;

    /// <inheritdoc/>
    public override string Noun => "conda package";

    /// <inheritdoc/>
    public override EquatableArray<Type> NotInstalledBy => [typeof(PipInstall)];

    /// <inheritdoc/>
    protected override string? VersionOf(CondaPackage package) => package.Version;

    /// <inheritdoc/>
    protected override string RequirementOf(CondaPackage package) => CondaRequirementText.Text(package);

    // Those of a named environment are not on PATH, but whoever declares nodejs for it means to use it.
    /// <inheritdoc/>
    public override ImageState Apply(IReadOnlyList<Package> packages, ImageState state) => packages.Count == 0
        ? state
        : state with { Programs = state.Programs.WithPackages(packages.Select(package => package.Name)) };

    /// <inheritdoc/>
    protected override void Check(CondaPackage package, PackageReport report)
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
        if (!PackageSyntax.HasOnly(version, " _.+!*-<>=~,|()", report, "conda", CondaSuggestions.ForVersionSpec)
            || CondaVersionSpec.TryParse(version, out _, out ParseError? error))
        {
            return;
        }

        report.Version(version, "conda", error);
    }
}
