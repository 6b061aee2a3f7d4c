using System;
using System.Collections.Generic;
using System.Linq;

namespace EnvAsCode.Deployment.Describing;

/// <summary>How containers of an image start (OCI image configuration, <c>config</c>), from an engine or a registry.</summary>
internal sealed record ImageConfiguration
{
    // What Docker sets where an image sets none (moby, oci/defaults.go).
    private const string DefaultPath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

    /// <summary>The processor architecture, as <c>amd64</c>.</summary>
    public required string Architecture { get; init; }

    /// <summary>The operating system, as <c>linux</c>.</summary>
    public required string System { get; init; }

    /// <summary>The variant of the architecture, as <c>v8</c>.</summary>
    public string? Variant { get; init; }

    /// <summary>What stands after <c>USER</c>; empty for root.</summary>
    public string User { get; init; } = "";

    /// <summary>The variables, as <c>NAME=value</c>.</summary>
    public IReadOnlyList<string> Environment { get; init; } = [];

    /// <summary>The folder in which programs start.</summary>
    public string? WorkingDirectory { get; init; }

    /// <summary>The shell of <c>RUN</c>.</summary>
    public IReadOnlyList<string> Shell { get; init; } = [];

    /// <summary>The entry point.</summary>
    public IReadOnlyList<string> Entrypoint { get; init; } = [];

    /// <summary>The command.</summary>
    public IReadOnlyList<string> Command { get; init; } = [];

    /// <summary>The ports, as <c>8888/tcp</c>.</summary>
    public IReadOnlyList<string> ExposedPorts { get; init; } = [];

    /// <summary>The platform, as <c>linux/amd64</c>. Of arm64 the only variant is not said, as by engines.</summary>
    public string Platform => this.System + "/" + this.Architecture
        + (string.IsNullOrEmpty(this.Variant) || (this.Architecture == "arm64" && this.Variant == "v8") ? "" : "/" + this.Variant);

    /// <summary>The value of a variable; <see langword="null"/> if it is not set.</summary>
    public string? ValueOf(string variable) => this.Environment
        .LastOrDefault(entry => entry.StartsWith(variable + "=", StringComparison.Ordinal))?[(variable.Length + 1)..];

    /// <summary>The folders of <c>PATH</c>, each once.</summary>
    public IReadOnlyList<string> PathFolders =>
    [
        .. (this.ValueOf("PATH") ?? DefaultPath).Split(':')
            .Where(static folder => folder.StartsWith('/'))
            .Select(static folder => folder.Length > 1 ? folder.TrimEnd('/') : folder)
            .Distinct(StringComparer.Ordinal),
    ];
}
