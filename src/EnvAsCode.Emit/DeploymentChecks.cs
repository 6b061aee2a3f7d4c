using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.Checks.Deployments;

namespace EnvAsCode.Emit;

/// <summary>The checks of one deployment. Pure: findings depend on the deployment alone.</summary>
public static class DeploymentChecks
{
    /// <summary>Checks a deployment; without a finding of a rule that <see cref="Rule.PreventsEmission"/> it can be emitted.</summary>
    /// <param name="deployment">The deployment.</param>
    /// <returns>What is wrong, always in the same order.</returns>
    public static EquatableArray<Finding> Check(DeploymentSpec deployment)
    {
        FindingCollector findings = new();
        DeploymentPlaceChecks.Check(deployment, findings);
        ImageBuilderChecks.Check(deployment, findings);
        AttachmentChecks.Check(deployment, findings);
        AttachedTogetherChecks.Check(deployment, findings);
        return findings.Findings;
    }
}
