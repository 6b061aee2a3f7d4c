using System;
using System.Collections.Generic;
using System.Linq;

namespace EnvAsCode.Resolution.Conda.Compilation;

/// <summary>What a question says of records.</summary>
/// <param name="Channels">
/// The channels that requirements name, by package name: under strict priority the package then comes from there.
/// </param>
internal sealed record CondaSettings(DateTimeOffset? ExcludeNewer, IReadOnlyList<KeyValuePair<string, string>> Channels)
{
    public static CondaSettings Of(CondaRequest request) => new(
        request.ExcludeNewer,
        [.. request.Requirements
            .Where(requirement => requirement.Spec.Channel is not null && requirement.Spec.HasExactName)
            .Select(requirement => new KeyValuePair<string, string>(requirement.Spec.Name, requirement.Spec.Channel!.Name))]);

    public bool Equals(CondaSettings? other) =>
        other is not null && this.ExcludeNewer == other.ExcludeNewer && this.Channels.SequenceEqual(other.Channels);

    public override int GetHashCode() => this.ExcludeNewer.GetHashCode();
}
