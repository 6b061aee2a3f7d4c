using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace EnvAsCode.LocalStudio.Builds;

/// <summary>A build that runs.</summary>
public sealed class BuildRun
{
    private readonly Func<string, Task> enter;
    private readonly Action<string> log;

    internal BuildRun(Func<string, Task> enter, Action<string> log)
    {
        this.enter = enter;
        this.log = log;
    }

    /// <summary>The build's id, as <c>project:uuid</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The buildspec.</summary>
    public required string Buildspec { get; init; }

    /// <summary>The zip file of the source, as a path of this machine; <see langword="null"/> if it is not in S3.</summary>
    public required string? Source { get; init; }

    /// <summary>The environment variables of the project and of the build, by name.</summary>
    public required IReadOnlyDictionary<string, string> Variables { get; init; }

    /// <summary>Ends the phase that the build is in, and begins another.</summary>
    /// <param name="phase">The phase as the API calls it, as <c>PRE_BUILD</c>.</param>
    public Task EnterAsync(string phase) => this.enter(phase);

    /// <summary>Writes a line to the build's log.</summary>
    /// <param name="line">The line.</param>
    public void Log(string line) => this.log(line);
}
