using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Emit.Locking;
using EnvAsCode.Locking.Indexing;
using EnvAsCode.Locking.Requests;
using EnvAsCode.Locking.Storing;
using EnvAsCode.Locks;
using EnvAsCode.Resolution.Environments;

namespace EnvAsCode.Locking.Updating;

/// <summary>Finds out of which declared packages there are newer releases, and what of these goes with the rest.</summary>
public static class OutdatedFinder
{
    /// <summary>The packages with newer releases, in the order of parts and names.</summary>
    /// <param name="store">The project's files.</param>
    /// <param name="environments">What is wanted.</param>
    /// <param name="options">How indexes are asked.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="LockException">An index cannot be asked.</exception>
    public static async Task<IReadOnlyList<OutdatedPackage>> FindAsync(
        LockStore store, IReadOnlyList<WantedEnvironment> environments, LockOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(environments);
        ArgumentNullException.ThrowIfNull(options);
        using IndexSources sources = IndexSources.Of(options, environments, cancellation);
        List<OutdatedPackage> outdated = [];
        foreach (PartSession part in await PartSession.OpenAsync(environments, store.ReadLock(out _), options, sources, cancellation))
        {
            options.PartStarted(part.Wanted.Key.Environment + ", " + part.Wanted.Key.Target);
            foreach (LockedRequest request in part.Wanted.Inputs.Requests.Where(static request => !request.IsConstraint)
                .OrderBy(static request => request.Kind).ThenBy(static request => request.Name, StringComparer.Ordinal))
            {
                if (await FindAsync(part, request) is { } package)
                {
                    outdated.Add(package);
                }
            }
        }

        return outdated;
    }

    private static async Task<OutdatedPackage?> FindAsync(PartSession part, LockedRequest request)
    {
        string? current = part.CurrentOf(request.Kind, request.Name);
        string? newest = await part.NewestOfAsync(request.Kind, request.Name);
        if (current is null || newest is null || PinRequest.Compare(request.Kind, newest, current) <= 0)
        {
            return null;
        }

        LockedRequest freed = PinRequest.Freed(request) ?? request;
        EnvironmentResolution best = await part.SolveAsync(
            each => each == request ? freed : each, (kind, name) => kind == request.Kind && name == request.Name, []);
        string? fits = PartSession.VersionIn(best, request.Kind, request.Name);
        OutdatedPackage found = new(part.Wanted.Key, request.Kind, request.Name, current, newest)
        {
            Fits = fits is not null
                && !PinRequest.IsNewPreRelease(request.Kind, fits, current)
                && PinRequest.Compare(request.Kind, fits, current) > 0
                ? fits
                : null,
            IsPinned = request.ExactVersion is not null,
        };
        return found.Fits == newest ? found : found with { Reason = await WhyNotAsync(part, request, freed, newest) };
    }

    private static async Task<string?> WhyNotAsync(PartSession part, LockedRequest request, LockedRequest freed, string newest)
    {
        EnvironmentResolution asked = await part.SolveAsync(
            each => each == request ? freed : each,
            (kind, name) => kind == request.Kind && name == request.Name,
            [new LockedRequest(request.Kind, request.Name, request.Name + "==" + newest) { IsConstraint = true }]);
        return asked.IsSatisfiable ? null : ConflictWords.TextOf(asked.Conflict);
    }
}

/// <summary>A declared package of which there is a newer release.</summary>
/// <param name="Part">Which part.</param>
/// <param name="Kind">Whose package it is.</param>
/// <param name="Name">The package.</param>
/// <param name="Current">The version that it has.</param>
/// <param name="Newest">The newest release.</param>
public sealed record OutdatedPackage(LockPartKey Part, LockKind Kind, string Name, string Current, string Newest)
{
    /// <summary>
    /// The newest release that goes with everything else that is declared; <see langword="null"/> if that is the current one.
    /// </summary>
    public string? Fits { get; init; }

    /// <summary>Whether the declaration pins the version, so that a lock alone cannot have another one.</summary>
    public bool IsPinned { get; init; }

    /// <summary>Why the newest release does not fit; <see langword="null"/> if it does.</summary>
    public string? Reason { get; init; }
}
