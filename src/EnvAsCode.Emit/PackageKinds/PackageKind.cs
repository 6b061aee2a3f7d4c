using System;
using System.Collections.Generic;
using EnvAsCode.Emit.State;

namespace EnvAsCode.Emit.PackageKinds;

/// <summary>What a kind of package is: how it is written, what it needs and what it changes.</summary>
internal abstract class PackageKind
{
    /// <summary>The record of the vocabulary.</summary>
    public abstract Type PackageType { get; }

    /// <summary>The manager that installs it.</summary>
    public abstract PackageManager Manager { get; }

    /// <summary>The version of a package, as declared; <see langword="null"/> where none is asked for.</summary>
    public abstract string? VersionOf(Package package);

    /// <summary>A package as its manager wants it, as <c>numpy=1.26.4</c> for conda and <c>tslab@1.0.22</c> for npm.</summary>
    public abstract string RequirementOf(Package package);

    /// <summary>The programs that a package needs before it can be installed.</summary>
    public abstract IEnumerable<Need> NeedsOf(Package package);

    /// <summary>The state after packages are installed into the image itself.</summary>
    public abstract ImageState Apply(IReadOnlyList<Package> packages, ImageState state);
}
