using System;
using System.Collections.Generic;

namespace EnvAsCode.Emit.State.Facts;

/// <summary>
/// Packages that an image has in a smaller form, beside which dnf does not install the whole one. Sources: Amazon Linux 2023 user guide,
/// "Comparing packages installed on AL2023 container images"; the package lists of Red Hat's Universal Base Images 9 and of what is built
/// alike (catalog.redhat.com, rockylinux and almalinux on Docker Hub).
/// </summary>
internal static class ConflictingPackages
{
    private static readonly Dictionary<string, string> OfRedHat = new(StringComparer.Ordinal)
    {
        ["curl"] = "curl-minimal", ["libcurl"] = "libcurl-minimal", ["coreutils"] = "coreutils-single",
    };

    /// <summary>The smaller package of a base that conflicts with one; <see langword="null"/> if there is none.</summary>
    public static string? Held(string package, BaseFacts facts)
    {
        bool isAmazon = facts is { Distribution: "amzn", Release: "2023" };
        return OfRedHat.TryGetValue(package, out string? minimal) && (isAmazon || IsRedHat9(facts.Image.Reference)) ? minimal
            : isAmazon && package == "gnupg2" ? "gnupg2-minimal"
            : null;
    }

    private static bool IsRedHat9(string reference)
    {
        string image = reference.Split('@')[0];
        string name = image.Substring(image.LastIndexOf('/') + 1);
        return image.IndexOf("/ubi9/", StringComparison.Ordinal) >= 0
            || Array.Exists(
                (string[])["rockylinux:9", "almalinux:9", "oraclelinux:9", "ubi9", "centos:stream9"],
                start => name.StartsWith(start, StringComparison.Ordinal));
    }
}
