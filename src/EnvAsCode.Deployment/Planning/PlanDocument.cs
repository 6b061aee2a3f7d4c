using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using EnvAsCode.Deployment.Manifests;

namespace EnvAsCode.Deployment.Planning;

/// <summary>
/// A plan as a value: what somebody looked at before it is done. docs/schema/plan.schema.json describes the file that it is written to.
/// </summary>
public sealed record PlanDocument
{
    /// <summary>The version of the format that is written and read.</summary>
    public const int CurrentVersion = 1;

    /// <summary>The version of the format.</summary>
    public required int SchemaVersion { get; init; }

    /// <summary>What it is a plan of: <c>publish</c>, <c>rollback</c>, <c>prune</c> or <c>destroy</c>.</summary>
    public required string Verb { get; init; }

    /// <summary>The deployment.</summary>
    public required string Deployment { get; init; }

    /// <summary>The account that it deploys to.</summary>
    public required string Account { get; init; }

    /// <summary>The Region that it deploys to.</summary>
    public required string Region { get; init; }

    /// <summary>The domain; <see langword="null"/> if the deployment has none.</summary>
    public string? Domain { get; init; }

    /// <summary>The environments that it deploys, and what they were built to.</summary>
    public required IReadOnlyList<DocumentedEnvironment> Environments { get; init; }

    /// <summary>The steps, in the order in which they are done.</summary>
    public required IReadOnlyList<DocumentedStep> Steps { get; init; }

    /// <summary>The value of a plan.</summary>
    /// <param name="plan">The plan.</param>
    public static PlanDocument Of(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new PlanDocument
        {
            SchemaVersion = CurrentVersion,
            Verb = plan.Verb,
            Deployment = plan.Target.Name,
            Account = plan.Target.Account,
            Region = plan.Target.Region,
            Domain = plan.Target.Domain,
            Environments =
            [
                .. plan.Environments.Values
                    .OrderBy(static environment => environment.Manifest.Name, StringComparer.Ordinal)
                    .Select(static environment => DocumentedEnvironment.Of(environment.Manifest)),
            ],
            Steps = [.. plan.Steps.Select(DocumentedStep.Of)],
        };
    }
}

/// <summary>An environment of a plan.</summary>
/// <param name="Name">Its name.</param>
/// <param name="ManifestSha256">
/// The SHA-256 of its manifest, which has the hashes of all its files, in lower-case hexadecimal digits.
/// </param>
public sealed record DocumentedEnvironment(string Name, string ManifestSha256)
{
    internal static DocumentedEnvironment Of(EnvironmentManifest manifest) => new(
        manifest.Name, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(manifest.PathOf(ManifestReader.FileName)))));
}

/// <summary>A step of a plan.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Action">What it does.</param>
/// <param name="Resource">The resource, as <c>image 'churn'</c>.</param>
/// <param name="Reason">Why it is needed.</param>
public sealed record DocumentedStep(PlanStepKind Kind, StepAction Action, string Resource, string Reason)
{
    /// <summary>The environment that it is for; <see langword="null"/> if it is for several.</summary>
    public string? Environment { get; init; }

    /// <summary>The members that it changes; none where it makes or deletes a whole resource.</summary>
    public IReadOnlyList<MemberChange> Changes { get; init; } = [];

    internal static DocumentedStep Of(PlanStep step) =>
        new(step.Kind, step.Action, step.Resource, step.Reason) { Environment = step.Environment, Changes = step.Changes };
}
