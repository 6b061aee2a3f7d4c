using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Locking;
using EnvAsCode.Indexes;
using EnvAsCode.Indexes.Http;
using EnvAsCode.Locking.Importing;
using EnvAsCode.Locking.Indexing;
using EnvAsCode.Locking.Requests;
using EnvAsCode.Locking.Storing;
using EnvAsCode.Locks;
using EnvAsCode.Locks.Snapshots;
using EnvAsCode.Locks.Solving;
using EnvAsCode.Resolution.Conda;
using EnvAsCode.Resolution.Environments;
using EnvAsCode.Resolution.Python;

namespace EnvAsCode.Locking;

/// <summary>
/// Locks a project. A part whose declaration did not change stays as it is, to the byte; another one is solved again, with the versions
/// that it had tried first.
/// </summary>
public sealed class ProjectLocker
{
    private readonly LockStore store;
    private readonly LockOptions options;
    private readonly IReadOnlyList<Upgrade> upgrades;
    private readonly IndexRecord record = new();

    /// <summary>A locker of a project.</summary>
    /// <param name="store">The project's files.</param>
    /// <param name="options">How it is locked.</param>
    /// <exception cref="LockException">EAC6012, EAC6025: an option cannot be used.</exception>
    public ProjectLocker(LockStore store, LockOptions options)
    {
        this.store = store ?? throw new ArgumentNullException(nameof(store));
        this.options = options ?? throw new ArgumentNullException(nameof(options));
        this.upgrades = [.. options.Upgrades.Select(Upgrade.Parse)];
        IndexSources.CheckNames([.. options.Indexes.Select(static index => (index.Name, SafeUrl.Of(index.Url)))]);
    }

    /// <summary>Locks the environments.</summary>
    /// <param name="environments">What is wanted.</param>
    /// <param name="cancellation">Stops it; nothing is written then.</param>
    /// <exception cref="LockException">What keeps them from being locked. The lock is as it was before.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task<LockResult> LockAsync(IReadOnlyList<WantedEnvironment> environments, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(environments);
        LockFile? old = this.store.ReadLock(out string? problem);
        IndexSnapshot? snapshot = this.store.ReadSnapshot();
        Dictionary<LockPartKey, WantedPart> wanted = environments
            .SelectMany(environment => environment.Parts.Select(part => new WantedPart(
                environment.Name,
                part with { Inputs = part.Inputs with { Sources = IndexSources.Resolve(part.Inputs.Sources, this.options) } })))
            .ToDictionary(static part => part.Part.Key);
        this.CheckNames(wanted.Values, old);

        // Without its snapshot a lock is solved again, with its own versions first.
        LockedPart[] kept = snapshot is not null || this.options.IsLocked
            ? [.. wanted.Values.Select(part => this.KeptOf(part.Part, old)).OfType<LockedPart>()]
            : [];
        WantedPart[] open = [.. wanted.Values.Where(part => kept.All(other => other.Key != part.Part.Key)).OrderBy(part => part.Part.Key)];
        if (this.options.IsLocked)
        {
            this.FailIfOpen(open, old, problem);
        }

        LockFile file = new([.. kept, .. await this.SolveAsync(open, kept, old, snapshot, cancellation)]);
        IReadOnlyList<LockChange> changes = LockChanges.Between(old, file);
        bool isNew = old is null || snapshot is null || open.Length > 0 || old.Parts.Count != file.Parts.Count;
        bool isWritten = isNew && !this.options.IsLocked && this.Write(file, kept, snapshot, wanted.Values);
        return new LockResult(file, changes)
        {
            IsWritten = isWritten,
            Warnings = [.. WarningsOf(environments, problem, file), .. ImportWarnings.Of(this.options.Imports, file)],
        };
    }

    private bool Write(LockFile file, IReadOnlyList<LockedPart> kept, IndexSnapshot? snapshot, IEnumerable<WantedPart> wanted) =>
        this.store.Write(file, SnapshotMaker.Make(snapshot, kept, this.record, [.. wanted.Select(static part => part.Part)]));

    private async Task<IReadOnlyList<LockedPart>> SolveAsync(
        IReadOnlyList<WantedPart> open,
        IReadOnlyList<LockedPart> kept,
        LockFile? old,
        IndexSnapshot? snapshot,
        CancellationToken cancellation)
    {
        List<LockedPart> parts = [];
        using IndexSources sources = new(
            this.options, [.. open.SelectMany(static part => part.Part.Inputs.Sources).Distinct()], cancellation);
        foreach (WantedPart part in open)
        {
            this.options.PartStarted(NameOf(part.Part.Key));
            try
            {
                parts.Add(await this.SolveAsync(part, old?.Find(part.Part.Key), sources, cancellation));
            }
            catch (IndexException e)
            {
                throw new LockException(Rules.IndexNotReadable, e, e.Message) { Environment = part.Environment };
            }
            catch (LockException e) when (e.Rule != Rules.IndexNotReadable)
            {
                // The compiler says it at the pin: it needs what the solver saw, and the lock stays as it was.
                this.store.Write(SnapshotMaker.Make(
                    snapshot, [.. kept, .. old?.Parts ?? []], this.record, [.. kept, .. open.Select(static each => each.Part)]));
                throw;
            }
        }

        return parts;
    }

    private async Task<LockedPart> SolveAsync(
        WantedPart wanted, LockedPart? old, IndexSources sources, CancellationToken cancellation)
    {
        LockedPart part = wanted.Part;
        IReadOnlyList<ICondaChannel> channels = await sources.ChannelsOfAsync(part.Inputs.Sources, part.Key.Platform);
        PartQuestion question = new(part.Key, part.Inputs)
        {
            Base = BaseContents.Find(part.Inputs.Base),
            ProjectOf = BaseContents.ProjectOf,
            Preferences = this.PreferencesOf(part, old),
            Further = this.FurtherOf(part, old),
        };
        IPythonIndex index = this.record.Of(sources.IndexOf(part.Inputs.Sources));
        ICondaChannel[] recorded = [.. channels.Select(this.record.Of)];
        EnvironmentResolution resolution =
            await Task.Run(() => PartSolver.Solve(question, index, recorded, cancellation), cancellation);
        if (!resolution.IsSatisfiable)
        {
            throw ConflictRules.ToException(resolution.Conflict, NameOf(part.Key), wanted.Environment);
        }

        LockedPart solved = LockedPartFactory.Create(part.Key, part.Inputs, resolution.Conda, resolution.Python);
        return await MissingDigests.AddToAsync(solved, sources.Client, cancellation);
    }

    private LockedPart? KeptOf(LockedPart wanted, LockFile? old) =>
        old?.Find(wanted.Key) is { } part
        && part.Inputs.ToDigest() == wanted.Inputs.ToDigest()
        && !this.options.UpdatesAll
        && this.options.Imports.Count == 0
        && part.Packages.All(package => !this.Changes(package.Kind, package.Name))
            ? part
            : null;

    private bool Changes(LockKind kind, string name) =>
        this.options.Updates.Any(update => Upgrade.NameOf(kind, update) == name)
        || this.upgrades.Any(upgrade => upgrade.IsFor(kind, name));

    private Dictionary<(LockKind Kind, string Name), string> PreferencesOf(LockedPart wanted, LockedPart? old)
    {
        Dictionary<(LockKind Kind, string Name), string> preferences = [];
        IEnumerable<KeyValuePair<(LockKind Kind, string Name), string>> locked = old is null || this.options.UpdatesAll ? [] : old.Packages
            .Select(static package => KeyValuePair.Create((package.Kind, package.Name), package.Version));
        foreach ((var package, string version) in this.options.Imports.SelectMany(import => import.VersionsFor(wanted)).Concat(locked))
        {
            if (!this.Changes(package.Kind, package.Name))
            {
                preferences.TryAdd(package, version);
            }
        }

        return preferences;
    }

    private List<LockedRequest> FurtherOf(LockedPart wanted, LockedPart? old)
    {
        List<LockedRequest> further = [];
        foreach (Upgrade upgrade in this.upgrades)
        {
            foreach (LockKind kind in (LockKind[])[LockKind.Conda, LockKind.Pip])
            {
                if ((old?.Packages ?? []).Any(package => package.Kind == kind && upgrade.IsFor(kind, package.Name))
                    || wanted.Inputs.Requests.Any(request => request.Kind == kind && upgrade.IsFor(kind, request.Name)))
                {
                    further.Add(upgrade.ToConstraint(kind));
                }
            }
        }

        return further;
    }

    private void CheckNames(IEnumerable<WantedPart> wanted, LockFile? old)
    {
        HashSet<(LockKind, string)> known =
        [
            .. wanted.SelectMany(static part => part.Part.Inputs.Requests).Select(static request => (request.Kind, request.Name)),
            .. (old?.Parts ?? []).SelectMany(static part => part.Packages).Select(static package => (package.Kind, package.Name)),
        ];
        foreach (string name in this.options.Updates.Concat(this.upgrades.Select(static upgrade => upgrade.Name)))
        {
            if (!known.Contains((LockKind.Conda, Upgrade.NameOf(LockKind.Conda, name)))
                && !known.Contains((LockKind.Pip, Upgrade.NameOf(LockKind.Pip, name))))
            {
                throw new LockException(Rules.LockOptionNotUsable, name, "no environment of the project asks for it, and no lock has it");
            }
        }
    }

    private void FailIfOpen(IReadOnlyList<WantedPart> open, LockFile? old, string? problem)
    {
        if (problem is not null)
        {
            throw new LockException(Rules.LockDoesNotFit, this.store.LockPath, "it cannot be read: " + problem);
        }

        if (open.Count > 0)
        {
            WantedPart first = open[0];
            string reason = old?.Find(first.Part.Key) is not { } part ? "it has no such part"
                : part.Inputs.CompareTo(first.Part.Inputs) is { Count: > 0 } differences ? string.Join(", ", differences)
                : "an update is asked for, or the packages come from another address";
            throw new LockException(Rules.LockDoesNotFit, this.store.LockPath, $"{NameOf(first.Part.Key)}: {reason}")
            {
                Environment = first.Environment,
            };
        }
    }

    private static IEnumerable<(Rule Rule, string Message, string? Environment)> WarningsOf(
        IReadOnlyList<WantedEnvironment> environments, string? problem, LockFile file)
    {
        if (problem is not null)
        {
            yield return (Rules.LockMadeAnew, Rules.LockMadeAnew.Format(problem), null);
        }

        foreach (WantedEnvironment environment in environments)
        {
            foreach (string reason in environment.NotLocked)
            {
                yield return (Rules.PartNotLocked, Rules.PartNotLocked.Format(environment.Name, reason), environment.Name);
            }
        }

        foreach ((LockedPart part, LockedPackage package) in file.Parts
            .SelectMany(static part => part.Packages.Select(package => (part, package)))
            .Where(static each => each.package.Yanked is not null))
        {
            string reason = package.Yanked is { Length: > 0 } text ? " (" + text + ")" : "";
            yield return (
                Rules.YankedRelease, Rules.YankedRelease.Format(package.Name, package.Version, reason), part.Key.Environment);
        }
    }

    private static string NameOf(LockPartKey key) =>
        $"{key.Environment}, {key.Target}{(key.CondaEnvironment is { } name ? " (" + name + ")" : "")}, {key.Platform}";

    /// <summary>A part that is wanted.</summary>
    private sealed record WantedPart(string Environment, LockedPart Part);
}
