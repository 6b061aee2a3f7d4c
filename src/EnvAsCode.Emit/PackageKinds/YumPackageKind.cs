using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.Requirements;
using EnvAsCode.Emit.State;

namespace EnvAsCode.Emit.PackageKinds;

/// <summary>A package of Amazon Linux.</summary>
internal sealed class YumPackageKind : PackageKind<YumPackage>
{
    /// <inheritdoc/>
    public override PackageManager Manager => PackageManager.Yum;

    /// <inheritdoc/>
    public override string Noun => "yum package";

    /// <inheritdoc/>
    public override EquatableArray<Type> NotInstalledBy => [typeof(PersistentCondaEnvironment), typeof(PipInstall)];

    /// <inheritdoc/>
    public override Rule? RefusalInCondaEnvironment => Rules.PackageOfImageInCondaEnvironment;

    /// <inheritdoc/>
    protected override string? VersionOf(YumPackage package) => package.Version;

    /// <inheritdoc/>
    protected override string RequirementOf(YumPackage package) => OtherRequirements.Text(package);

    /// <inheritdoc/>
    public override ImageState Apply(IReadOnlyList<Package> packages, ImageState state) =>
        state.WithSystemPackages(packages.Select(package => package.Name));

    /// <inheritdoc/>
    protected override void Check(YumPackage package, PackageReport report)
    {
        PackageSyntax.CheckName(package.Name, "+-_.", "yum", report);
        PackageSyntax.CheckVersion(package.Version, "._+~^-:", "yum", "write the version as yum shows it (\"11.4.1-2.amzn2023\")", report);
    }
}
