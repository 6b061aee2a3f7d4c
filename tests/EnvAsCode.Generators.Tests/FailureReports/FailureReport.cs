namespace EnvAsCode.Generators.Tests.FailureReports;

/// <summary>What a user reported of a hand-written environment, as the declaration that would have made it.</summary>
/// <param name="Thread">The public thread in which it was reported.</param>
/// <param name="Id">The diagnostic that stops it.</param>
/// <param name="Instead">What the diagnostic says to write.</param>
/// <param name="Declaration">The declaration: the members of an <c>EnvironmentSpec</c>.</param>
public sealed record FailureReport(string Thread, string Id, string Instead, string Declaration)
{
    /// <inheritdoc/>
    public override string ToString() => this.Thread;
}
