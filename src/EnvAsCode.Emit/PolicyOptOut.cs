namespace EnvAsCode.Emit;

/// <summary>A policy that a project opted out of.</summary>
/// <param name="Policy">The policy's name.</param>
/// <param name="Reason">Why.</param>
public sealed record PolicyOptOut(string Policy, string Reason);
