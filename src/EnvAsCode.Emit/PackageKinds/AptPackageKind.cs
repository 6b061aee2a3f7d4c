using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.Requirements;
using EnvAsCode.Emit.State;

namespace EnvAsCode.Emit.PackageKinds;

/// <summary>A package of Debian or Ubuntu.</summary>
internal sealed class AptPackageKind : PackageKind<AptPackage>
{
    private const string Advice = "write the exact version as apt shows it (\"1:2.39.5-0+deb12u1\")";

    /// <inheritdoc/>
    public override PackageManager Manager => PackageManager.Apt;

    /// <inheritdoc/>
    public override string Noun => "apt package";

    /// <inheritdoc/>
    public override EquatableArray<Type> NotInstalledBy => [typeof(PersistentCondaEnvironment), typeof(PipInstall)];

    /// <inheritdoc/>
    public override Rule? RefusalInCondaEnvironment => Rules.AptPackageInCondaEnvironment;

    /// <inheritdoc/>
    protected override string? VersionOf(AptPackage package) => package.Version;

    /// <inheritdoc/>
    protected override string RequirementOf(AptPackage package) => AptRequirement.Text(package);

    // The name of an expression is known only when the image is built.
    /// <inheritdoc/>
    public override ImageState Apply(IReadOnlyList<Package> packages, ImageState state)
    {
        ImageState after = state.WithSystemPackages(packages.Select(package => package.Name));
        return packages.Any(package => package is AptPackage { IsExpression: true })
            ? after with { Programs = after.Programs.Open() }
            : after;
    }

    /// <inheritdoc/>
    protected override void Check(AptPackage package, PackageReport report)
    {
        if (package.IsExpression)
        {
            CheckExpression(package, report);
            return;
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

        PackageSyntax.CheckVersion(package.Version, ".+:~-", "apt", Advice, report);
    }

    // A name that is a word of the shell in double quotes.
    private static void CheckExpression(AptPackage package, PackageReport report)
    {
        int wrong = package.Name.IndexOfAny(['"', '\\', '`', '\n', '\r']);
        if (package.Name.Length == 0 || wrong >= 0 || package.Name[0] == '-')
        {
            report.Findings.ReportPart(
                Rules.AptExpression, report.Path(nameof(package.Name)), wrong >= 0 ? new TextRange(wrong, 1) : null, package.Name);
        }

        PackageSyntax.CheckVersion(package.Version, ".+:~-${}_", "apt", "write the exact version", report);
    }
}
