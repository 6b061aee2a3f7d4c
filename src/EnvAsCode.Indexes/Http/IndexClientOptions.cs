using System;
using System.Collections.Generic;
using System.Net;
using EnvAsCode.Indexes.Credentials;
using EnvAsCode.Indexes.Progress;

namespace EnvAsCode.Indexes.Http;

/// <summary>How indexes are asked.</summary>
public sealed record IndexClientOptions
{
    /// <summary>The folder of the cache, which is made where it is missing; without one nothing is kept between runs.</summary>
    public string? CacheFolder { get; init; }

    /// <summary>Whether only the cache and <c>file:</c> addresses are read.</summary>
    public bool IsOffline { get; init; }

    /// <summary>How many requests are under way at once: 16 unless set.</summary>
    public int Parallelism { get; init; } = 16;

    /// <summary>
    /// How often a request is made again that may succeed later (408, 425, 429, 5xx, a lost connection): 4 times unless set.
    /// </summary>
    public int Retries { get; init; } = 4;

    /// <summary>The pause before the first retry, which doubles with each and varies at random: half a second unless set.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(0.5);

    /// <summary>
    /// The longest pause that an index may ask for by <c>Retry-After</c>: two minutes unless set. One that asks for more is an error at
    /// once.
    /// </summary>
    public TimeSpan LongestRetryDelay { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How long nothing may come: before an answer begins, and between two parts of it. 30 seconds unless set.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// How long a copy is used without a question to the index, where the index allows as much by <c>Cache-Control: max-age</c>: ten
    /// minutes unless set.
    /// </summary>
    public TimeSpan LongestFreshness { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Where credentials come from; the first that knows some for an address is taken.</summary>
    public IReadOnlyList<ICredentialSource> Credentials { get; init; } = [];

    /// <summary>
    /// The proxy; the one of <c>HTTPS_PROXY</c>, <c>HTTP_PROXY</c>, <c>ALL_PROXY</c> and <c>NO_PROXY</c>, or of the system, unless set.
    /// </summary>
    public IWebProxy? Proxy { get; init; }

    /// <summary>Who is told what is fetched.</summary>
    public IIndexProgress Progress { get; init; } = NoProgress.Instance;

    /// <summary>The clock of pauses and of the cache.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
