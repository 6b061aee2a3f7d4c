using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Packaging.Conda.MatchSpecs;

namespace EnvAsCode.Locks.Snapshots;

/// <summary>
/// What a snapshot was cut for: packages that no part of another platform, or with another Python, can need are not in it. A question about
/// one of those is not answered.
/// </summary>
/// <param name="Platforms">The platforms; none for all.</param>
/// <param name="Pythons">The versions of Python that conda was asked for, as <c>3.11.*</c>; none for all.</param>
public sealed record SnapshotScope(IReadOnlyList<string> Platforms, IReadOnlyList<string> Pythons)
{
    /// <summary>Everything.</summary>
    public static SnapshotScope All { get; } = new([], []);

    /// <summary>The scope of parts.</summary>
    /// <param name="parts">The parts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> is <see langword="null"/>.</exception>
    public static SnapshotScope Of(IReadOnlyCollection<LockedPart> parts)
    {
        LockedPart[] conda = [.. (parts ?? throw new ArgumentNullException(nameof(parts))).Where(part => HasConda(part.Inputs))];
        string?[] pythons = [.. conda.Select(static part => PythonOf(part.Inputs)).Distinct()];
        return new SnapshotScope(
            Sorted(parts.Select(static part => part.Key.Platform)), pythons.Contains(null) ? [] : Sorted(pythons.OfType<string>()));
    }

    /// <summary>Whether a question about a part can be answered.</summary>
    /// <param name="platform">The part's platform.</param>
    /// <param name="inputs">What it is made for.</param>
    /// <exception cref="ArgumentNullException"><paramref name="inputs"/> is <see langword="null"/>.</exception>
    public bool Covers(string platform, LockInputs inputs) =>
        (this.Platforms.Count == 0 || this.Platforms.Contains(platform))
        && (this.Pythons.Count == 0 || !HasConda(inputs ?? throw new ArgumentNullException(nameof(inputs)))
            || this.Pythons.Contains(PythonOf(inputs)));

    /// <summary>What is in two snapshots that were cut apart.</summary>
    /// <param name="other">The other's scope.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public SnapshotScope Intersect(SnapshotScope other)
    {
        _ = other ?? throw new ArgumentNullException(nameof(other));
        return new SnapshotScope(Common(this.Platforms, other.Platforms), Common(this.Pythons, other.Pythons));
    }

    // Where nothing is common, a text that no part has: none would stand for all.
    private static IReadOnlyList<string> Common(IReadOnlyList<string> left, IReadOnlyList<string> right) =>
        left.Count == 0 ? right : right.Count == 0 ? left
        : left.Intersect(right).ToArray() is { Length: > 0 } common ? common : ["-"];

    private static bool HasConda(LockInputs inputs) => inputs.Requests.Any(static request => request.Kind == LockKind.Conda);

    private static string? PythonOf(LockInputs inputs) =>
        inputs.Requests.FirstOrDefault(static request => request is { Kind: LockKind.Conda, Name: "python" }) is { } python
        && MatchSpec.TryParse(python.Text, out MatchSpec? spec) ? spec.Version?.ToString() : null;

    private static IReadOnlyList<string> Sorted(IEnumerable<string> texts) =>
        [.. texts.Distinct().OrderBy(static text => text, StringComparer.Ordinal)];
}
