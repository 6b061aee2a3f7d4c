using System.Collections.Generic;
using System.Threading;
using EnvAsCode.Deployment;
using EnvAsCode.Deployment.Manifests;
using EnvAsCode.Deployment.Targets;
using EnvAsCode.Tool.CommandLine;
using EnvAsCode.Tool.Local;
using EnvAsCode.Tool.Output;

namespace EnvAsCode.Tool.Verbs;

/// <summary>What a verb works with.</summary>
internal sealed record VerbContext
{
    /// <summary>What the command line says.</summary>
    public required VerbSettings Settings { get; init; }

    /// <summary>How it tells what it does.</summary>
    public required IReporter Reporter { get; init; }

    /// <summary>The generated environments.</summary>
    public required IReadOnlyList<EnvironmentManifest> Environments { get; init; }

    /// <summary>The deployment.</summary>
    public required DeploymentTarget Target { get; init; }

    /// <summary>What does it, in AWS or in the local Studio.</summary>
    public required DeploymentEngine Engine { get; init; }

    /// <summary>The local Studio; <see langword="null"/> for AWS.</summary>
    public required LocalStudioSession? LocalStudio { get; init; }

    /// <summary>
    /// The address that calls of AWS go to: the local Studio's, or what a variable or a profile of the user names instead of AWS.
    /// </summary>
    public string? Endpoint => this.LocalStudio is { } local ? "the local Studio '" + local.Folder + "'" : StrayEndpoint.Find();

    /// <summary>Set when the command is to stop.</summary>
    public required CancellationToken Cancellation { get; init; }
}
