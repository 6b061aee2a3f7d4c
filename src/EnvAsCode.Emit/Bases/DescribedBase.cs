using System.Collections.Generic;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.State.Facts;

namespace EnvAsCode.Emit.Bases;

/// <summary>A base image as its description has it (docs/describing-bases.md), in the terms of the catalogue's facts.</summary>
internal sealed record DescribedBase
{
    /// <summary>The reference that was described.</summary>
    public required string Reference { get; init; }

    /// <summary>The digest that was described; <see langword="null"/> for an image that is in no registry.</summary>
    public string? Digest { get; init; }

    /// <summary>The platform that was described, as <c>linux/amd64</c>.</summary>
    public required string Platform { get; init; }

    /// <summary>The user that it runs as; <see langword="null"/> for one that the image does not know.</summary>
    public ImageUser? User { get; init; }

    /// <summary>The users of <c>/etc/passwd</c>.</summary>
    public EquatableArray<ImageUser> Users { get; init; }

    /// <summary>The conda.</summary>
    public CondaInstallation? Conda { get; init; }

    /// <summary>The packages of conda's base environment, by conda name.</summary>
    public IReadOnlyDictionary<string, string> CondaPackages { get; init; } = new Dictionary<string, string>();

    /// <summary>The interpreters outside conda, the one that <c>PATH</c> finds first.</summary>
    public EquatableArray<Interpreter> Interpreters { get; init; }

    /// <summary>The kernels.</summary>
    public EquatableArray<KernelSpec> Kernels { get; init; }

    /// <summary>The programs on <c>PATH</c>.</summary>
    public EquatableArray<string> Programs { get; init; }

    /// <summary>The distribution, as <c>debian</c>.</summary>
    public string? Distribution { get; init; }

    /// <summary>Its release, as <c>12</c>.</summary>
    public string? Release { get; init; }

    /// <summary>The version of glibc; <see langword="null"/> for another C library.</summary>
    public string? Glibc { get; init; }

    /// <summary>Whether the C library is musl.</summary>
    public bool IsMusl { get; init; }

    /// <summary>The system's package manager, where it is one of those that packages are declared for.</summary>
    public PackageManager? Manager { get; init; }

    /// <summary>Whether the certificates of the public authorities are there.</summary>
    public bool HasCertificates { get; init; }

    /// <summary>The names of the system's packages; <see langword="null"/> where they are not known.</summary>
    public EquatableArray<string>? SystemPackages { get; init; }

    /// <summary>Whether <c>RUN</c> has a shell.</summary>
    public bool HasShell { get; init; }

    /// <summary>The version of the Python that packages go to, as <c>3.11</c>; <see langword="null"/> if it is not known.</summary>
    public string? Python => this.Conda is not null && this.CondaPackages.TryGetValue("python", out string? version) ? SeriesOf(version)
        : this.Conda is null && this.Interpreters is [{ Version: { } own }, ..] ? own
        : null;

    /// <summary>The facts of a declared image.</summary>
    public BaseFacts FactsOf(BaseImage image) => new()
    {
        Image = image,
        Distribution = this.Distribution,
        Release = this.Release,
        Glibc = this.Glibc,
        Manager = this.Manager,
        Programs =
        [
            .. this.Programs,
            .. this.SystemPackages ?? [],
            .. this.HasCertificates ? (string[])[State.Programs.Certificates] : [],
        ],
        Interpreters = this.Interpreters,
        IsCondaEmpty = this.Conda is not null && !this.CondaPackages.ContainsKey("python"),
        Users = this.Users,
    };

    /// <summary>The first two numbers of a version of Python.</summary>
    public static string SeriesOf(string version)
    {
        string[] parts = version.Split('.');
        return parts.Length < 2 ? version : parts[0] + "." + parts[1];
    }
}
