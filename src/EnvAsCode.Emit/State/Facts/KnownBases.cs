using System;
using System.Collections.Generic;

namespace EnvAsCode.Emit.State.Facts;

/// <summary>The bases of the catalogues, told by their references.</summary>
internal static class KnownBases
{
    // Names of Debian's and Ubuntu's releases, as tags have them (debian.org/releases, wiki.ubuntu.com/Releases).
    private static readonly Dictionary<string, string> Releases = new(StringComparer.Ordinal)
    {
        ["buster"] = "10", ["bullseye"] = "11", ["bookworm"] = "12", ["trixie"] = "13", ["focal"] = "20.04", ["jammy"] = "22.04",
        ["noble"] = "24.04", ["bionic"] = "18.04",
    };

    private static readonly EquatableArray<string> Certificates = [Programs.Certificates];

    // buildpack-deps, which the full images of Docker's official languages are made from.
    private static readonly EquatableArray<string> BuildTools =
        [Programs.Certificates, "bzip2", "curl", "g++", "gcc", "git", "gpg", "make", "patch", "unzip", "wget", "xz"];

    /// <summary>What is known of a base; <see langword="null"/> if it is none of these.</summary>
    public static BaseFacts? Of(BaseImage image)
    {
        string reference = OfDockerHub(image.Reference.Split('@')[0]);
        int colon = reference.IndexOf(':', reference.LastIndexOf('/') + 1);
        string tag = colon < 0 ? "latest" : reference.Substring(colon + 1);
        return (colon < 0 ? reference : reference.Substring(0, colon)) switch
        {
            "debian" => Linux(image, "debian", ReleaseOf(tag), PackageManager.Apt, []),
            "ubuntu" => Linux(image, "ubuntu", ReleaseOf(tag), PackageManager.Apt, []),
            "nvidia/cuda" when AfterUbuntu(tag) is { } release => Cuda(image, release, tag),
            "public.ecr.aws/amazonlinux/amazonlinux" => AmazonLinux(image, tag),
            "python" when IsOfDebian(tag, out bool isSlim) => Python(image, isSlim ? Certificates : BuildTools),
            "continuumio/miniconda3" or "condaforge/miniforge3" => Conda(image),
            "mambaorg/micromamba" => Conda(image) with { Programs = Certificates, IsCondaEmpty = true, Interpreters = [] },
            "rocker/r-ver" or "rocker/tidyverse" => new BaseFacts { Image = image, Distribution = "ubuntu", Manager = PackageManager.Apt },
            _ => null,
        };
    }

    // Docker Hub's official images have several names, and a mirror at AWS.
    private static string OfDockerHub(string reference)
    {
        foreach (string prefix in (string[])["public.ecr.aws/docker/library/", "docker.io/library/", "docker.io/", "library/"])
        {
            if (reference.StartsWith(prefix, StringComparison.Ordinal))
            {
                return reference.Substring(prefix.Length);
            }
        }

        return reference;
    }

    private static BaseFacts Linux(
        BaseImage image, string distribution, string? release, PackageManager manager, EquatableArray<string> programs) => new()
        {
            Image = image,
            Distribution = distribution,
            Release = release,
            Manager = manager,
            Programs = programs,
            Interpreters = [],
        };

    // dnf of 2023 and yum of 2 run on a Python of the system, which has no pip.
    private static BaseFacts AmazonLinux(BaseImage image, string tag)
    {
        bool is2023 = tag.StartsWith("2023", StringComparison.Ordinal);
        BaseFacts facts = Linux(image, "amzn", is2023 ? "2023" : tag, PackageManager.Yum, [Programs.Certificates, "curl"]);
        return is2023
            ? facts with { Interpreters = [new Interpreter("/usr/bin/python3", "3.9", HasPip: false, IsExternallyManaged: false)] }
            : facts;
    }

    private static BaseFacts Python(BaseImage image, EquatableArray<string> programs) =>
        Linux(image, "debian", null, PackageManager.Apt, programs) with
        {
            Interpreters = [new Interpreter("/usr/local/bin/python3", image.Python, HasPip: true, IsExternallyManaged: false)],
        };

    // What is beside conda differs from release to release.
    private static BaseFacts Conda(BaseImage image) =>
        Linux(image, "debian", null, PackageManager.Apt, []) with { Programs = null, Interpreters = null };

    // The devel images have compilers, and what these depend on.
    private static BaseFacts Cuda(BaseImage image, string release, string tag)
    {
        BaseFacts facts = Linux(image, "ubuntu", release, PackageManager.Apt, [Programs.Certificates, "gpg"]);
        return tag.IndexOf("devel", StringComparison.Ordinal) < 0 ? facts : facts with { Programs = null, Interpreters = null };
    }

    // "3.11", "3.11.9-slim", "3.11-slim-bookworm", "3.11-bookworm"; those of Alpine and Windows are others.
    private static bool IsOfDebian(string tag, out bool isSlim)
    {
        string[] parts = tag.Split('-');
        isSlim = Array.IndexOf(parts, "slim") > 0;
        return Array.TrueForAll(parts, part => part == parts[0] || part == "slim" || Releases.ContainsKey(part));
    }

    // "12-slim", "12.5", "bookworm-slim", "22.04", "jammy-20240808".
    private static string? ReleaseOf(string tag)
    {
        string name = tag.Split('-')[0];
        return Releases.TryGetValue(name, out string? release) ? release : name.Length > 0 && char.IsDigit(name[0]) ? name : null;
    }

    private static string? AfterUbuntu(string tag)
    {
        int at = tag.IndexOf("ubuntu", StringComparison.Ordinal);
        return at < 0 ? null : tag.Substring(at + "ubuntu".Length);
    }
}
