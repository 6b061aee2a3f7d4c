using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Indexes.Http;
using EnvAsCode.Packaging.Conda.Names;
using EnvAsCode.Resolution.Conda;

namespace EnvAsCode.Indexes.Conda;

/// <summary>
/// A conda channel on a server or in a folder: the records of a platform and of <c>noarch</c>, fetched when they are asked for.
/// </summary>
/// <remarks>Safe to use from several threads at once.</remarks>
public sealed class CondaChannelSource : ICondaChannel
{
    private const string Noarch = "noarch";

    private readonly CondaChannelDefinition channel;
    private readonly ICondaFolder[] folders;
    private readonly ConcurrentDictionary<string, Lazy<Task<IReadOnlyList<CondaRecord>>>> known = new(StringComparer.Ordinal);
    private readonly CancellationToken cancellationToken;

    private CondaChannelSource(CondaChannelDefinition channel, ICondaFolder[] folders, CancellationToken cancellationToken)
    {
        this.channel = channel;
        this.folders = folders;
        this.cancellationToken = cancellationToken;
    }

    /// <inheritdoc/>
    public string Name => this.channel.Name;

    /// <summary>Opens a channel: fetches what tells its names.</summary>
    /// <param name="client">Fetches.</param>
    /// <param name="channel">The channel.</param>
    /// <param name="subdir">The platform's folder, as <c>linux-64</c>.</param>
    /// <param name="cancellationToken">Ends all requests, the later ones too.</param>
    /// <exception cref="IndexException">
    /// The channel did not answer as it should, or has neither the platform's folder nor <c>noarch</c>.
    /// </exception>
    public static async Task<CondaChannelSource> OpenAsync(
        IndexClient client, CondaChannelDefinition channel, string subdir, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(channel);
        string[] subdirs = subdir == Noarch ? [Noarch] : [subdir, Noarch];
        ICondaFolder?[] folders =
            await Task.WhenAll(subdirs.Select(each => CondaFolders.FindAsync(client, channel, each, cancellationToken)));
        ICondaFolder[] there = [.. folders.OfType<ICondaFolder>()];
        return there.Length > 0
            ? new CondaChannelSource(channel, there, cancellationToken)
            : throw new IndexException(
                IndexFailure.NotFound,
                channel.Url,
                $"{SafeUrl.Of(channel.Url)} is no conda channel for {subdir}: neither {subdir}/repodata.json nor noarch/repodata.json is "
                + "there");
    }

    /// <inheritdoc/>
    /// <exception cref="IndexException">The channel did not answer as it should.</exception>
    public IReadOnlyList<CondaRecord> FindRecords(string name)
    {
        IReadOnlyList<CondaRecord> records = this.FindAsync(name).GetAwaiter().GetResult();
        if (this.folders.Any(static folder => folder.IsFetchedByName))
        {
            // What these ask for is likely to be asked for next.
            foreach (string dependency in records.SelectMany(static record => record.Depends)
                .Select(NameOf)
                .Where(static each => each.Length > 0)
                .Distinct())
            {
                _ = this.FindAsync(dependency);
            }
        }

        return records;
    }

    private static string NameOf(string spec) =>
        spec.Split([' ', '=', '<', '>', '!', '~', '['], 2)[0] is { } name && CondaPackageName.IsValid(name) ? name : "";

    private Task<IReadOnlyList<CondaRecord>> FindAsync(string name) => this.known.GetOrAdd(
        name ?? throw new ArgumentNullException(nameof(name)),
        name => new(() => Task.Run(() => this.ReadAsync(name), this.cancellationToken))).Value;

    private async Task<IReadOnlyList<CondaRecord>> ReadAsync(string name)
    {
        IEnumerable<CondaRecord>[] records = await Task.WhenAll(this.folders.Select(folder => folder.FindAsync(name)));
        return [.. records.SelectMany(static each => each)];
    }
}
