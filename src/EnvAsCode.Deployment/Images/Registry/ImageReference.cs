using System;
using System.Net;
using System.Text.RegularExpressions;

namespace EnvAsCode.Deployment.Images;

/// <summary>
/// A reference to an image in its parts (distribution/reference, <c>[registry/]repository[:tag][@digest]</c>), with what Docker adds to a
/// short one.
/// </summary>
/// <param name="Registry">The registry's host, and its port if it says one.</param>
/// <param name="Repository">The repository without the registry, as <c>library/python</c>.</param>
/// <param name="Tag">The tag; <see langword="null"/> if it has none, or only a digest.</param>
/// <param name="Digest">The digest; <see langword="null"/> if it has none.</param>
internal sealed partial record ImageReference(string Registry, string Repository, string? Tag, string? Digest)
{
    /// <summary>Docker Hub.</summary>
    public const string DockerHub = "docker.io";

    private const string DockerHubHost = "registry-1.docker.io";

    /// <summary>What names the manifest in the registry.</summary>
    public string TagOrDigest => this.Digest ?? this.Tag ?? "latest";

    /// <summary>Where the registry answers: without TLS on this machine only, as for Docker.</summary>
    public Uri Address
    {
        get
        {
            string host = this.Registry == DockerHub ? DockerHubHost : this.Registry;
            Uri address = new("https://" + host);
            bool isHere = address.Host == "localhost" || (IPAddress.TryParse(address.Host.Trim('[', ']'), out IPAddress? ip)
                && IPAddress.IsLoopback(ip));
            return isHere ? new Uri("http://" + host) : address;
        }
    }

    /// <summary>The name of a file about the image: the last part of its repository, and its tag.</summary>
    public string FileStem
    {
        get
        {
            string name = this.Repository[(this.Repository.LastIndexOf('/') + 1)..];
            return this.Tag is { } tag ? name + "-" + tag : name;
        }
    }

    /// <summary>Reads a reference; <see langword="null"/> if it is none.</summary>
    public static ImageReference? Parse(string text)
    {
        if (Pattern().Match(text) is not { Success: true } match)
        {
            return null;
        }

        string registry = match.Groups["registry"].Value;
        string repository = match.Groups["repository"].Value;
        bool isShort = registry.Length == 0 || registry is DockerHub or "index.docker.io";
        return new ImageReference(
            isShort ? DockerHub : registry,
            isShort && !repository.Contains('/', StringComparison.Ordinal) ? "library/" + repository : repository,
            match.Groups["tag"] is { Success: true, Value: { } tag } ? tag : null,
            match.Groups["digest"] is { Success: true, Value: { } digest } ? digest : null);
    }

    // A first part is a registry if it has a dot or a colon, or is "localhost".
    [GeneratedRegex(
        @"\A((?<registry>localhost(:[0-9]+)?|[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+(:[0-9]+)?|[A-Za-z0-9-]+:[0-9]+|\[[0-9a-fA-F:]+\](:[0-9]+)?)/)?"
        + @"(?<repository>[a-z0-9]+([._-]+[a-z0-9]+)*(/[a-z0-9]+([._-]+[a-z0-9]+)*)*)"
        + @"(:(?<tag>[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}))?(@(?<digest>[a-z0-9]+:[0-9a-f]{32,}))?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
