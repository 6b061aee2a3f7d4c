using System;

namespace EnvAsCode;

/// <summary>
/// A release of SageMaker Distribution, or a later one, that the application runs, or whose image its own is made from. Written
/// <c>DistributionAtLeast("2.5")</c>.
/// </summary>
/// <remarks>
/// An image says its release from 2.1 on (<c>IMAGE_VERSION</c> in the Dockerfiles of <c>aws/sagemaker-distribution</c>); an older one, and
/// one that is made from something else, is none of these releases.
/// </remarks>
public sealed record DistributionCondition : ScriptCondition
{
    /// <summary>A condition on the release.</summary>
    /// <param name="minimum">See <see cref="Minimum"/>.</param>
    public DistributionCondition(string minimum) => this.Minimum = minimum ?? throw new ArgumentNullException(nameof(minimum));

    /// <summary>The earliest release, as <c>2.5</c> or <c>2.5.1</c>; 2.1 or later (<c>EAC4051</c>).</summary>
    public string Minimum { get; init; }
}
