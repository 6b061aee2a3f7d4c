using System;

namespace EnvAsCode.Emit.Bases;

/// <summary>A reference of an image in its parts, as far as they tell whether two references are of one image.</summary>
/// <param name="Repository">The registry and the repository; Docker Hub's without what Docker adds.</param>
/// <param name="Tag">The tag; <see langword="null"/> if there is only a digest.</param>
/// <param name="Digest">The digest; <see langword="null"/> if there is none.</param>
internal sealed record BaseReference(string Repository, string? Tag, string? Digest)
{
    private static readonly string[] DockerHub = ["docker.io/library/", "index.docker.io/library/", "docker.io/", "index.docker.io/"];

    /// <summary>Takes a reference apart.</summary>
    public static BaseReference Of(string reference)
    {
        string[] parts = reference.Split('@');
        int colon = parts[0].IndexOf(':', parts[0].LastIndexOf('/') + 1);
        string repository = colon < 0 ? parts[0] : parts[0].Substring(0, colon);
        foreach (string prefix in DockerHub)
        {
            if (repository.StartsWith(prefix, StringComparison.Ordinal))
            {
                repository = repository.Substring(prefix.Length);
                break;
            }
        }

        string? digest = parts.Length > 1 ? parts[1] : null;
        return new BaseReference(repository, colon < 0 ? digest is null ? "latest" : null : parts[0].Substring(colon + 1), digest);
    }

    /// <summary>Whether a described image is the declared one: of the repository, and of the tag or else the digest.</summary>
    public bool IsDescribedBy(DescribedBase described)
    {
        BaseReference other = Of(described.Reference);
        return other.Repository == this.Repository
            && (this.Tag is null || other.Tag is null
                ? this.Digest is not null && this.Digest == (other.Digest ?? described.Digest)
                : this.Tag == other.Tag);
    }
}
