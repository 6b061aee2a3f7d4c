using System;
using System.Linq;
using System.Text.RegularExpressions;
using EnvAsCode.Emit.Bases;

namespace EnvAsCode.Emit.State.Facts;

/// <summary>
/// Releases of Linux distributions: their names, glibc, and whether their archives are still where images look for them. Sources:
/// debian.org/releases and archive.debian.org, wiki.ubuntu.com/Releases and old-releases.ubuntu.com, the distributions' own packages of
/// glibc, vault.centos.org.
/// </summary>
internal static class Distributions
{
    private const string Debian = "archive.debian.org";
    private const string Ubuntu = "old-releases.ubuntu.com";

    private static readonly Distribution[] All =
    [
        new("debian", "7", "wheezy", "2.13", Debian), new("debian", "8", "jessie", "2.19", Debian),
        new("debian", "9", "stretch", "2.24", Debian), new("debian", "10", "buster", "2.28", Debian),
        new("debian", "11", "bullseye", "2.31"), new("debian", "12", "bookworm", "2.36"), new("debian", "13", "trixie", "2.41"),
        new("ubuntu", "14.04", "trusty", "2.19"), new("ubuntu", "16.04", "xenial", "2.23"), new("ubuntu", "18.04", "bionic", "2.27"),
        new("ubuntu", "18.10", "cosmic", "2.28", Ubuntu), new("ubuntu", "19.04", "disco", "2.29", Ubuntu),
        new("ubuntu", "19.10", "eoan", "2.30", Ubuntu), new("ubuntu", "20.04", "focal", "2.31"),
        new("ubuntu", "20.10", "groovy", "2.32", Ubuntu), new("ubuntu", "21.04", "hirsute", "2.33", Ubuntu),
        new("ubuntu", "21.10", "impish", "2.34", Ubuntu), new("ubuntu", "22.04", "jammy", "2.35"),
        new("ubuntu", "22.10", "kinetic", "2.36", Ubuntu), new("ubuntu", "23.04", "lunar", "2.37", Ubuntu),
        new("ubuntu", "23.10", "mantic", "2.38", Ubuntu), new("ubuntu", "24.04", "noble", "2.39"),
        new("centos", "6", "centos6", "2.12", "vault.centos.org"), new("centos", "7", "centos7", "2.17", "vault.centos.org"),
        new("centos", "8", "centos8", "2.28", "vault.centos.org"),
        new("amzn", "1", "2018.03", "2.17"), new("amzn", "2", "amzn2", "2.26"), new("amzn", "2023", "al2023", "2.34"),
    ];

    private static readonly Regex CudaSystem = new("-(ubuntu|centos)([0-9.]+)$", RegexOptions.CultureInvariant);

    /// <summary>The distribution that an image's tag names; <see langword="null"/> where it names none.</summary>
    public static Distribution? Of(BaseImage image)
    {
        if (DescribedBases.Of(image) is { } described)
        {
            return described is { Distribution: { } id, Release: { } release } ? Find(id, release) : null;
        }

        string reference = image.Reference.Split('@')[0];
        int colon = reference.LastIndexOf(':');
        if (colon <= reference.LastIndexOf('/') || reference.IndexOf('$') >= 0)
        {
            return null;
        }

        string repository = reference.Substring(0, colon);
        string tag = reference.Substring(colon + 1);
        repository = repository.Substring(repository.LastIndexOf('/') + 1);
        if (repository is "cuda" or "rapidsai" or "base" && CudaSystem.Match(tag) is { Success: true } match)
        {
            return Find(match.Groups[1].Value, match.Groups[2].Value);
        }

        string[] parts = tag.Split('-');
        if (repository == "python" && IsOnTrixie(parts))
        {
            return Find("debian", "13");
        }

        return repository is "debian" or "ubuntu" or "centos"
            ? Find(repository, parts[0])
            : All.FirstOrDefault(release => Array.IndexOf(parts, release.Name) >= 0 && release.Id == "debian");
    }

    // Tags of Docker's Python that name no distribution became Debian 13 in August 2025, for each version that was built from then on
    // (docker-library/python, commit history of 2025-08).
    private static bool IsOnTrixie(string[] parts)
    {
        string[] version = parts[0].Split('.');
        bool isPlain = parts.Length == 1 || (parts.Length == 2 && parts[1] == "slim");
        if (!isPlain || version.Length < 2 || version[0] != "3" || !int.TryParse(version[1], out int minor) || minor < 9)
        {
            return false;
        }

        int? first = minor switch { 9 => 24, 10 => 19, 11 => 14, 12 => 12, 13 => 7, _ => 0 };
        return version.Length == 2 || (int.TryParse(version[2], out int patch) && patch >= first);
    }

    private static Distribution? Find(string id, string release) => All.FirstOrDefault(
        candidate => candidate.Id == id
            && (candidate.Name == release || (release + ".").StartsWith(candidate.Release + ".", StringComparison.Ordinal)));
}

/// <summary>A release of a distribution.</summary>
/// <param name="Id">The distribution, as <c>ID</c> in os-release.</param>
/// <param name="Release">The release, as <c>VERSION_ID</c> in os-release.</param>
/// <param name="Name">Its name, as in tags.</param>
/// <param name="Glibc">The version of its glibc.</param>
/// <param name="MovedTo">
/// Where its packages went when its time was over; <see langword="null"/> where they are still in their place.
/// </param>
internal sealed record Distribution(string Id, string Release, string Name, string Glibc, string? MovedTo = null);
