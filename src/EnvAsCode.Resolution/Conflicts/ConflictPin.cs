namespace EnvAsCode.Resolution.Conflicts;

/// <summary>A requirement of the environment that takes part in a conflict.</summary>
/// <param name="Text">The requirement as written.</param>
/// <param name="Origin">Where it is stated, in words of the caller.</param>
/// <param name="IsConstraint">Whether it is a constraint, which asks for nothing by itself.</param>
public sealed record ConflictPin(string Text, string? Origin, bool IsConstraint = false);
