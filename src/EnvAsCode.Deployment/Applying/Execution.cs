using System;
using System.Collections.Generic;
using EnvAsCode.Deployment.Ownership;

namespace EnvAsCode.Deployment.Applying;

/// <summary>What a step has while it is applied.</summary>
/// <param name="facts">What is known of each environment's image by now.</param>
/// <param name="report">Hears a line of what the step does.</param>
internal sealed class Execution(
    DeploymentContext context, IReadOnlyDictionary<string, EnvironmentFacts> facts, Action<string> report)
{
    public DeploymentContext Context { get; } = context;

    public Owner Owner { get; } = new(context);

    /// <summary>What the user should know when all is done.</summary>
    public List<string> Notes { get; } = [];

    /// <summary>What is known of an environment's image.</summary>
    public EnvironmentFacts FactsOf(string environment) => facts.GetValueOrDefault(environment) ?? new();

    public void Report(string line) => report(line);
}
