namespace EnvAsCode.LocalStudio.State;

/// <summary>What a resource is on its way to. It takes effect when somebody looks after its time; no timer runs.</summary>
/// <param name="At">When, in seconds since 1970.</param>
/// <param name="StatusMember">The member that holds the status, as <c>ImageStatus</c>.</param>
/// <param name="Status">The status then; <see langword="null"/> if the resource is gone then.</param>
/// <param name="FailureReason">The failure's reason, if it fails.</param>
internal sealed record Transition(decimal At, string StatusMember, string? Status, string? FailureReason);
