using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Locking;
using EnvAsCode.Locking.Indexing;
using EnvAsCode.Locking.Requests;
using EnvAsCode.Locking.Storing;
using EnvAsCode.Locks;
using EnvAsCode.Resolution.Environments;

namespace EnvAsCode.Locking.Updating;

/// <summary>
/// Takes newer versions: solves with the pins taken away, writes what came out into the literals, and locks that. Either all of it is done
/// or nothing.
/// </summary>
public sealed class PinUpdater
{
    private readonly LockStore store;
    private readonly LockOptions options;
    private readonly IReadOnlyList<PinPlace> places;

    /// <summary>An updater of a project.</summary>
    /// <param name="store">The project's files.</param>
    /// <param name="options">How it is locked.</param>
    /// <param name="places">Where its pins are written.</param>
    public PinUpdater(LockStore store, LockOptions options, IReadOnlyList<PinPlace> places)
    {
        this.store = store ?? throw new ArgumentNullException(nameof(store));
        this.options = options ?? throw new ArgumentNullException(nameof(options));
        this.places = places ?? throw new ArgumentNullException(nameof(places));
    }

    /// <summary>Updates packages.</summary>
    /// <param name="environments">What is wanted.</param>
    /// <param name="names">The packages, in any spelling; all declared ones if none is named.</param>
    /// <param name="least">Versions that packages have to have at least; these are updated too.</param>
    /// <param name="cancellation">Stops it; nothing is written then.</param>
    /// <exception cref="LockException">What keeps them from being updated. Sources and lock are as they were.</exception>
    public async Task<UpdateResult> UpdateAsync(
        IReadOnlyList<WantedEnvironment> environments,
        IReadOnlyList<string> names,
        IReadOnlyDictionary<(LockKind Kind, string Name), string> least,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(environments);
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(least);
        CheckNames(environments, names);
        Selection selection = new(names, least, this.places);
        Dictionary<(LockKind Kind, string Name), string> versions = await this.SolveAsync(environments, selection, cancellation);
        (PinPlace Place, string Version)[] changes =
        [
            .. this.places.Where(place => versions.GetValueOrDefault((place.Kind, place.Name)) is { } version && version != place.Version)
                .Select(place => (place, versions[(place.Kind, place.Name)])),
        ];
        FailIfShared(changes);
        PinEdits edits = PinEdits.Of(changes);
        WantedEnvironment[] changed = [.. environments.Select(environment => environment with
        {
            Parts =
            [
                .. environment.Parts.Select(part => part with
                {
                    Inputs = part.Inputs with { Requests = [.. part.Inputs.Requests.Select(request => Pinned(request, versions))] },
                }),
            ],
        })];
        return new UpdateResult(await this.WriteAsync(edits, changed, versions, cancellation), changes, edits.Files)
        {
            NotWritten = selection.NotWritten,
        };
    }

    // Sources first, since a lock can be made again at any time; a failure of it takes them back.
    private async Task<LockResult> WriteAsync(
        PinEdits edits,
        IReadOnlyList<WantedEnvironment> environments,
        Dictionary<(LockKind Kind, string Name), string> versions,
        CancellationToken cancellation)
    {
        edits.Write();
        try
        {
            string[] updates = [.. versions.Keys.Select(static key => key.Name).Distinct().Order(StringComparer.Ordinal)];
            return await new ProjectLocker(this.store, this.options with { Updates = updates }).LockAsync(environments, cancellation);
        }
        catch
        {
            edits.Undo();
            throw;
        }
    }

    private async Task<Dictionary<(LockKind Kind, string Name), string>> SolveAsync(
        IReadOnlyList<WantedEnvironment> environments, Selection selection, CancellationToken cancellation)
    {
        using IndexSources sources = IndexSources.Of(this.options, environments, cancellation);
        Dictionary<(LockKind Kind, string Name), string> versions = [];
        foreach (PartSession part in await PartSession.OpenAsync(
            environments, this.store.ReadLock(out _), this.options, sources, cancellation))
        {
            this.options.PartStarted(part.Wanted.Key.Environment + ", " + part.Wanted.Key.Target);
            EnvironmentResolution solution = await part.SolveAsync(
                request => selection.Frees(request) ? PinRequest.Freed(request)! : request,
                selection.IsSelected,
                selection.ConstraintsOf(part));
            if (!solution.IsSatisfiable)
            {
                throw new LockException(
                    ConflictWords.RuleOf(solution.Conflict),
                    $"{part.Wanted.Key.Environment}, {part.Wanted.Key.Target}: {ConflictWords.TextOf(solution.Conflict)}")
                {
                    Environment = part.Wanted.Key.Environment,
                };
            }

            foreach ((LockKind kind, string name) in part.Wanted.Inputs.Requests.Select(static request => (request.Kind, request.Name))
                .Concat(selection.Least.Keys).Where(each => selection.IsSelected(each.Kind, each.Name)).Distinct())
            {
                if (PartSession.VersionIn(solution, kind, name) is { } found
                    && PinRequest.IsNewPreRelease(kind, found, part.CurrentOf(kind, name)))
                {
                    throw new LockException(
                        Rules.PinConflict,
                        $"{part.Wanted.Key.Environment}, {part.Wanted.Key.Target}: of {name} only the pre-release {found} fits; pin it to "
                        + "have it")
                    {
                        Environment = part.Wanted.Key.Environment,
                    };
                }

                // One literal may be of several parts: the version that all of them can have.
                if (PartSession.VersionIn(solution, kind, name) is { } version
                    && (!versions.TryGetValue((kind, name), out string? other) || PinRequest.Compare(kind, version, other) < 0))
                {
                    versions[(kind, name)] = version;
                }
            }
        }

        return versions;
    }

    private static LockedRequest Pinned(LockedRequest request, Dictionary<(LockKind Kind, string Name), string> versions) =>
        versions.GetValueOrDefault((request.Kind, request.Name)) is { } version
            ? PinRequest.WithVersion(request, version) ?? request
            : request;

    private static void CheckNames(IReadOnlyList<WantedEnvironment> environments, IReadOnlyList<string> names)
    {
        foreach (string name in names)
        {
            if (!environments.SelectMany(static environment => environment.Parts).SelectMany(static part => part.Inputs.Requests)
                .Any(request => request.Name == Upgrade.NameOf(request.Kind, name)))
            {
                throw new LockException(Rules.LockOptionNotUsable, name, "no environment of the project asks for it");
            }
        }
    }

    private static void FailIfShared((PinPlace Place, string Version)[] changes)
    {
        IGrouping<(string File, (int, int) Start), (PinPlace Place, string Version)>? shared = changes
            .GroupBy(static change => (change.Place.File, change.Place.Start))
            .FirstOrDefault(static group => group.Select(static change => change.Version).Distinct().Count() > 1);
        if (shared is not null)
        {
            string names = string.Join(" and ", shared.Select(static change => change.Place.Name + " " + change.Version));
            throw new LockException(
                Rules.SourceNotUpdated,
                shared.Key.File,
                $"one literal pins {names}; give each a version of its own, or update one of them");
        }
    }

    /// <summary>What is updated.</summary>
    private sealed class Selection(
        IReadOnlyList<string> names, IReadOnlyDictionary<(LockKind Kind, string Name), string> least, IReadOnlyList<PinPlace> places)
    {
        private readonly HashSet<(LockKind, string)> fixedPins =
            [.. places.Where(static place => !PinEdits.CanChange(place)).Select(static place => (place.Kind, place.Name))];

        private readonly HashSet<(LockKind, string)> known = [.. places.Select(static place => (place.Kind, place.Name))];

        public IReadOnlyDictionary<(LockKind Kind, string Name), string> Least => least;

        // What is written as no literal of its own, or in a place that is not known, stays.
        public IReadOnlyList<PinPlace> NotWritten => [.. places.Where(place =>
            this.IsSelected(place.Kind, place.Name) && this.fixedPins.Contains((place.Kind, place.Name)))];

        public bool IsSelected(LockKind kind, string name) => least.ContainsKey((kind, name))
            || (names.Count == 0 ? least.Count == 0 : names.Any(each => Upgrade.NameOf(kind, each) == name));

        public bool Frees(LockedRequest request) => this.IsSelected(request.Kind, request.Name)
            && this.known.Contains((request.Kind, request.Name)) && !this.fixedPins.Contains((request.Kind, request.Name))
            && PinRequest.Freed(request) is not null;

        public IReadOnlyList<LockedRequest> ConstraintsOf(PartSession part) =>
        [
            .. least.Where(each => part.CurrentOf(each.Key.Kind, each.Key.Name) is not null)
                .Select(static each =>
                    new LockedRequest(each.Key.Kind, each.Key.Name, each.Key.Name + ">=" + each.Value) { IsConstraint = true }),
        ];
    }
}

/// <summary>What became of an update.</summary>
/// <param name="Lock">The lock.</param>
/// <param name="Pins">The literals that were written, with their new versions.</param>
/// <param name="Files">The source files that were written.</param>
public sealed record UpdateResult(LockResult Lock, IReadOnlyList<(PinPlace Place, string Version)> Pins, IReadOnlyList<string> Files)
{
    /// <summary>The pins that are written as no literal of their own, and so stayed.</summary>
    public IReadOnlyList<PinPlace> NotWritten { get; init; } = [];
}
