namespace EnvAsCode.Emit.Tests.FailureReports;

/// <summary>A failure that users reported.</summary>
/// <param name="Report">What happened, and where it was reported.</param>
/// <param name="Declared">What they wrote, as a declaration.</param>
/// <param name="Id">The rule that stops it.</param>
/// <param name="Fix">A part of the message: what to write.</param>
internal sealed record PackageFailure(string Report, EnvironmentSpec Declared, string Id, string Fix);
