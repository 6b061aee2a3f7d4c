using System.Collections.Generic;
using EnvAsCode.Emit.Requirements;
using EnvAsCode.Emit.State;

namespace EnvAsCode.Emit.PackageKinds;

/// <summary>A package of Julia.</summary>
internal sealed class JuliaPackageKind : PackageKind<JuliaPackage>
{
    /// <inheritdoc/>
    public override PackageManager Manager => PackageManager.Julia;

    /// <inheritdoc/>
    protected override string? VersionOf(JuliaPackage package) => package.Version;

    /// <inheritdoc/>
    protected override string RequirementOf(JuliaPackage package) => OtherRequirements.Text(package);

    /// <inheritdoc/>
    protected override IEnumerable<Need> NeedsOf(JuliaPackage package) => [new Need("julia", "")];
}
