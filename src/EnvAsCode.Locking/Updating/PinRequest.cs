using System;
using System.Text.RegularExpressions;
using EnvAsCode.Locks;
using EnvAsCode.Packaging.Conda.Versions;
using EnvAsCode.Packaging.Pep440;

namespace EnvAsCode.Locking.Updating;

/// <summary>A request with another version, or without any.</summary>
public static partial class PinRequest
{
    /// <summary>The request for any version; <see langword="null"/> if it pins no single one.</summary>
    /// <param name="request">The request.</param>
    public static LockedRequest? Freed(LockedRequest request) => Changed(request ?? throw new ArgumentNullException(nameof(request)), "");

    /// <summary>The request for another version; <see langword="null"/> if it pins no single one.</summary>
    /// <param name="request">The request.</param>
    /// <param name="version">The version.</param>
    public static LockedRequest? WithVersion(LockedRequest request, string version) =>
        Changed(request ?? throw new ArgumentNullException(nameof(request)), "==" + version);

    /// <summary>Compares versions as a manager does; texts that are no versions are equal to all.</summary>
    /// <param name="kind">Whose versions they are.</param>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static int Compare(LockKind kind, string left, string right) => kind == LockKind.Pip
        ? Pep440Version.TryParse(left, out Pep440Version? one) && Pep440Version.TryParse(right, out Pep440Version? other)
            ? one.CompareTo(other) : 0
        : CondaVersion.TryParse(left, out CondaVersion? first) && CondaVersion.TryParse(right, out CondaVersion? second)
            ? first.CompareTo(second) : 0;

    /// <summary>Whether a version is a pre-release that nobody had before: an update does not begin with these.</summary>
    /// <param name="kind">Whose version it is.</param>
    /// <param name="version">The version.</param>
    /// <param name="current">The version until now.</param>
    public static bool IsNewPreRelease(LockKind kind, string version, string? current) => kind == LockKind.Pip
        && Pep440Version.TryParse(version, out Pep440Version? now) && now.IsPreRelease
        && !(Pep440Version.TryParse(current, out Pep440Version? before) && before.IsPreRelease);

    private static LockedRequest? Changed(LockedRequest request, string clause) =>
        request is { IsConstraint: false, ExactVersion: not null } && Clause().Match(request.Text) is { Success: true } match
            ? request with { Text = request.Text[..match.Index] + clause + request.Text[(match.Index + match.Length)..] }
            : null;

    // The canonical forms of both have no blank in it; a build behind it makes it no simple pin.
    [GeneratedRegex(@"={2,3}[^=,;\s\[\]]+(?=$|\s*;)")]
    private static partial Regex Clause();
}
