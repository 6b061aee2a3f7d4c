using System;
using System.Collections.Generic;

namespace EnvAsCode.Resolution.Python.Compilation;

/// <summary>What a question says of files.</summary>
internal sealed record FileSettings(
    DateTimeOffset? ExcludeNewer, IReadOnlyCollection<string>? MayBeBuilt, IReadOnlyCollection<string>? MustBeBuilt)
{
    public static FileSettings Of(PythonRequest request) => new(request.ExcludeNewer, request.MayBeBuilt, request.MustBeBuilt);

    public bool Equals(FileSettings? other) =>
        other is not null && this.ExcludeNewer == other.ExcludeNewer && AreSame(this.MayBeBuilt, other.MayBeBuilt)
        && AreSame(this.MustBeBuilt, other.MustBeBuilt);

    public override int GetHashCode() => this.ExcludeNewer.GetHashCode();

    private static bool AreSame(IReadOnlyCollection<string>? left, IReadOnlyCollection<string>? right) =>
        left is null || right is null
            ? left is null && right is null
            : new HashSet<string>(left, StringComparer.Ordinal).SetEquals(right);
}
