using System;
using EnvAsCode.Deployment.Applying;

namespace EnvAsCode.Deployment.Tests.Support;

/// <summary>Hears of events at once, in the order in which they happen.</summary>
internal sealed class Reporter(Action<DeploymentEvent> heard) : IProgress<DeploymentEvent>
{
    public void Report(DeploymentEvent value) => heard(value);
}
