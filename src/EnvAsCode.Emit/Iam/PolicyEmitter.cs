using System.Collections.Generic;
using EnvAsCode.Emit.Resolved;

namespace EnvAsCode.Emit.Iam;

/// <summary>
/// Emits IAM policies of least privilege: for who builds, pushes, registers and attaches an environment, and for the roles that it is used
/// with.
/// </summary>
internal sealed class PolicyEmitter(ResolvedEnvironment environment, IReadOnlyList<LifecycleScript> lifecycles)
{
    private const string Folder = "policies/";

    /// <summary>The files.</summary>
    public IEnumerable<Artifact> Files()
    {
        bool isImageForStudio = environment.Image is { IsForStudio: true };
        if (environment.Image is { } image)
        {
            yield return File("build", ImagePolicies.Build(image.Base));
            yield return File("build-vpc", ImagePolicies.BuildInVpc());
            yield return File("build-caller", ImagePolicies.CallBuild(environment.Spec.Name));
            yield return File("push", ImagePolicies.Push());
            yield return new Artifact(Folder + "trust-codebuild.json", PolicyText.Trust("codebuild.amazonaws.com"));
        }

        if (isImageForStudio)
        {
            yield return File("pull", ImagePolicies.Pull());
        }

        if (isImageForStudio || lifecycles.Count > 0)
        {
            yield return File("register", new RegistrationPolicies(environment, lifecycles).Register());
            yield return File("attach", RegistrationPolicies.Attach());
            yield return File("logs", RegistrationPolicies.Logs());
            yield return new Artifact(Folder + "trust-sagemaker.json", PolicyText.Trust("sagemaker.amazonaws.com"));
        }

        List<PolicyStatement> execution = ExecutionPolicies.Of(environment);
        if (execution.Count > 0)
        {
            yield return File("execution", execution);
        }
    }

    private static Artifact File(string name, IEnumerable<PolicyStatement> statements) =>
        new(Folder + name + ".json", PolicyText.Permissions(statements));
}
