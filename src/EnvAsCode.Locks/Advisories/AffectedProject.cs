using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Packaging.Pep440;

namespace EnvAsCode.Locks.Advisories;

/// <summary>The versions of a project that a vulnerability is in.</summary>
/// <param name="Name">The project's name in its normal form.</param>
/// <param name="Versions">Versions one by one, as they are written.</param>
/// <param name="Ranges">Ranges of versions, each as events in any order.</param>
public sealed record AffectedProject(
    string Name, IReadOnlyList<string> Versions, IReadOnlyList<IReadOnlyList<VersionEvent>> Ranges)
{
    /// <summary>The version that a range begins with which has no beginning.</summary>
    private const string First = "0";

    /// <summary>The versions from which on it is fixed, in their order.</summary>
    public IReadOnlyList<string> Fixed =>
    [
        .. this.Ranges.SelectMany(static range => range).Where(static each => each.Kind == VersionEventKind.Fixed)
            .Select(static each => each.Version).Distinct(),
    ];

    /// <summary>Whether a version is affected.</summary>
    /// <param name="version">The version.</param>
    public bool Contains(Pep440Version version) =>
        this.Versions.Any(text => Pep440Version.TryParse(text, out Pep440Version? each) && each.Equals(version))
        || this.Ranges.Any(range => IsIn(range, version));

    /// <summary>The least version above another that fixes it; <see langword="null"/> if none is known.</summary>
    /// <param name="version">An affected version.</param>
    public Pep440Version? FixFor(Pep440Version version) => this.Fixed
        .Select(static text => Pep440Version.TryParse(text, out Pep440Version? each) ? each : null)
        .Where(each => each is not null && each.CompareTo(version) > 0 && !this.Contains(each))
        .OrderBy(static each => each)
        .FirstOrDefault();

    // The last event up to the version decides (OSV's evaluation algorithm).
    private static bool IsIn(IReadOnlyList<VersionEvent> events, Pep440Version version)
    {
        bool isIn = false;
        foreach ((VersionEvent each, Pep440Version at) in events
            .Select(static each => (each, At: Pep440Version.TryParse(each.Version, out Pep440Version? at) ? at : null))
            .Where(static pair => pair.At is not null)
            .Select(static pair => (pair.each, pair.At!))
            .OrderBy(static pair => pair.Item2))
        {
            int order = version.CompareTo(at);
            isIn = each.Kind switch
            {
                VersionEventKind.Introduced => isIn || order >= 0 || each.Version == First,
                VersionEventKind.Fixed => isIn && order < 0,
                _ => isIn && order <= 0,
            };
        }

        return isIn;
    }
}

/// <summary>A version at which a vulnerability comes or goes.</summary>
/// <param name="Kind">What happens.</param>
/// <param name="Version">The version.</param>
public sealed record VersionEvent(VersionEventKind Kind, string Version);

/// <summary>What happens at a version.</summary>
public enum VersionEventKind
{
    /// <summary>It is in this version and later ones.</summary>
    Introduced,

    /// <summary>It is not in this version and later ones.</summary>
    Fixed,

    /// <summary>It is not in later ones.</summary>
    LastAffected,
}
