using System.Collections.Generic;
using System.Text.Json;

namespace EnvAsCode.Tool.Output;

/// <summary>What a command did, as <c>--json</c> writes it; docs/schema/report.schema.json describes it.</summary>
/// <param name="Verb">The command, as <c>publish</c>.</param>
internal sealed record Report(string Verb, string Deployment) : IReport
{
    /// <summary>The version of the format.</summary>
    public int SchemaVersion { get; init; } = 1;

    /// <inheritdoc/>
    public Outcome Outcome { get; init; }

    /// <summary>Whether something would change, was changed, or is not as declared.</summary>
    public bool HasChanges { get; init; }

    /// <summary>What was or would be done, in this order.</summary>
    public IReadOnlyList<ReportedStep> Steps { get; init; } = [];

    /// <summary>What is deployed; only of <c>status</c>.</summary>
    public IReadOnlyList<ReportedEnvironment>? Environments { get; init; }

    /// <summary>Where it is deployed to; <see langword="null"/> if that could not be read.</summary>
    public ReportedTarget? Target { get; init; }

    /// <summary>What is left undone, or may not be meant.</summary>
    public IReadOnlyList<ReportedError> Warnings { get; init; } = [];

    /// <summary>What a user has to know besides, a sentence each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>What failed; <see langword="null"/> if nothing did.</summary>
    public ReportedError? Error { get; init; }

    /// <inheritdoc/>
    public IEnumerable<string> Lines(bool withWarnings) => ReportText.Lines(this, withWarnings);

    /// <inheritdoc/>
    public string ToJson() => JsonSerializer.Serialize(this, ReportJson.Default.Report);
}

/// <summary>Where something is deployed to.</summary>
/// <param name="Domain">The domain; <see langword="null"/> if there is none.</param>
internal sealed record ReportedTarget(string Account, string Region, string? Domain)
{
    /// <summary>The address that the calls go to instead of that of AWS; <see langword="null"/> for AWS itself.</summary>
    public string? Endpoint { get; init; }
}

/// <summary>A step of a plan.</summary>
/// <param name="Action">What it does.</param>
/// <param name="Resource">What it is about, as <c>image churn</c>.</param>
/// <param name="Reason">Why it is needed.</param>
/// <param name="Status">How far it came.</param>
internal sealed record ReportedStep(ReportedAction Action, string Resource, string Reason, StepStatus Status)
{
    /// <summary>The environment that it is for; <see langword="null"/> if it is for several.</summary>
    public string? Environment { get; init; }

    /// <summary>The members that it changes; <see langword="null"/> where it makes or deletes a whole resource.</summary>
    public IReadOnlyList<ReportedChange>? Changes { get; init; }

    /// <summary>What it made, if that got its name only then.</summary>
    public ReportedResult? Result { get; init; }
}

/// <summary>What a step made. One of the members is there.</summary>
internal sealed record ReportedResult
{
    /// <summary>A repository as ECR names it.</summary>
    public string? RepositoryUri { get; init; }

    /// <summary>What the engine knows a built image by.</summary>
    public string? ImageId { get; init; }

    /// <summary>The digest of a pushed image.</summary>
    public string? Digest { get; init; }

    /// <summary>The number of an image version.</summary>
    public int? Version { get; init; }
}

/// <summary>A member of a resource that is not as declared.</summary>
/// <param name="Member">The member as the API calls it.</param>
/// <param name="From">What it is; <see langword="null"/> if it is not set.</param>
/// <param name="To">What it becomes; <see langword="null"/> if it is removed, or known only when it is done.</param>
internal sealed record ReportedChange(string Member, string? From, string? To);

/// <summary>An environment of a deployment.</summary>
/// <param name="Declaration">The C# member that declares it; <see langword="null"/> if none does any longer.</param>
/// <param name="State">How it compares with its declaration.</param>
internal sealed record ReportedEnvironment(string Name, string? Declaration, EnvironmentState State)
{
    /// <summary>The number of its image version, if one is registered.</summary>
    public int? Version { get; init; }

    /// <summary>Its image by digest, if there is one.</summary>
    public string? Image { get; init; }

    /// <summary>The declaration and commit that it was deployed from, if that is known.</summary>
    public string? DeployedFrom { get; init; }

    /// <summary>The places that offer it.</summary>
    public IReadOnlyList<string> Attachments { get; init; } = [];
}

/// <summary>A failure.</summary>
/// <param name="Code">The rule's id, as <c>EAC8051</c>.</param>
/// <param name="Message">What went wrong and what to do.</param>
internal sealed record ReportedError(string Code, string Message, string HelpLink)
{
    /// <summary>The environment that it is about, if it is about one.</summary>
    public string? Environment { get; init; }

    /// <summary>The C# member that declares what it is about, if there is one.</summary>
    public string? Declaration { get; init; }
}
