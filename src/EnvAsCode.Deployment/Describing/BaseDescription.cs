using System.Collections.Generic;

namespace EnvAsCode.Deployment.Describing;

/// <summary>
/// What is in an image, as <c>*.base.json</c> holds it: docs/describing-bases.md says what each member is. Lists and names are in ordinal
/// order, unless their order says something.
/// </summary>
public sealed record BaseDescription
{
    /// <summary>The version of the format.</summary>
    public int SchemaVersion { get; init; } = 1;

    /// <summary>The reference that was described, as in <c>FROM</c>.</summary>
    public required string Image { get; init; }

    /// <summary>The digest that the registry has it under; <see langword="null"/> if it is in no registry.</summary>
    public string? Digest { get; init; }

    /// <summary>The platform, as <c>linux/amd64</c>.</summary>
    public required string Platform { get; init; }

    /// <summary>How its containers start.</summary>
    public required DescribedConfiguration Config { get; init; }

    /// <summary>The distribution and what it installed.</summary>
    public required DescribedSystem System { get; init; }

    /// <summary>The user that it runs as.</summary>
    public required DescribedUser User { get; init; }

    /// <summary>The users of <c>/etc/passwd</c>.</summary>
    public IReadOnlyList<DescribedUser> Users { get; init; } = [];

    /// <summary>The groups of <c>/etc/group</c>, by name.</summary>
    public IReadOnlyDictionary<string, int> Groups { get; init; } = new Dictionary<string, int>();

    /// <summary>The Python interpreters outside conda, the one that <c>PATH</c> finds first.</summary>
    public IReadOnlyList<DescribedPython> Pythons { get; init; } = [];

    /// <summary>The conda; <see langword="null"/> if there is none.</summary>
    public DescribedConda? Conda { get; init; }

    /// <summary>The kernels that a Jupyter server of the image offers.</summary>
    public IReadOnlyList<DescribedKernel> Kernels { get; init; } = [];

    /// <summary>The programs that <c>PATH</c> finds.</summary>
    public IReadOnlyList<string> Programs { get; init; } = [];
}

/// <summary>How containers of an image start.</summary>
public sealed record DescribedConfiguration
{
    /// <summary>What stands after <c>USER</c>; <see langword="null"/> for root.</summary>
    public string? User { get; init; }

    /// <summary>The variables; the value of one that looks like a secret is left out.</summary>
    public IReadOnlyDictionary<string, string?> Environment { get; init; } = new Dictionary<string, string?>();

    /// <summary>The folder in which programs start.</summary>
    public string? WorkingDirectory { get; init; }

    /// <summary>The shell of <c>RUN</c>.</summary>
    public IReadOnlyList<string>? Shell { get; init; }

    /// <summary>The entry point.</summary>
    public IReadOnlyList<string>? Entrypoint { get; init; }

    /// <summary>The command.</summary>
    public IReadOnlyList<string>? Command { get; init; }

    /// <summary>The ports, as <c>8888/tcp</c>.</summary>
    public IReadOnlyList<string>? ExposedPorts { get; init; }
}

/// <summary>A distribution.</summary>
public sealed record DescribedSystem
{
    /// <summary><c>ID</c> of os-release, as <c>debian</c>.</summary>
    public string? Id { get; init; }

    /// <summary><c>VERSION_ID</c> of os-release, as <c>12</c>.</summary>
    public string? VersionId { get; init; }

    /// <summary><c>PRETTY_NAME</c> of os-release.</summary>
    public string? Name { get; init; }

    /// <summary>The C library, <c>glibc</c> or <c>musl</c>.</summary>
    public string? Libc { get; init; }

    /// <summary>The version of the C library.</summary>
    public string? LibcVersion { get; init; }

    /// <summary><c>apt</c>, <c>dnf</c>, <c>microdnf</c>, <c>yum</c> or <c>apk</c>.</summary>
    public string? PackageManager { get; init; }

    /// <summary>Whether the certificates of the public authorities are there.</summary>
    public bool HasCertificates { get; init; }

    /// <summary>The packages of dpkg or apk; <see langword="null"/> where another manager keeps them.</summary>
    public IReadOnlyDictionary<string, string>? Packages { get; init; }
}

/// <summary>A user.</summary>
/// <param name="Name">The name; a number where the image gives none.</param>
/// <param name="Uid">The user id; <see langword="null"/> for a name that the image does not know.</param>
/// <param name="Gid">The primary group id; <see langword="null"/> likewise.</param>
/// <param name="Home">The home folder.</param>
/// <param name="Shell">The login shell.</param>
public sealed record DescribedUser(string Name, int? Uid, int? Gid, string? Home, string? Shell);

/// <summary>A Python interpreter.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Version">Its version, as far as it is known: <c>3.11.9</c> or <c>3.11</c>.</param>
public sealed record DescribedPython(string Path, string? Version)
{
    /// <summary>Whether it is that of a virtual environment.</summary>
    public bool IsVirtualEnvironment { get; init; }

    /// <summary>Whether <c>-m pip</c> works.</summary>
    public bool HasPip { get; init; }

    /// <summary>Whether pip refuses to install into it (PEP 668).</summary>
    public bool IsExternallyManaged { get; init; }

    /// <summary>What is installed for it, by normalized name.</summary>
    public IReadOnlyDictionary<string, string> Distributions { get; init; } = new Dictionary<string, string>();
}

/// <summary>A conda.</summary>
/// <param name="Root">Its root folder.</param>
/// <param name="Tool"><c>conda</c>, <c>mamba</c> or <c>micromamba</c>.</param>
public sealed record DescribedConda(string Root, string Tool)
{
    /// <summary>The environments, the base first.</summary>
    public IReadOnlyList<DescribedCondaEnvironment> Environments { get; init; } = [];
}

/// <summary>A conda environment.</summary>
/// <param name="Name">Its name, <c>base</c> for the root.</param>
/// <param name="Prefix">Its folder.</param>
public sealed record DescribedCondaEnvironment(string Name, string Prefix)
{
    /// <summary>The packages that conda installed.</summary>
    public IReadOnlyDictionary<string, string> Packages { get; init; } = new Dictionary<string, string>();

    /// <summary>What pip installed, by normalized name.</summary>
    public IReadOnlyDictionary<string, string> Distributions { get; init; } = new Dictionary<string, string>();
}

/// <summary>A Jupyter kernel.</summary>
/// <param name="Name">Its name, that of its folder.</param>
/// <param name="DisplayName">The name that people see.</param>
/// <param name="Language">Its language.</param>
/// <param name="Path">Its <c>kernel.json</c>.</param>
public sealed record DescribedKernel(string Name, string? DisplayName, string? Language, string Path)
{
    /// <summary>The program and its arguments.</summary>
    public IReadOnlyList<string> Argv { get; init; } = [];
}
