using System;
using System.Collections.Generic;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.Requirements;
using EnvAsCode.Emit.State;

namespace EnvAsCode.Emit.PackageKinds;

/// <summary>A package of Julia.</summary>
internal sealed class JuliaPackageKind : PackageKind<JuliaPackage>
{
    /// <inheritdoc/>
    public override PackageManager Manager => PackageManager.Julia;

    /// <inheritdoc/>
    public override string Noun => "Julia package";

    /// <inheritdoc/>
    public override EquatableArray<Type> NotInstalledBy =>
        [typeof(LifecycleConfiguration), typeof(PersistentCondaEnvironment), typeof(PipInstall)];

    /// <inheritdoc/>
    public override Rule? RefusalInCondaEnvironment => Rules.PackageOfImageInCondaEnvironment;

    /// <inheritdoc/>
    protected override string? VersionOf(JuliaPackage package) => package.Version;

    /// <inheritdoc/>
    protected override string RequirementOf(JuliaPackage package) => OtherRequirements.Text(package);

    /// <inheritdoc/>
    protected override IEnumerable<Need> NeedsOf(JuliaPackage package) => [new Need("julia", "")];

    /// <inheritdoc/>
    protected override void Check(JuliaPackage package, PackageReport report)
    {
        PackageSyntax.CheckName(package.Name, "_", "Julia", report);
        PackageSyntax.CheckVersion(package.Version, ".+-", "Julia", "write a version (\"0.10.14\")", report);
    }
}
