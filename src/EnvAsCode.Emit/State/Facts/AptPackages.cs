using System;
using System.Collections.Generic;
using System.Linq;

namespace EnvAsCode.Emit.State.Facts;

/// <summary>
/// In which releases of Debian and Ubuntu a package is, where that surprises people. Sources: packages.debian.org and packages.ubuntu.com;
/// the release notes of Debian 11 to 13 and Ubuntu 24.04; reports as 89luca89/distrobox#1005 (libgl1-mesa-glx), aws/aws-cli#8978 (awscli),
/// dokku/dokku#7877 (software-properties-common), OpenVoxProject/openvoxdb#75 and onaio/onadata#2776 (openjdk).
/// </summary>
internal static class AptPackages
{
    // The first release that has a package no more, by distribution; null where all have it.
    private static readonly Dictionary<string, (string? Debian, string? Ubuntu, string Instead)> Gone = new(StringComparer.Ordinal)
    {
        ["libgl1-mesa-glx"] = ("13", "23.10", "libgl1"),
        ["libegl1-mesa"] = ("13", "23.10", "libegl1"),
        ["awscli"] = (null, "24.04", ""),
        ["software-properties-common"] = ("13", null, ""),
        ["python"] = ("11", "20.04", "python3"),
        ["python-pip"] = ("11", "20.04", "python3-pip"),
        ["python-dev"] = ("12", "22.04", "python3-dev"),
        ["python-setuptools"] = ("12", "22.04", "python3-setuptools"),
        ["python-virtualenv"] = ("11", "20.04", "python3-virtualenv"),
        ["python3-distutils"] = ("13", "24.04", "python3-setuptools"),
        ["libssl1.0.0"] = ("9", "20.04", "libssl-dev"),
        ["libssl1.1"] = ("12", "22.04", "libssl3"),
        ["libffi6"] = ("11", "20.04", "libffi-dev"),
        ["libffi7"] = ("12", "22.04", "libffi8"),
        ["libtinfo5"] = ("13", "24.04", "libtinfo6"),
        ["libncurses5"] = ("13", "24.04", "libncurses6"),
        ["libasound2"] = (null, "24.04", "libasound2t64"),
        ["netcat"] = ("12", "24.04", "netcat-openbsd"),
        ["mysql-client"] = ("10", null, "default-mysql-client"),
        ["mysql-server"] = ("10", null, "default-mysql-server"),
        ["libpng12-0"] = ("9", "16.10", "libpng16-16"),
        ["ttf-dejavu"] = ("11", "20.10", "fonts-dejavu"),
    };

    // The releases that have a version of what is packaged one version at a time.
    private static readonly Dictionary<string, string[]> Series = new(StringComparer.Ordinal)
    {
        ["debian 9"] = ["python3.5", "openjdk-8", "libicu57"], ["debian 10"] = ["python3.7", "openjdk-11", "libicu63"],
        ["debian 11"] = ["python3.9", "openjdk-11", "openjdk-17", "libicu67"], ["debian 12"] = ["python3.11", "openjdk-17", "libicu72"],
        ["debian 13"] = ["python3.13", "openjdk-21", "openjdk-25", "libicu76"],
        ["ubuntu 18.04"] = ["python3.6", "python3.7", "python3.8", "openjdk-8", "openjdk-11", "openjdk-17", "libicu60"],
        ["ubuntu 20.04"] =
            ["python3.8", "python3.9", "openjdk-8", "openjdk-11", "openjdk-13", "openjdk-16", "openjdk-17", "openjdk-21", "libicu66"],
        ["ubuntu 22.04"] =
        [
            "python3.10", "python3.11", "openjdk-8", "openjdk-11", "openjdk-17", "openjdk-18", "openjdk-19", "openjdk-21", "openjdk-25",
            "libicu70",
        ],
        ["ubuntu 24.04"] = ["python3.12", "openjdk-8", "openjdk-11", "openjdk-17", "openjdk-21", "openjdk-25", "libicu74"],
    };

    // What no archive of Debian or Ubuntu has, and its maker's source does.
    private static readonly string[] OfOthers =
    [
        "docker-ce", "docker-ce-cli", "docker-compose-plugin", "docker-buildx-plugin", "containerd.io", "kubectl", "terraform", "packer",
        "google-chrome-stable", "google-cloud-cli", "google-cloud-sdk", "azure-cli", "msodbcsql17", "msodbcsql18", "mssql-tools",
        "mssql-tools18", "powershell", "java-8-amazon-corretto-jdk", "java-11-amazon-corretto-jdk", "java-17-amazon-corretto-jdk",
        "java-21-amazon-corretto-jdk", "temurin-8-jdk", "temurin-11-jdk", "temurin-17-jdk", "temurin-21-jdk", "temurin-8-jre",
        "temurin-11-jre", "temurin-17-jre", "temurin-21-jre", "nvidia-container-toolkit", "mongodb-org", "elasticsearch", "code",
        "snowflake-odbc", "libcudnn8", "libcudnn8-dev",
    ];

    /// <summary>Whether a package is in no archive of Debian or Ubuntu.</summary>
    public static bool IsOfOthers(string package) => Array.IndexOf(OfOthers, package) >= 0;

    /// <summary>
    /// What to install instead of a package that a release does not have; empty where nothing takes its place, <see langword="null"/> where
    /// the release has the package, or nothing is known.
    /// </summary>
    public static string? InsteadOf(string package, Distribution distribution)
    {
        if (Gone.TryGetValue(package, out (string? Debian, string? Ubuntu, string Instead) gone))
        {
            string? first = distribution.Id == "debian" ? gone.Debian : distribution.Id == "ubuntu" ? gone.Ubuntu : null;
            return first is not null && !IsBefore(distribution.Release, first) ? gone.Instead : null;
        }

        (string stem, string rest) = Split(package);
        if (stem.Length == 0 || !Series.TryGetValue(distribution.Id + " " + distribution.Release, out string[]? held))
        {
            return null;
        }

        string kind = stem.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        List<string> others = [.. held.Where(other => other.StartsWith(kind, StringComparison.Ordinal))];
        return others.Count == 0 || others.Contains(stem)
            ? null
            : (others.Find(other => NumberOf(other) > NumberOf(stem)) ?? others[others.Count - 1]) + rest;
    }

    // "python3.9-dev" is python3.9 and "-dev"; "openjdk-11-jre-headless" is openjdk-11 and "-jre-headless".
    private static (string Stem, string End) Split(string package)
    {
        int end = package.StartsWith("python3.", StringComparison.Ordinal) ? "python3.".Length
            : package.StartsWith("openjdk-", StringComparison.Ordinal) ? "openjdk-".Length
            : package.StartsWith("libicu", StringComparison.Ordinal) ? "libicu".Length
            : -1;
        int start = end;
        while (end >= 0 && end < package.Length && char.IsDigit(package[end]))
        {
            end++;
        }

        return end == start ? ("", "") : (package.Substring(0, end), package.Substring(end));
    }

    private static int NumberOf(string stem)
    {
        string digits = stem.Substring(stem.LastIndexOfAny(['.', '-', 'u']) + 1);
        return int.TryParse(digits, out int number) ? number : 0;
    }

    private static bool IsBefore(string release, string other) =>
        Version.TryParse(release.Contains(".") ? release : release + ".0", out Version? one)
        && Version.TryParse(other.Contains(".") ? other : other + ".0", out Version? two)
        && one < two;
}
