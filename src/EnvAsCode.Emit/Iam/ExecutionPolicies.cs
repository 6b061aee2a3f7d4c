using System.Collections.Generic;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Scripts;
using EnvAsCode.Emit.Steps;

namespace EnvAsCode.Emit.Iam;

/// <summary>What the scripts of an environment do to AWS as the role of the application that runs them.</summary>
internal static class ExecutionPolicies
{
    /// <summary>The statements; none if the scripts need nothing.</summary>
    public static List<PolicyStatement> Of(ResolvedEnvironment environment)
    {
        ExecutionNeeds needs = new();
        foreach (LifecycleConfiguration lifecycle in environment.Lifecycles)
        {
            if (lifecycle.Offline is { } offline && !lifecycle.WithoutPackages)
            {
                needs.Read(offline.Location);
            }

            if (lifecycle.Delivery is S3Delivery delivery)
            {
                needs.Read(delivery.Location.TrimEnd('/') + "/" + environment.Spec.Name + "-");
            }

            foreach (StepTree.Node node in StepTree.All(lifecycle.Steps))
            {
                StepKinds.Of(node.Step).AddPermissions(node.Step, needs);
            }
        }

        return needs.Statements();
    }
}
