using EnvAsCode.Packaging.Conda.MatchSpecs;
using EnvAsCode.Packaging.Requirements;

namespace EnvAsCode.Locks;

/// <summary>Something that a declaration asks for, and that a part of a lock was made for.</summary>
/// <param name="Kind">Who is asked.</param>
/// <param name="Name">The package's name in its normal form.</param>
/// <param name="Text">The MatchSpec or requirement, in its canonical form.</param>
public sealed record LockedRequest(LockKind Kind, string Name, string Text)
{
    /// <summary>Whether it restricts a package without asking for it.</summary>
    public bool IsConstraint { get; init; }

    /// <summary>The one version that it pins, as written; <see langword="null"/> if it allows several.</summary>
    public string? ExactVersion => this.Kind == LockKind.Pip
        ? Requirement.TryParse(this.Text, out Requirement? requirement, out _) ? requirement.Specifiers.ExactVersion?.ToString() : null
        : MatchSpec.TryParse(this.Text, out MatchSpec? spec) ? spec.Version?.ExactVersion?.ToString() : null;
}
