using System;
using System.Collections.Generic;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.State;

namespace EnvAsCode.Emit.PackageKinds;

/// <summary>What a kind of package is: how it is written, what it needs and what it changes.</summary>
internal abstract class PackageKind
{
    /// <summary>The record of the vocabulary.</summary>
    public abstract Type PackageType { get; }

    /// <summary>The manager that installs it.</summary>
    public abstract PackageManager Manager { get; }

    /// <summary>What a package is called in messages, as <c>conda package</c>.</summary>
    public abstract string Noun { get; }

    /// <summary>The strategies that do not install it.</summary>
    public virtual EquatableArray<Type> NotInstalledBy => [];

    /// <summary>The rule that a package breaks in a further conda environment; <see langword="null"/> if it may be there.</summary>
    public virtual Rule? RefusalInCondaEnvironment => null;

    /// <summary>Checks a package by itself.</summary>
    /// <param name="report">Where to report.</param>
    public abstract void Check(Package package, PackageReport report);

    /// <summary>The version of a package, as declared; <see langword="null"/> where none is asked for.</summary>
    public abstract string? VersionOf(Package package);

    /// <summary>A package as its manager wants it, as <c>numpy=1.26.4</c> for conda and <c>tslab@1.0.22</c> for npm.</summary>
    public abstract string RequirementOf(Package package);

    /// <summary>The programs that a package needs before it can be installed.</summary>
    public abstract IEnumerable<Need> NeedsOf(Package package);

    /// <summary>The state after packages are installed into the image itself.</summary>
    public abstract ImageState Apply(IReadOnlyList<Package> packages, ImageState state);
}
