using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit;
using EnvAsCode.Emit.Checks.Policies;
using EnvAsCode.Emit.Emitters;

namespace EnvAsCode.Generators.Declarations;

/// <summary>The kinds of declarations that there are.</summary>
internal static class DeclarationKinds
{
    /// <summary>An environment, <c>[StudioEnvironment]</c>.</summary>
    public static readonly DeclarationKind Environment = DeclarationKind.Named<EnvironmentSpec>(
        KnownNames.StudioEnvironmentAttribute,
        carrier: "Environment",
        folder: "",
        Rules.DuplicateEnvironment,
        static environment => environment.Name,
        EnvironmentChecks.Check,
        EnvironmentEmitter.Emit);

    /// <summary>A deployment, <c>[StudioDeployment]</c>.</summary>
    public static readonly DeclarationKind Deployment = DeclarationKind.Named<DeploymentSpec>(
        KnownNames.StudioDeploymentAttribute,
        carrier: "Deployment",
        folder: "deployments/",
        Rules.DuplicateDeployment,
        static deployment => deployment.Name,
        static (deployment, _, _) => DeploymentChecks.Check(deployment),
        static (deployment, declaration, _, _, _) => [DeploymentEmitter.Emit(deployment, declaration)]);

    /// <summary>A policy, <c>[EnvironmentPolicy]</c>, which other projects take over.</summary>
    public static readonly DeclarationKind Policy = DeclarationKind.Named<EnvironmentPolicy>(
        KnownNames.EnvironmentPolicyAttribute,
        carrier: null,
        folder: "",
        Rules.DuplicatePolicy,
        static policy => policy.Name,
        static (policy, _, _) => PolicyDeclarationChecks.Check(policy),
        static (_, _, _, _, _) => []);

    /// <summary>A value for other projects, <c>[EnvironmentPart]</c>.</summary>
    public static readonly DeclarationKind Part = DeclarationKind.Part(KnownNames.EnvironmentPartAttribute);

    /// <summary>All kinds.</summary>
    public static IReadOnlyList<DeclarationKind> All { get; } = [Environment, Deployment, Policy, Part];

    /// <summary>The kinds that have files.</summary>
    public static IReadOnlyList<DeclarationKind> Carried { get; } = [.. All.Where(kind => kind.Carrier is not null)];
}
