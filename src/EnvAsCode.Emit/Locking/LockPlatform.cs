using System;
using System.Collections.Generic;
using EnvAsCode.Emit.Bases;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.State.Facts;

namespace EnvAsCode.Emit.Locking;

/// <summary>
/// A platform as conda knows it: its folder, and what it offers without a package (CEP 30). Nothing is read of this machine.
/// </summary>
internal sealed record LockPlatform(string Subdir, IReadOnlyList<string> VirtualPackages)
{
    // The oldest that conda-forge still builds for, and that wheels of manylinux_2_28 run on: for what nobody knows better.
    private const string OldestGlibc = "2.28";

    /// <summary>Studio's own applications.</summary>
    public static LockPlatform Studio { get; } = Of("linux-64", "x86_64", "__glibc=" + OldestGlibc, cuda: null);

    /// <summary>The platform of an image.</summary>
    public static LockPlatform Of(ResolvedImage image)
    {
        bool isArm = image.Strategy.Platform == ImagePlatform.LinuxArm64;
        string? glibc = image.Walk.End.Base.Glibc ?? Distributions.Of(image.Base)?.Glibc;
        string c = IsMusl(image.Base) ? "__musl=1.2" : "__glibc=" + (glibc ?? OldestGlibc);
        return Of(isArm ? "linux-aarch64" : "linux-64", isArm ? "aarch64" : "x86_64", c, image.Strategy.Conda?.OverrideCuda);
    }

    private static LockPlatform Of(string subdir, string machine, string c, string? cuda)
    {
        List<string> packages = ["__archspec=1=" + machine, c, "__linux", "__unix"];
        if (cuda is { Length: > 0 })
        {
            packages.Insert(1, "__cuda=" + cuda);
        }

        return new LockPlatform(subdir, packages);
    }

    // Alpine's tags, of whatever image, say so.
    private static bool IsMusl(BaseImage image) => DescribedBases.Of(image) is { } described ? described.IsMusl
        : image.Reference.IndexOf("alpine", StringComparison.Ordinal) >= 0;
}
