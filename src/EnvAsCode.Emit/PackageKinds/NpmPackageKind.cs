using System.Collections.Generic;
using EnvAsCode.Emit.Requirements;
using EnvAsCode.Emit.State;

namespace EnvAsCode.Emit.PackageKinds;

/// <summary>A package of npm.</summary>
internal sealed class NpmPackageKind : PackageKind<NpmPackage>
{
    /// <inheritdoc/>
    public override PackageManager Manager => PackageManager.Npm;

    /// <inheritdoc/>
    protected override string? VersionOf(NpmPackage package) => package.Version;

    /// <inheritdoc/>
    protected override string RequirementOf(NpmPackage package) => OtherRequirements.Text(package);

    /// <inheritdoc/>
    protected override IEnumerable<Need> NeedsOf(NpmPackage package) => [new Need("npm", "")];
}
