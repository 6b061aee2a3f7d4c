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

    // The essential packages of Debian and Ubuntu, and what is required beside them (deb.debian.org, priority "required").
    private static readonly EquatableArray<string> OfDebian = ["groupadd", "gzip", "tar", "useradd"];

    private static readonly EquatableArray<string> Certificates = [.. OfDebian, Programs.Certificates];

    // buildpack-deps, which the full images of Docker's official languages are made from.
    private static readonly EquatableArray<string> BuildTools =
        [
            .. OfDebian, Programs.Certificates, "bzip2", "curl", "dpkg-dev", "file", "g++", "gcc", "git", "gpg", "make", "patch",
            "pkg-config", "ps", "pkill", "ssh", "ssh-keygen", "ssh-keyscan", "scp", "mysql_config", "unzip", "wget", "xz", "convert",
        ];

    /// <summary>What is known of a base; <see langword="null"/> if it is none of these.</summary>
    public static BaseFacts? Of(BaseImage image)
    {
        string reference = OfDockerHub(image.Reference.Split('@')[0]);
        int colon = reference.IndexOf(':', reference.LastIndexOf('/') + 1);
        string tag = colon < 0 ? "latest" : reference.Substring(colon + 1);
        string repository = colon < 0 ? reference : reference.Substring(0, colon);
        return repository switch
        {
            "debian" => Linux(image, "debian", ReleaseOf(tag), PackageManager.Apt, OfDebian),
            "ubuntu" => Linux(image, "ubuntu", ReleaseOf(tag), PackageManager.Apt, [.. OfDebian, "bzip2", "ps", "pkill"]),
            "nvidia/cuda" when AfterUbuntu(tag) is { } release => Cuda(image, release, tag),
            "public.ecr.aws/amazonlinux/amazonlinux" or "amazonlinux" => AmazonLinux(image, tag),
            "python" when IsOfDebian(tag, out bool isSlim) => Python(image, tag, isSlim ? Certificates : BuildTools),
            "continuumio/miniconda3" => Conda(image, "debian"),
            "condaforge/miniforge3" or "condaforge/mambaforge" => Conda(image, "ubuntu"),
            "mambaorg/micromamba" when !IsOther(tag) =>
                Conda(image, tag.IndexOf("ubuntu", StringComparison.Ordinal) >= 0 ? "ubuntu" : "debian")
                    with
                    {
                        Programs = [.. OfDebian, Programs.Certificates],
                        IsCondaEmpty = true,
                        Interpreters = [],
                        HasDefaultShell = false,
                        Workdir = "/tmp",
                    },
            _ when !IsOther(tag) => OfRepository(image, repository),
            _ => null,
        };
    }

    // Whose distribution is known, and little else. Sources: the first lines of the Dockerfiles in the repositories of rocker-org, jupyter,
    // almond-sh, tensorflow, pytorch, aws/sagemaker-distribution, docker-library and NVIDIA's container documentation.
    private static BaseFacts? OfRepository(BaseImage image, string repository)
    {
        string? distribution = repository switch
        {
            "rocker/r-ver" or "rocker/tidyverse" or "rocker/rstudio" or "rocker/verse" or "rocker/geospatial" or "rocker/shiny" => "ubuntu",
            "public.ecr.aws/sagemaker/sagemaker-distribution" or "tensorflow/tensorflow" or "pytorch/pytorch" or "almondsh/almond" =>
                "ubuntu",
            "node" or "golang" or "rust" or "ruby" or "julia" or "r-base" or "buildpack-deps" or "postgres" => "debian",
            "centos" or "rockylinux" or "almalinux" or "fedora" or "rockylinux/rockylinux" or "oraclelinux" => "redhat",
            _ => repository.StartsWith("quay.io/jupyter/", StringComparison.Ordinal)
                || repository.StartsWith("jupyter/", StringComparison.Ordinal)
                || repository.StartsWith("nvcr.io/nvidia/", StringComparison.Ordinal) ? "ubuntu"
                : repository.StartsWith("registry.access.redhat.com/", StringComparison.Ordinal) ? "redhat"
                : null,
        };
        return distribution is null ? null : new BaseFacts
        {
            Image = image,
            Distribution = distribution,
            Manager = distribution == "redhat" ? PackageManager.Yum : PackageManager.Apt,
            Workdir = repository == "public.ecr.aws/sagemaker/sagemaker-distribution" ? "/home/sagemaker-user" : null,
        };
    }

    // Variants of an image that are another distribution's.
    private static bool IsOther(string tag) => Array.Exists(
        (string[])["alpine", "amazon", "centos", "rockylinux", "ubi", "windows", "fedora"],
        part => tag.IndexOf(part, StringComparison.Ordinal) >= 0);

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
            HasDefaultShell = true,
            Workdir = "/",
        };

    // tar, sudo and useradd are not there (amazonlinux/container-images, issues 13, 28, 29 and 83). dnf of 2023 and yum of 2 run on a
    // Python of the system, which has no pip.
    private static BaseFacts AmazonLinux(BaseImage image, string tag)
    {
        bool is2023 = tag.StartsWith("2023", StringComparison.Ordinal);
        BaseFacts facts = Linux(image, "amzn", is2023 ? "2023" : tag, PackageManager.Yum, [Programs.Certificates, "curl"]);
        return is2023
            ? facts with { Interpreters = [new Interpreter("/usr/bin/python3", "3.9", HasPip: false, IsExternallyManaged: false)] }
            : facts;
    }

    private static BaseFacts Python(BaseImage image, string tag, EquatableArray<string> programs) =>
        Linux(image, "debian", null, PackageManager.Apt, programs) with
        {
            Interpreters =
                [new Interpreter("/usr/local/bin/python3", image.Python ?? SeriesOf(tag), HasPip: true, IsExternallyManaged: false)],
        };

    // "3.11.9-slim" is 3.11; "3" and "latest" change.
    private static string? SeriesOf(string tag)
    {
        string[] parts = tag.Split('-')[0].Split('.');
        return parts.Length > 1 && parts[0] == "3" ? parts[0] + "." + parts[1] : null;
    }

    // What is beside conda differs from release to release.
    private static BaseFacts Conda(BaseImage image, string distribution) =>
        Linux(image, distribution, null, PackageManager.Apt, []) with { Programs = null, Interpreters = null };

    // The devel images have compilers, and what these depend on.
    private static BaseFacts Cuda(BaseImage image, string release, string tag)
    {
        BaseFacts facts =
            Linux(image, "ubuntu", release, PackageManager.Apt, [.. OfDebian, Programs.Certificates, "bzip2", "gpg", "ps", "pkill"]);
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
