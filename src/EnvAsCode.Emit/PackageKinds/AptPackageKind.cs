using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Emit.Requirements;
using EnvAsCode.Emit.State;

namespace EnvAsCode.Emit.PackageKinds;

/// <summary>A package of Debian or Ubuntu.</summary>
internal sealed class AptPackageKind : PackageKind<AptPackage>
{
    /// <inheritdoc/>
    public override PackageManager Manager => PackageManager.Apt;

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
}
