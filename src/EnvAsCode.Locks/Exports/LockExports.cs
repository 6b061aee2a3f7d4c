using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace EnvAsCode.Locks.Exports;

/// <summary>A part of a lock in the formats of others.</summary>
public static class LockExports
{
    /// <summary>
    /// conda's explicit list (CEP 23): each file's address with its digest, in the order of installation. conda, mamba and micromamba
    /// install it without a solver.
    /// </summary>
    /// <param name="part">The part.</param>
    /// <param name="digest">Which digest; a package that has the other alone gets that one.</param>
    public static string ToExplicit(LockedPart part, ExportDigest digest = ExportDigest.Sha256)
    {
        StringBuilder text = new StringBuilder("# platform: ")
            .Append((part ?? throw new ArgumentNullException(nameof(part))).Key.Platform)
            .Append("\n@EXPLICIT\n");
        foreach (LockedPackage package in InstallOrder.Of(part, LockKind.Conda))
        {
            string? sha256 = package.Sha256 is null ? null : "#sha256:" + package.Sha256;
            string? md5 = package.Md5 is null ? null : "#" + package.Md5;
            text.Append(package.Url).Append(digest == ExportDigest.Sha256 ? sha256 ?? md5 : md5 ?? sha256).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>
    /// pip's requirements with digests, for <c>pip install --no-deps --require-hashes -r</c>. A package of an extra keeps it.
    /// </summary>
    /// <param name="part">The part.</param>
    /// <param name="withIndexes">Whether the indexes are named; otherwise pip's configuration has to.</param>
    public static string ToRequirements(LockedPart part, bool withIndexes = true)
    {
        _ = part ?? throw new ArgumentNullException(nameof(part));
        StringBuilder text = new();
        bool isFirst = true;
        foreach (LockedSource index in part.Inputs.Sources.Where(source => withIndexes && source.Kind == LockKind.Pip))
        {
            // The digests keep another index's file of the same name out.
            text.Append(isFirst ? "--index-url " : "--extra-index-url ").Append(index.Url).Append('\n');
            isFirst = false;
        }

        foreach (LockedPackage package in Pip(part))
        {
            text.Append(package.Name).Append(package.Extras.Count > 0 ? "[" + string.Join(",", package.Extras) + "]" : "")
                .Append("==").Append(package.Version);
            if (package.Sha256 is not null)
            {
                text.Append(" \\\n    --hash=sha256:").Append(package.Sha256);
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>A <c>pylock.toml</c> (PEP 751), for one Python on one platform.</summary>
    /// <param name="part">The part.</param>
    /// <exception cref="InvalidOperationException">A package has no SHA-256, which the format wants.</exception>
    public static string ToPylock(LockedPart part)
    {
        _ = part ?? throw new ArgumentNullException(nameof(part));
        StringBuilder text = new("lock-version = \"1.0\"\ncreated-by = \"envascode\"\n");
        if (part.Inputs.Python is { } python)
        {
            text.Append("requires-python = ").Append(TomlText("==" + MinorOf(python) + ".*")).Append('\n');
        }

        foreach (LockedPackage package in Pip(part))
        {
            AppendPylockPackage(text, part, package);
        }

        return text.ToString();
    }

    /// <summary>A <c>conda-lock.yml</c> in version 1 (CEP 37) of parts that are one environment on several platforms.</summary>
    /// <param name="parts">The parts, one a platform.</param>
    public static string ToCondaLock(IReadOnlyList<LockedPart> parts)
    {
        LockedPart[] sorted = [.. (parts ?? throw new ArgumentNullException(nameof(parts))).OrderBy(static part => part.Key)];
        StringBuilder text = new("version: 1\nmetadata:\n  content_hash:\n");
        foreach (LockedPart part in sorted)
        {
            text.Append("    ").Append(part.Key.Platform).Append(": ").Append(YamlText(part.Inputs.ToDigest())).Append('\n');
        }

        text.Append("  channels:\n");
        foreach (string url in sorted.SelectMany(static part => part.Inputs.Sources).Where(static source => source.Kind == LockKind.Conda)
            .Select(static source => source.Url).Distinct())
        {
            text.Append("  - url: ").Append(YamlText(url)).Append("\n    used_env_vars: []\n");
        }

        text.Append("  platforms:\n");
        foreach (LockedPart part in sorted)
        {
            text.Append("  - ").Append(part.Key.Platform).Append('\n');
        }

        text.Append("  sources:\n  - ").Append(LockFile.FileName).Append("\npackage:\n");
        foreach (LockedPart part in sorted)
        {
            foreach (LockedPackage package in InstallOrder.Of(part, LockKind.Conda).Concat(Pip(part)))
            {
                AppendCondaLockPackage(text, part, package);
            }
        }

        return text.ToString();
    }

    private static IEnumerable<LockedPackage> Pip(LockedPart part) =>
        part.Packages
            .Where(static package => package is { Kind: LockKind.Pip, IsInstalled: false })
            .OrderBy(static package => package.Name, StringComparer.Ordinal);

    private static void AppendPylockPackage(StringBuilder text, LockedPart part, LockedPackage package)
    {
        string digest = package.Sha256
            ?? throw new InvalidOperationException($"'{package.Name}' has no SHA-256, which pylock.toml wants: lock it again.");
        string file = Uri.UnescapeDataString(package.Url!.Substring(package.Url.LastIndexOf('/') + 1));
        bool isWheel = file.EndsWith(".whl", StringComparison.Ordinal);
        text.Append("\n[[packages]]\nname = ")
            .Append(TomlText(package.Name))
            .Append("\nversion = ")
            .Append(TomlText(package.Version))
            .Append('\n');
        if (package.RequiresPython is { } python)
        {
            text.Append("requires-python = ").Append(TomlText(python)).Append('\n');
        }

        if (part.Inputs.Sources.FirstOrDefault(source => source.Kind == LockKind.Pip && source.Name == package.Source) is { } index)
        {
            text.Append("index = ").Append(TomlText(index.Url)).Append('\n');
        }

        string fields = "name = " + TomlText(file) + ", url = " + TomlText(package.Url)
            + (package.Size is { } size ? ", size = " + size.ToString(System.Globalization.CultureInfo.InvariantCulture) : "")
            + ", hashes = {sha256 = " + TomlText(digest) + "}";
        text.Append(isWheel ? "wheels = [{" + fields + "}]\n" : "sdist = {" + fields + "}\n");
    }

    private static void AppendCondaLockPackage(StringBuilder text, LockedPart part, LockedPackage package)
    {
        text.Append("- name: ").Append(YamlText(package.Name)).Append("\n  version: ").Append(YamlText(package.Version))
            .Append("\n  manager: ").Append(package.Kind == LockKind.Conda ? "conda" : "pip").Append("\n  platform: ").Append(
                part.Key.Platform)
            .Append("\n  dependencies:");
        string[] needed = [.. part.Packages.Where(other => other.Kind == package.Kind && other.By.Contains(package.Name))
            .Select(static other => other.Name).OrderBy(static name => name, StringComparer.Ordinal)];
        text.Append(needed.Length == 0 ? " {}\n" : "\n");
        foreach (string name in needed)
        {
            text.Append("    ").Append(YamlText(name)).Append(": ").Append(YamlText(SpecOf(package, name))).Append('\n');
        }

        text.Append("  url: ").Append(YamlText(package.Url!)).Append("\n  hash:\n");
        foreach ((string algorithm, string? digest) in new[] { ("md5", package.Md5), ("sha256", package.Sha256) })
        {
            if (digest is not null)
            {
                text.Append("    ").Append(algorithm).Append(": ").Append(YamlText(digest)).Append('\n');
            }
        }

        text.Append(package.Build is null ? "" : "  build: " + YamlText(package.Build) + "\n")
            .Append("  category: main\n  optional: false\n");
    }

    // What a package asks of another, without that name; of a Python requirement without extras and marker.
    private static string SpecOf(LockedPackage package, string name) => package.Kind == LockKind.Pip
        ? package.Depends.Select(static text =>
            Packaging.Requirements.Requirement.TryParse(text, out Packaging.Requirements.Requirement? parsed, out _) ? parsed : null)
            .FirstOrDefault(requirement => requirement?.Name.Normalized == name)?.Specifiers.ToString() is { Length: > 0 } specifiers
                ? specifiers
                : "*"
        : package.Depends.FirstOrDefault(text => text == name || text.StartsWith(name + " ", StringComparison.Ordinal)) is { } spec
            ? spec.Substring(name.Length).Trim()
            : "";

    private static string MinorOf(string python) => string.Join(".", python.Split('.').Take(2));

    // A TOML basic string and a YAML double-quoted one agree on these escapes.
    private static string TomlText(string text) => YamlText(text);

    private static string YamlText(string text)
    {
        StringBuilder builder = new("\"");
        foreach (char c in text)
        {
            _ = c is '"' or '\\' ? builder.Append('\\').Append(c)
                : c is < ' ' or '\u007f' ? builder.Append("\\u")
                    .Append(((int)c).ToString("X4", System.Globalization.CultureInfo.InvariantCulture))
                : builder.Append(c);
        }

        return builder.Append('"').ToString();
    }
}
