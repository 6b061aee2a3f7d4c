using System;
using System.Collections.Generic;
using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.State;

namespace EnvAsCode.Emit.PackageKinds;

/// <summary>The kind of one record of packages.</summary>
internal abstract class PackageKind<T> : PackageKind
    where T : Package
{
    /// <inheritdoc/>
    public sealed override Type PackageType => typeof(T);

    /// <summary>See <see cref="PackageKind.Check"/>.</summary>
    protected abstract void Check(T package, PackageReport report);

    /// <summary>See <see cref="PackageKind.VersionOf"/>.</summary>
    protected abstract string? VersionOf(T package);

    /// <summary>See <see cref="PackageKind.RequirementOf"/>.</summary>
    protected abstract string RequirementOf(T package);

    /// <summary>See <see cref="PackageKind.NeedsOf"/>.</summary>
    protected virtual IEnumerable<Need> NeedsOf(T package) => [];

    /// <inheritdoc/>
    public override ImageState Apply(IReadOnlyList<Package> packages, ImageState state) => state;

    /// <inheritdoc/>
    public sealed override void Check(Package package, PackageReport report) => this.Check((T)package, report);

    /// <inheritdoc/>
    public sealed override string? VersionOf(Package package) => this.VersionOf((T)package);

    /// <inheritdoc/>
    public sealed override string RequirementOf(Package package) => this.RequirementOf((T)package);

    /// <inheritdoc/>
    public sealed override IEnumerable<Need> NeedsOf(Package package) => this.NeedsOf((T)package);
}
