using System;
using System.Collections.Generic;
using EnvAsCode.Deployment.Ownership;

namespace EnvAsCode.Deployment.Applying;

/// <summary>What a step has while it is applied.</summary>
/// <param name="facts">What is known of each environment's image by now.</param>
/// <param name="report">Hears a line of what the step does.</param>
internal sealed class Execution(
    DeploymentContext context, IReadOnlyDictionary<string, EnvironmentFacts> facts, Action<string, double?> report)
{
    public DeploymentContext Context { get; } = context;

    public Owner Owner { get; } = new(context);

    /// <summary>What the user should know when all is done.</summary>
    public List<string> Notes { get; } = [];

    /// <summary>What is known of an environment's image.</summary>
    public EnvironmentFacts FactsOf(string environment) => facts.GetValueOrDefault(environment) ?? new();

    public void Report(string line) => report(line, null);

    /// <summary>Says how much of a step is done.</summary>
    /// <param name="fraction">From 0 to 1; <see langword="null"/> if that is not known.</param>
    public void Report(string line, double? fraction) => report(line, fraction);
}
