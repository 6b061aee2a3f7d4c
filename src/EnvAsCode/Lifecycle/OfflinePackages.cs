using System;

namespace EnvAsCode;

/// <summary>
/// Where the packages of a script come from without Internet access: a folder in S3, or an archive there, with <c>wheels/</c> for pip
/// (<c>pip download</c> fills it) and <c>conda/</c> for conda (a channel, as <c>conda index</c> makes it). No other index or channel is
/// asked.
/// </summary>
public sealed record OfflinePackages
{
    /// <summary>Packages from S3.</summary>
    /// <param name="location">See <see cref="Location"/>.</param>
    public OfflinePackages(ScriptText location) => this.Location = location ?? throw new ArgumentNullException(nameof(location));

    /// <summary>
    /// The folder, as <c>s3://team-packages/churn/</c>, or the archive, as <c>s3://team-packages/churn.tar.gz</c> (<c>EAC4013</c>).
    /// </summary>
    public ScriptText Location { get; init; }
}
