using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Diagnostics;
using EnvAsCode.Indexes.Conda;
using EnvAsCode.Indexes.Credentials;
using EnvAsCode.Indexes.Http;
using EnvAsCode.Indexes.Python;
using EnvAsCode.Locking.Requests;
using EnvAsCode.Locks;
using EnvAsCode.Resolution.Conda;
using EnvAsCode.Resolution.Python;

namespace EnvAsCode.Locking.Indexing;

/// <summary>The indexes and channels that parts come from, each opened once.</summary>
internal sealed class IndexSources : IDisposable
{
    private readonly LockOptions options;
    private readonly CancellationToken cancellation;
    private readonly Dictionary<string, PythonIndexSet> indexes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CondaChannelSource> channels = new(StringComparer.Ordinal);

    public IndexSources(LockOptions options, IReadOnlyCollection<LockedSource> sources, CancellationToken cancellation)
    {
        this.options = options;
        this.cancellation = cancellation;
        this.Client = new IndexClient(options.Client with { Credentials = [.. CredentialsOf(options, sources)] });
    }

    /// <summary>The sources of environments.</summary>
    public static IndexSources Of(LockOptions options, IReadOnlyList<WantedEnvironment> environments, CancellationToken cancellation) =>
        new(
            options,
            [
                .. environments.SelectMany(static environment => environment.Parts)
                    .SelectMany(part => Resolve(part.Inputs.Sources, options)).Distinct(),
            ],
            cancellation);

    /// <summary>Fetches.</summary>
    public IndexClient Client { get; }

    /// <summary>The declared sources with their addresses, and those of the options before them.</summary>
    /// <exception cref="LockException">EAC6012: an address cannot be asked.</exception>
    public static IReadOnlyList<LockedSource> Resolve(IReadOnlyList<LockedSource> declared, LockOptions options)
    {
        List<LockedSource> sources = [];
        bool hasPip = false;
        foreach (LockedSource source in declared)
        {
            if (source.Kind == LockKind.Conda)
            {
                sources.AddRange(ChannelOf(source, options));
                continue;
            }

            if (!hasPip)
            {
                sources.AddRange(options.Indexes.Select(static index =>
                    new LockedSource(LockKind.Pip, index.Name, SafeUrl.WithoutCredentials(index.Url).AbsoluteUri)));
                hasPip = true;
            }

            Uri url = source.Name == LockedSource.PyPi && options.IndexUrl is { } mirror
                ? SafeUrl.WithoutCredentials(mirror)
                : AddressOf(source);
            sources.Add(source with { Url = url.AbsoluteUri });
        }

        foreach (IGrouping<LockKind, LockedSource> kind in sources.GroupBy(static source => source.Kind))
        {
            CheckNames([.. kind.Select(static source => (source.Name, source.Url))]);
        }

        return sources;
    }

    /// <summary>Sees that no two indexes have one name, whatever their letter case.</summary>
    /// <exception cref="LockException">EAC6025: two have.</exception>
    public static void CheckNames(IReadOnlyList<(string Name, string Url)> indexes)
    {
        IGrouping<string, (string Name, string Url)>? twice = indexes.Distinct()
            .GroupBy(static index => index.Name, StringComparer.OrdinalIgnoreCase)
            .FirstOrDefault(static group => group.Count() > 1);
        if (twice is not null)
        {
            throw new LockException(
                Rules.IndexNamedTwice,
                string.Join("' and '", twice.Select(static index => index.Name).Distinct()),
                string.Join(" and ", twice.Select(static index => index.Url)));
        }
    }

    /// <summary>The Python indexes of a part.</summary>
    public IPythonIndex IndexOf(IReadOnlyList<LockedSource> sources)
    {
        LockedSource[] own = [.. sources.Where(static source => source.Kind == LockKind.Pip)];
        string key = string.Join('\n', own.Select(static source => source.Name + " " + source.Url));
        if (!this.indexes.TryGetValue(key, out PythonIndexSet? set))
        {
            PythonIndexDefinition[] definitions = [.. own.Select(source =>
                this.options.Indexes.FirstOrDefault(index => index.Name == source.Name) is { } known
                    ? known with { Url = new Uri(source.Url) }
                    : new PythonIndexDefinition(source.Name, new Uri(source.Url)))];
            this.indexes.Add(key, set = new PythonIndexSet(this.Client, definitions, this.cancellation));
        }

        return set;
    }

    /// <summary>The channels of a part.</summary>
    public async Task<IReadOnlyList<ICondaChannel>> ChannelsOfAsync(IReadOnlyList<LockedSource> sources, string platform)
    {
        List<ICondaChannel> opened = [];
        foreach (LockedSource source in sources.Where(static source => source.Kind == LockKind.Conda))
        {
            string key = platform + " " + source.Url;
            if (!this.channels.TryGetValue(key, out CondaChannelSource? channel))
            {
                CondaChannelDefinition definition = new(source.Name, new Uri(source.Url));
                channel = await CondaChannelSource.OpenAsync(this.Client, definition, platform, this.cancellation);
                this.channels.Add(key, channel);
            }

            opened.Add(channel);
        }

        return opened;
    }

    /// <inheritdoc/>
    public void Dispose() => this.Client.Dispose();

    private static IEnumerable<LockedSource> ChannelOf(LockedSource source, LockOptions options)
    {
        try
        {
            return CondaChannelDefinition.Resolve(source.Url, options.ChannelAlias)
                .Select(static channel => new LockedSource(LockKind.Conda, channel.Name, channel.Url.AbsoluteUri));
        }
        catch (FormatException e)
        {
            throw new LockException(Rules.LockOptionNotUsable, e, source.Url, e.Message);
        }
    }

    private static Uri AddressOf(LockedSource source) =>
        Uri.TryCreate(source.Url, UriKind.Absolute, out Uri? url) && url.Scheme is "https" or "http" or "file"
            ? url
            : throw new LockException(
                Rules.LockOptionNotUsable, source.Url, "an index's address begins with https://, http:// or file://");

    private static IEnumerable<ICredentialSource> CredentialsOf(LockOptions options, IReadOnlyCollection<LockedSource> sources)
    {
        foreach (Uri url in options.Indexes.Select(static index => index.Url).Concat(options.IndexUrl is { } mirror ? [mirror] : []))
        {
            yield return UrlCredentials.OfIndex(url);
        }

        if (options.ChannelAlias is { } alias)
        {
            yield return UrlCredentials.OfChannel(alias);
        }

        foreach (LockedSource source in sources)
        {
            yield return new EnvironmentCredentials(source.Name, new Uri(source.Url));
        }

        foreach (ICredentialSource further in options.Client.Credentials)
        {
            yield return further;
        }
    }
}
