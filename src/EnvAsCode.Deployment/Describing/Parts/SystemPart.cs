using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using EnvAsCode.Deployment.Describing.Contents;

namespace EnvAsCode.Deployment.Describing.Parts;

/// <summary>The distribution of an image, its C library, and its packages.</summary>
internal static class SystemPart
{
    private const string GlibcMark = "stable release version ";

    private static readonly string[] Managers = ["apt-get", "dnf", "microdnf", "yum", "apk"];

    // Where distributions keep the bundle of the public authorities: Debian and Alpine, Red Hat and Amazon, SUSE.
    private static readonly string[] Certificates =
        ["/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/ca-bundle.pem"];

    private static readonly string[] GlibcFolders =
    [
        "/lib/x86_64-linux-gnu", "/lib/aarch64-linux-gnu", "/lib64", "/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu",
        "/usr/lib64", "/lib", "/usr/lib",
    ];

    /// <summary>Reads it.</summary>
    /// <param name="programs">The programs on <c>PATH</c>.</param>
    public static DescribedSystem Of(ImageTree tree, IReadOnlyList<string> programs)
    {
        Dictionary<string, string> release = OsRelease(tree.TextOf("/etc/os-release") ?? tree.TextOf("/usr/lib/os-release"));
        IReadOnlyDictionary<string, string>? packages = PackagesOf(tree);
        (string? libc, string? version) = LibcOf(tree, packages);
        string? manager = Managers.FirstOrDefault(programs.Contains);
        return new DescribedSystem
        {
            Id = release.GetValueOrDefault("ID"),
            VersionId = release.GetValueOrDefault("VERSION_ID"),
            Name = release.GetValueOrDefault("PRETTY_NAME"),
            Libc = libc,
            LibcVersion = version,
            PackageManager = manager == "apt-get" ? "apt" : manager,
            HasCertificates = Certificates.Any(tree.IsFile),
            Packages = packages,
        };
    }

    /// <summary>The assignments of an os-release file (os-release(5)).</summary>
    internal static Dictionary<string, string> OsRelease(string? text)
    {
        Dictionary<string, string> values = new(StringComparer.Ordinal);
        foreach (string line in (text ?? "").Split('\n', StringSplitOptions.TrimEntries))
        {
            int equals = line.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0 && line[0] != '#')
            {
                values[line[..equals]] = Unquoted(line[(equals + 1)..]);
            }
        }

        return values;
    }

    // Quotes are those of a shell; nothing is expanded in these files.
    private static string Unquoted(string value)
    {
        bool isQuoted = value.Length > 1 && value[0] is '"' or '\'' && value[^1] == value[0];
        return (isQuoted ? value[1..^1] : value).Replace("\\", "", StringComparison.Ordinal);
    }

    private static SortedDictionary<string, string>? PackagesOf(ImageTree tree)
    {
        // Images that were put together from packages alone have a file a package (distroless), and no dpkg.
        string debian = string.Join(
            "\n\n",
            tree.NamesIn("/var/lib/dpkg/status.d").Select(name => tree.TextOf("/var/lib/dpkg/status.d/" + name))
                .Prepend(tree.TextOf("/var/lib/dpkg/status")).OfType<string>());
        if (debian.Length > 0)
        {
            return Paragraphs(debian, "Package:", "Version:", "Status:");
        }

        string? alpine = tree.TextOf("/lib/apk/db/installed") ?? tree.TextOf("/usr/lib/apk/db/installed");
        return alpine is null ? null : Paragraphs(alpine, "P:", "V:", "\0");
    }

    // deb822 paragraphs, and apk's, whose keys are one letter. A package that was removed stays in dpkg's list.
    private static SortedDictionary<string, string> Paragraphs(string text, string nameKey, string versionKey, string stateKey)
    {
        SortedDictionary<string, string> packages = new(StringComparer.Ordinal);
        string? name = null;
        string? version = null;
        bool isThere = true;
        foreach (string line in text.Split('\n').Append(""))
        {
            string trimmed = line.TrimEnd();
            if (trimmed.Length == 0)
            {
                if (name is not null && version is not null && isThere)
                {
                    packages.TryAdd(name, version);
                }

                (name, version, isThere) = (null, null, true);
            }
            else if (trimmed.StartsWith(nameKey, StringComparison.Ordinal))
            {
                name = trimmed[nameKey.Length..].Trim();
            }
            else if (trimmed.StartsWith(versionKey, StringComparison.Ordinal))
            {
                version = trimmed[versionKey.Length..].Trim();
            }
            else if (trimmed.StartsWith(stateKey, StringComparison.Ordinal))
            {
                isThere = trimmed.EndsWith(" installed", StringComparison.Ordinal);
            }
        }

        return packages;
    }

    private static (string? Name, string? Version) LibcOf(ImageTree tree, IReadOnlyDictionary<string, string>? packages)
    {
        foreach (string folder in GlibcFolders)
        {
            if (tree.Find(folder + "/libc.so.6")?.Content is { Length: > 0 } library)
            {
                return ("glibc", VersionAfter(library.Span, GlibcMark));
            }
        }

        bool isMusl = tree.NamesIn("/lib").Any(static name => name.StartsWith("ld-musl-", StringComparison.Ordinal));
        return isMusl ? ("musl", packages?.GetValueOrDefault("musl")?.Split('-')[0]) : (null, null);
    }

    // The library says which it is when it is run: the text is in it.
    private static string? VersionAfter(ReadOnlySpan<byte> library, string mark)
    {
        int at = library.IndexOf(Encoding.ASCII.GetBytes(mark));
        if (at < 0)
        {
            return null;
        }

        ReadOnlySpan<byte> rest = library[(at + mark.Length)..];
        int length = 0;
        while (length < rest.Length && (char.IsAsciiDigit((char)rest[length]) || rest[length] == '.'))
        {
            length++;
        }

        return length == 0 ? null : Encoding.ASCII.GetString(rest[..length]).TrimEnd('.');
    }
}
