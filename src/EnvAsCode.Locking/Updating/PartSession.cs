using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Locking;
using EnvAsCode.Indexes;
using EnvAsCode.Locking.Indexing;
using EnvAsCode.Locking.Requests;
using EnvAsCode.Locks;
using EnvAsCode.Locks.Solving;
using EnvAsCode.Resolution.Conda;
using EnvAsCode.Resolution.Environments;
using EnvAsCode.Resolution.Python;

namespace EnvAsCode.Locking.Updating;

/// <summary>A part with its indexes: what they have, and what a solve of it with other requests gives.</summary>
internal sealed class PartSession
{
    private readonly LockedPart? locked;
    private readonly IPythonIndex index;
    private readonly IReadOnlyList<ICondaChannel> channels;
    private readonly CancellationToken cancellation;

    private PartSession(
        LockedPart wanted, LockedPart? locked, IPythonIndex index, IReadOnlyList<ICondaChannel> channels, CancellationToken cancellation)
    {
        this.Wanted = wanted;
        this.locked = locked;
        this.index = index;
        this.channels = channels;
        this.cancellation = cancellation;
    }

    /// <summary>The part as it is declared.</summary>
    public LockedPart Wanted { get; }

    /// <summary>Opens the parts of environments.</summary>
    /// <exception cref="LockException">EAC6010, EAC6012, EAC6025: an index cannot be asked.</exception>
    public static async Task<IReadOnlyList<PartSession>> OpenAsync(
        IReadOnlyList<WantedEnvironment> environments,
        LockFile? file,
        LockOptions options,
        IndexSources sources,
        CancellationToken cancellation)
    {
        List<PartSession> sessions = [];
        foreach (LockedPart part in environments.SelectMany(static environment => environment.Parts).OrderBy(static part => part.Key))
        {
            LockedPart wanted = part with { Inputs = part.Inputs with { Sources = IndexSources.Resolve(part.Inputs.Sources, options) } };
            IReadOnlyList<ICondaChannel> channels = await Guard(() => sources.ChannelsOfAsync(wanted.Inputs.Sources, wanted.Key.Platform));
            sessions.Add(new PartSession(wanted, file?.Find(part.Key), sources.IndexOf(wanted.Inputs.Sources), channels, cancellation));
        }

        return sessions;
    }

    /// <summary>The version that a package has now: the locked one, or the one that is pinned.</summary>
    public string? CurrentOf(LockKind kind, string name) =>
        this.locked?.Packages.FirstOrDefault(package => package.Kind == kind && package.Name == name)?.Version
        ?? this.Wanted.Inputs.Requests.FirstOrDefault(request =>
            request.Kind == kind && request.Name == name && !request.IsConstraint)?.ExactVersion;

    /// <summary>The newest release that was not withdrawn and is no pre-release; <see langword="null"/> if there is none.</summary>
    public Task<string?> NewestOfAsync(LockKind kind, string name) => Guard(() => Task.Run(
        () => kind == LockKind.Pip
            ? this.index.FindProject(name)?.Releases
                .Where(static release => !release.Version.IsPreRelease && release.Files.Any(static file => !file.IsYanked))
                .Select(static release => release.Version).Max()?.ToString()
            : this.channels.Select(channel => channel.FindRecords(name)).FirstOrDefault(static records => records.Count > 0)?
                .Select(static record => record.Package.Version)
                .Aggregate(static (left, right) => PinRequest.Compare(LockKind.Conda, left, right) >= 0 ? left : right),
        this.cancellation));

    /// <summary>Solves the part with other requests. Packages keep their versions where they can, but for some.</summary>
    /// <param name="change">A request as it is to be.</param>
    /// <param name="freed">The packages that get the best version.</param>
    /// <param name="further">What has to hold beside.</param>
    public Task<EnvironmentResolution> SolveAsync(
        Func<LockedRequest, LockedRequest> change, Func<LockKind, string, bool> freed, IReadOnlyList<LockedRequest> further)
    {
        PartQuestion question = new(
            this.Wanted.Key, this.Wanted.Inputs with { Requests = [.. this.Wanted.Inputs.Requests.Select(change)] })
        {
            Base = BaseContents.Find(this.Wanted.Inputs.Base),
            ProjectOf = BaseContents.ProjectOf,
            Further = further,
            Preferences = (this.locked?.Packages ?? []).Where(package => !freed(package.Kind, package.Name))
                .ToDictionary(static package => (package.Kind, package.Name), static package => package.Version),
        };
        return Guard(() => Task.Run(
            () => PartSolver.Solve(question, this.index, this.channels, this.cancellation), this.cancellation));
    }

    /// <summary>The version that a solution has of a package.</summary>
    public static string? VersionIn(EnvironmentResolution solution, LockKind kind, string name) => kind == LockKind.Conda
        ? solution.Conda?.Packages.FirstOrDefault(package => package.Record.Package.Name == name)?.Record.Package.Version
        : solution.Python?.Packages.FirstOrDefault(package => package.Name == name)?.Version.ToString();

    private static async Task<T> Guard<T>(Func<Task<T>> ask)
    {
        try
        {
            return await ask();
        }
        catch (IndexException e)
        {
            throw new LockException(Rules.IndexNotReadable, e, e.Message);
        }
    }
}
