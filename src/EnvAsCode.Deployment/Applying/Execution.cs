using System;
using System.Collections.Generic;
using EnvAsCode.Deployment.Ownership;

namespace EnvAsCode.Deployment.Applying;

/// <summary>What a step has while it is applied.</summary>
/// <param name="report">Hears a line of what the step does.</param>
internal sealed class Execution(DeploymentContext context, Action<string> report)
{
    public DeploymentContext Context { get; } = context;

    public Owner Owner { get; } = new(context);

    /// <summary>What the user should know when all is done.</summary>
    public List<string> Notes { get; } = [];

    public void Report(string line) => report(line);
}
