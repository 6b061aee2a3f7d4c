namespace EnvAsCode.Diagnostics;

/// <summary>A finding as the manifest tells it to whoever publishes: with what became of it in the user's code.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Path">The place in the model.</param>
/// <param name="Message">The message.</param>
/// <param name="IsSuppressed">Whether the user suppressed it: by <c>#pragma</c>, an attribute, or a configuration.</param>
/// <param name="Justification">Why, where a <c>SuppressMessage</c> attribute says so; <see langword="null"/> otherwise.</param>
public sealed record ReportedFinding(Rule Rule, string Path, string Message, bool IsSuppressed, string? Justification);
