using System.Collections.Generic;
using EnvAsCode.Emit.Requirements;
using EnvAsCode.Emit.State;

namespace EnvAsCode.Emit.PackageKinds;

/// <summary>A package of pip.</summary>
internal sealed class PipPackageKind : PackageKind<PipPackage>
{
    /// <inheritdoc/>
    public override PackageManager Manager => PackageManager.Pip;

    /// <inheritdoc/>
    protected override string? VersionOf(PipPackage package) => package.Version;

    /// <inheritdoc/>
    protected override string RequirementOf(PipPackage package) => PipRequirement.Text(package);

    /// <inheritdoc/>
    protected override IEnumerable<Need> NeedsOf(PipPackage package) =>
        package.Url?.StartsWith("git+", System.StringComparison.Ordinal) == true ? [new Need("git", nameof(package.Url))] : [];
}
