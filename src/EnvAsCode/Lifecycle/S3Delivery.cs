using System;

namespace EnvAsCode;

/// <summary>
/// The body lies in S3, under a name that follows its content, and the loader compares its SHA-256. The application's role needs
/// <c>s3:GetObject</c> there (<c>policies/execution.json</c>).
/// </summary>
public sealed record S3Delivery : ScriptDelivery
{
    /// <summary>Delivery through S3.</summary>
    /// <param name="location">See <see cref="Location"/>.</param>
    public S3Delivery(string location) => this.Location = location ?? throw new ArgumentNullException(nameof(location));

    /// <summary>The folder in S3, as <c>s3://team-studio/lifecycle</c> (<c>EAC4013</c>).</summary>
    public string Location { get; init; }
}
