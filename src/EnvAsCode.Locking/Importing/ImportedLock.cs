using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Importing;
using EnvAsCode.Locks;
using EnvAsCode.Packaging.Markers;
using EnvAsCode.Packaging.Pep440;
using YamlDotNet.Core;

namespace EnvAsCode.Locking.Importing;

/// <summary>
/// The versions of another lock: <c>pylock.toml</c>, requirements with pins, conda's <c>@EXPLICIT</c> list, <c>conda-lock.yml</c>,
/// <c>pixi.lock</c>, <c>uv.lock</c>, and <c>poetry.lock</c>, which is written alike. They are tried first; what is declared decides.
/// </summary>
public sealed partial class ImportedLock
{
    private const string AnyEnvironment = "default";

    private readonly IReadOnlyList<ImportedPin> pins;

    private ImportedLock(string path, IReadOnlyList<ImportedPin> pins)
    {
        this.Path = path;
        this.pins = pins;
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>Reads a lock; what it is, its text says.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="LockException">EAC6017: it cannot be read, or has no versions.</exception>
    public static ImportedLock Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            IReadOnlyList<ImportedPin> pins = Parse(File.ReadAllText(path));
            return pins.Count > 0
                ? new ImportedLock(path, pins)
                : throw new LockException(
                    Rules.LockNotImported, path, "it pins no versions; name a lock, or a list with '==' or '@EXPLICIT'");
        }
        catch (Exception e)
            when (e is IOException or UnauthorizedAccessException or YamlException or TomlSyntaxException or FormatException)
        {
            throw new LockException(Rules.LockNotImported, e, path, e.Message.TrimEnd('.'));
        }
    }

    /// <summary>The versions for a part: those of its platform and Python, and of the environment of its name where there is one.</summary>
    internal Dictionary<(LockKind Kind, string Name), string> VersionsFor(LockedPart part)
    {
        Dictionary<(LockKind, string), string> versions = [];
        foreach (ImportedPin pin in this.OfEnvironment(part.Key).Where(pin => HoldsFor(pin, part)))
        {
            if (!versions.TryGetValue((pin.Kind, pin.Name), out string? known) || IsNewer(pin.Version, known))
            {
                versions[(pin.Kind, pin.Name)] = pin.Version;
            }
        }

        // Who moves a package from pip to conda, or back, wants the same version of it.
        foreach (((LockKind kind, string name), string version) in versions.ToArray())
        {
            versions.TryAdd((kind == LockKind.Pip ? LockKind.Conda : LockKind.Pip, name), version);
        }

        return versions;
    }

    private static IReadOnlyList<ImportedPin> Parse(string text) =>
        TomlTables().IsMatch(text) ? TomlLocks.Read(text)
        : ExplicitMark().IsMatch(text) ? ListedPins.OfExplicit(text)
        : OwnMark().IsMatch(text) ? OfOwn(LockFile.Parse(text))
        : YamlKeys().IsMatch(text) ? YamlLocks.Read(text)
        : ListedPins.OfRequirements(text);

    private static IReadOnlyList<ImportedPin> OfOwn(LockFile file) =>
    [
        .. file.Parts.SelectMany(static part => part.Packages.Select(package => new ImportedPin(package.Kind, package.Name, package.Version)
        {
            Platform = part.Key.Platform,
            Environment = part.Key.Environment,
        })),
    ];

    private IEnumerable<ImportedPin> OfEnvironment(LockPartKey key)
    {
        string? named = Array.Find(
            (string?[])[key.CondaEnvironment, key.Environment, AnyEnvironment],
            name => name is not null && this.pins.Any(pin => pin.Environment == name));
        return named is null ? this.pins : this.pins.Where(pin => pin.Environment is null || pin.Environment == named);
    }

    private static bool HoldsFor(ImportedPin pin, LockedPart part)
    {
        if (pin.Platform is not null && pin.Platform != part.Key.Platform)
        {
            return false;
        }

        MarkerEnvironment target = MarkerEnvironment.CPythonOnLinux(
            part.Inputs.Python ?? "3", part.Key.Platform == "linux-aarch64" ? "aarch64" : "x86_64");
        return pin.Markers.Count == 0
            || pin.Markers.Any(text => !Marker.TryParse(text, out Marker? marker) || marker.CanHold(target));
    }

    private static bool IsNewer(string version, string than) =>
        Pep440Version.TryParse(version, out Pep440Version? left) && Pep440Version.TryParse(than, out Pep440Version? right)
        && left.CompareTo(right) > 0;

    [GeneratedRegex(@"^\[\[packages?\]\]", RegexOptions.Multiline)]
    private static partial Regex TomlTables();

    [GeneratedRegex(@"^@EXPLICIT\s*$", RegexOptions.Multiline)]
    private static partial Regex ExplicitMark();

    [GeneratedRegex(@"^envascode-lock ", RegexOptions.Multiline)]
    private static partial Regex OwnMark();

    [GeneratedRegex(@"^(version|metadata|package|packages|environments):", RegexOptions.Multiline)]
    private static partial Regex YamlKeys();
}
