using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Locks.Text;

namespace EnvAsCode.Locks;

/// <summary>
/// What a part was made for. A part whose inputs are those of the declaration still holds, whatever has been released since: it is not
/// solved again for years.
/// </summary>
public sealed record LockInputs
{
    /// <summary>Python's version on the target as far as it is known, as <c>3.11</c>; <see langword="null"/> if conda chooses it.</summary>
    public string? Python { get; init; }

    /// <summary>What the platform offers, as <c>__glibc=2.28</c>, in ordinal order.</summary>
    public IReadOnlyList<string> VirtualPackages { get; init; } = [];

    /// <summary>
    /// The digest or tag that names the base whose packages are facts; <see langword="null"/> if its content is not known.
    /// </summary>
    public string? Base { get; init; }

    /// <summary>Whether what the base has must stay as it is.</summary>
    public bool KeepsBase { get; init; }

    /// <summary>The channels and indexes in the order of their priority.</summary>
    public IReadOnlyList<LockedSource> Sources { get; init; } = [];

    /// <summary>What is asked for. Its order does not count, since a lock is made for review.</summary>
    public IReadOnlyList<LockedRequest> Requests { get; init; } = [];

    /// <summary>
    /// What other inputs have that these do not, and the other way round; nothing if a part of the ones holds for the others.
    /// </summary>
    /// <param name="current">What the declaration says now.</param>
    /// <exception cref="ArgumentNullException"><paramref name="current"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<LockDifference> CompareTo(LockInputs current)
    {
        _ = current ?? throw new ArgumentNullException(nameof(current));
        List<LockDifference> differences = [];
        AddChange(differences, LockDifferenceKind.Python, this.Python, current.Python);
        AddChange(differences, LockDifferenceKind.Base, BaseWords(this), BaseWords(current));
        AddChange(differences, LockDifferenceKind.Platform, JoinSorted(this.VirtualPackages), JoinSorted(current.VirtualPackages));
        if (!HasAll(this.Sources, current.Sources))
        {
            AddChange(differences, LockDifferenceKind.Sources, NamesOf(this.Sources), NamesOf(current.Sources));
        }

        // By package, so that a changed version is one difference: the one on its pin.
        foreach (IGrouping<(LockKind, string, bool), (LockedRequest Request, bool IsNew)> package in this.Requests.Except(current.Requests)
            .Select(static request => (request, false))
            .Concat(current.Requests.Except(this.Requests).Select(static request => (request, true)))
            .GroupBy(static each => (each.Item1.Kind, each.Item1.Name, each.Item1.IsConstraint)))
        {
            string[] old = [.. package.Where(static each => !each.IsNew).Select(static each => each.Request.Text)];
            string[] now = [.. package.Where(static each => each.IsNew).Select(static each => each.Request.Text)];
            differences.Add(new LockDifference(
                LockDifferenceKind.Request, old.Length == 0 ? null : Join(old), now.Length == 0 ? null : Join(now))
            {
                Kind = package.Key.Item1,
                Name = package.Key.Item2,
            });
        }

        return [.. differences.OrderBy(static difference => difference.What).ThenBy(
            static difference => difference.Name, StringComparer.Ordinal)
            .ThenBy(static difference => difference.Kind)];
    }

    /// <summary>The SHA-256 of the inputs, in lower-case hexadecimal digits: a short name for them.</summary>
    public string ToDigest() => LockDigest.Of(LockWriter.InputLines(this));

    private static string? BaseWords(LockInputs inputs) =>
        inputs.KeepsBase ? (inputs.Base ?? "an unknown base") + ", whose packages stay" : inputs.Base;

    // A mirror has other addresses, and a company's index may come before the declared ones: the order of these is what counts.
    private static bool HasAll(IReadOnlyList<LockedSource> locked, IReadOnlyList<LockedSource> declared)
    {
        int found = 0;
        for (int i = 0; i < locked.Count && found < declared.Count; i++)
        {
            found += locked[i].Kind == declared[found].Kind && locked[i].Name == declared[found].Name ? 1 : 0;
        }

        return found == declared.Count && locked.Where(static source => source.Kind == LockKind.Conda).Select(static source => source.Name)
            .SequenceEqual(declared.Where(static source => source.Kind == LockKind.Conda).Select(static source => source.Name));
    }

    private static string? NamesOf(IEnumerable<LockedSource> sources) => Join(sources.Select(static source => source.Name));

    private static string? Join(IEnumerable<string> texts) => string.Join(", ", texts) is { Length: > 0 } text ? text : null;

    private static string? JoinSorted(IEnumerable<string> texts) => Join(texts.OrderBy(static text => text, StringComparer.Ordinal));

    private static void AddChange(List<LockDifference> differences, LockDifferenceKind what, string? old, string? now)
    {
        if (old != now)
        {
            differences.Add(new LockDifference(what, old, now));
        }
    }
}
